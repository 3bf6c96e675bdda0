import { lineAt, lineSpan } from '../lines.ts';
import { headlineProbability } from '../next-line.ts';
import type { Page } from '../page.ts';
import { type Found, NOTHING, type Rule } from '../rule.ts';

const HEADING =
  /^[-*•>["'\s]{0,4}(?:berita (?:lain(?:nya)?|terkait|terkini|terbaru|populer|terpopuler|pilihan|utama|rekomendasi|menarik lainnya)(?: (?:terkait|tentang|soal|seputar|dari|di) .{1,60}| lainnya)?|artikel (?:lain(?:nya)?|terkait|terbaru|populer|pilihan|menarik lainnya)|terpopuler|paling (?:populer|banyak dibaca)|(?:rekomendasi|pilihan|disarankan|rekomendasi berita) (?:untuk|buat) (?:anda|kamu)|(?:anda|kamu) mungkin (?:juga )?(?:suka|tertarik|menyukai).{0,10}|mungkin (?:anda|kamu) (?:suka|tertarik).{0,10}|(?:related|recent|latest|popular|similar|more) (?:posts?|news|articles?|stories)|you (?:may|might) (?:also )?(?:like|be interested in)|more from (?:author|this author).{0,20}|don't miss|trending now|editor's picks?|pilihan editor|topik (?:terkait|pilihan)|tag terkait|halaman terkait|video (?:terkait|lainnya|pilihan|rekomendasi)|saksikan video pilihan.{0,40})[\s:.»>\]]{0,3}$/iu;
const LONGEST = 90;
const LONGEST_HEADLINE = 200;
const LEAST_PROBABILITY = 0.9;

/** Headlines that follow to the text's end; none when something else stands among them. */
function listAfter(page: Page, i: number): readonly Found[] {
  const found: Found[] = [];
  for (let k = i + 1; k < page.count; k++) {
    const where = lineSpan(page, k);
    if (where.end - where.start > LONGEST_HEADLINE || headlineProbability(lineAt(page, k).text, { colon: true, beforeAd: false }) < LEAST_PROBABILITY)
      return [];
    found.push({ ...where, confidence: 0.95 });
  }
  return found;
}

/** "Berita Lainnya", "Rekomendasi untuk Anda", "Related Posts", and the headlines under it at the end of the text. */
export const beritaLain: Rule = {
  id: 'berita-lain',
  kind: 'related-link',
  certain: true,
  look: {
    words:
      'berita artikel terpopuler paling rekomendasi pilihan disarankan anda kamu mungkin related recent latest popular similar more you don trending editor topik tag halaman terkait lainnya video saksikan'.split(
        ' ',
      ),
  },
  find: (page, i) => {
    const where = lineSpan(page, i);
    if (where.end - where.start > LONGEST || !HEADING.test(lineAt(page, i).text)) return NOTHING;
    return [where, ...listAfter(page, i)];
  },
  examples: [
    'Warga pulang.\n⟦Berita Lainnya⟧\n⟦Harga Beras Naik Lagi di Pasar⟧\n⟦Banjir Rendam Pasar Induk⟧',
    '⟦Rekomendasi untuk Anda⟧',
    '⟦Related Posts:⟧',
    '⟦Berita lain terkait Rusia dan Ukraina⟧',
  ],
  refusals: ['Berita lain menyebut warga pulang.', 'Terkait hal itu, polisi memeriksa saksi.', 'Anda mungkin suka membaca buku di rumah.'],
};
