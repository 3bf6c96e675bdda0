import { lineForms } from '../forms.ts';
import { headlineProbability } from '../links/next-line.ts';
import { endsInStop } from '../page/headline.ts';
import { lineAt, lineSpan } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { type Found, NOTHING, type Rule } from '../rule.ts';

const FORMS = lineForms({ before: /[-*•>["'\s]{0,4}/, after: /[\s:.»>\]]{0,3}/, longest: 90 }, [
  [
    'berita',
    /berita (?:lain(?:nya)?|terkait|terkini|terbaru|populer|terpopuler|pilihan|utama|rekomendasi|menarik lainnya)(?: (?:terkait|tentang|soal|seputar|dari|di) .{1,60}| lainnya)?/,
  ],
  ['artikel', /artikel (?:lain(?:nya)?|terkait|terbaru|populer|pilihan|menarik lainnya)/],
  ['terpopuler paling', /terpopuler|paling (?:populer|banyak dibaca)/],
  ['rekomendasi pilihan disarankan', /(?:rekomendasi berita|rekomendasi|pilihan|disarankan) (?:untuk|buat) (?:anda|kamu)/],
  ['anda,kamu/mungkin', /(?:anda|kamu) mungkin (?:juga )?(?:suka|tertarik|menyukai).{0,10}/],
  ['mungkin/anda,kamu', /mungkin (?:anda|kamu) (?:suka|tertarik).{0,10}/],
  ['related recent latest popular similar more', /(?:related|recent|latest|popular|similar|more) (?:posts?|news|articles?|stories)|related/],
  ['you', /you (?:may|might) (?:also )?(?:like|be interested in)/],
  ['more', /more from (?:author|this author).{0,20}/],
  ['don trending', /don't miss|trending now/],
  ['editor pilihan', /editor's picks?|pilihan (?:editor|redaksi)/],
  ['kumpulan/artikel,berita', /kumpulan (?:artikel|berita) .{3,40}/],
  ['topik tag halaman', /topik (?:terkait|pilihan)|(?:tag|halaman) terkait/],
  ['video/terkait,terkini,terbaru,populer,lainnya,pilihan,rekomendasi', /video (?:terkait|terkini|terbaru|populer|lainnya|pilihan|rekomendasi)/],
  ['saksikan/video', /saksikan video pilihan.{0,40}/],
]);
/** Labels of the links to the story before and the one after: one headline follows. */
const NEIGHBOUR = lineForms({ before: /[-*•<«>"'\s]{0,4}/, after: /[\s:.»>\]]{0,3}/, longest: 40 }, [
  ['previous,next/post,article', /(?:previous|next) (?:post|article)/],
  ['pos,tulisan,artikel,berita/sebelumnya,selanjutnya,berikutnya', /(?:pos|tulisan|artikel|berita) (?:sebelumnya|selanjutnya|berikutnya)/],
]);
const LONGEST_HEADLINE = 200;
const LEAST_PROBABILITY = 0.9;
const MOST_HEADLINES = 12;
const MOST_INSIDE = 4;
const LEAST_LENGTH = 35;

function isHeadline(page: Page, k: number): boolean {
  const { start, end } = lineSpan(page, k);
  return end - start <= LONGEST_HEADLINE && headlineProbability(lineAt(page, k).text, { colon: true, beforeAd: false }) >= LEAST_PROBABILITY;
}

/** Headlines that follow: in the middle of an article only long ones, for a crosshead may come next. */
function listAfter(page: Page, i: number): readonly Found[] {
  let past = i + 1;
  while (past < Math.min(page.count, i + MOST_HEADLINES) && isHeadline(page, past)) past++;
  const found = Array.from({ length: past - i - 1 }, (_, n) => ({ ...lineSpan(page, i + 1 + n), confidence: 0.93 }));
  return past === page.count ? found : found.slice(0, MOST_INSIDE).filter(({ start, end }) => end - start >= LEAST_LENGTH);
}

/** The headline of the story before or after: any line that is not a sentence. */
function neighbourAfter(page: Page, i: number): readonly Found[] {
  const { text } = lineAt(page, i + 1, LONGEST_HEADLINE + 1);
  if (text === '' || text.length > LONGEST_HEADLINE || endsInStop(text) || NEIGHBOUR.fits(page, i + 1)) return NOTHING;
  return [{ ...lineSpan(page, i + 1), confidence: 0.95 }];
}

/** "Berita Lainnya", "Rekomendasi untuk Anda", "Related Posts", and the headlines under it at the end of the text. */
export const beritaLain: Rule = {
  id: 'berita-lain',
  kind: 'related-link',
  certain: true,
  look: { words: [...FORMS.words, ...NEIGHBOUR.words] },
  find: (page, i) => {
    if (NEIGHBOUR.fits(page, i)) return [lineSpan(page, i), ...neighbourAfter(page, i)];
    return FORMS.fits(page, i) ? [lineSpan(page, i), ...listAfter(page, i)] : NOTHING;
  },
  examples: [
    'Warga pulang.\n⟦Berita Lainnya⟧\n⟦Harga Beras Naik Lagi di Pasar⟧\n⟦Banjir Rendam Pasar Induk⟧',
    '⟦Rekomendasi untuk Anda⟧',
    '⟦Related Posts:⟧',
    '⟦Kumpulan Artikel Kota Lama⟧',
    '⟦Previous Post⟧\n⟦Kapal Karam di Selat Sunda⟧\n⟦Next Post⟧',
    'Warga pulang.\n⟦Pilihan Redaksi⟧\n⟦Banjir Rendam Pasar Induk, Warga Mengungsi⟧\nMenurut wali kota, air mulai surut.',
    '⟦Berita lain terkait Rusia dan Ukraina⟧',
  ],
  refusals: [
    'Berita lain menyebut warga pulang.',
    'Terkait hal itu, polisi memeriksa saksi.',
    'Terkait\nPT Beras Jaya\n, wali kota diam.',
    'Anda mungkin suka membaca buku di rumah.',
  ],
};
