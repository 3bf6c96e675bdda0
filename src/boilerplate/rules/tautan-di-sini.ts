import { type Lines, lineSpan } from '../page/lines.ts';
import { plain } from '../page/plain.ts';
import { type Found, NOTHING, type Rule } from '../rule.ts';

/** What a sentence is that does nothing but send its reader elsewhere. */
const PROMPT =
  /^(?:untuk (?:mengetahui|melihat|membaca|menonton|informasi|jadwal|info|lebih|berita)\b[^,.]{0,70},? (?:silakan |bisa |anda bisa |dapat |langsung ){0,2})?(?:selengkapnya,? |berita selengkapnya,? |silakan |yuk,? |artikel selengkapnya,? ){0,2}(?:di)?(?:baca|klik|cek|simak|lihat|saksikan|tonton|ikuti)(?: (?:selengkapnya|saja|juga|berita(?:nya)?|artikel(?:nya)?|video(?:nya)?|ulasan(?:nya)?|lengkap(?:nya)?|selanjutnya|tautan|link|langsung|dan|download|unduh|berikut)){0,4} ?di ?sini[.!:> ]{0,4}$|^(?:yuk,? )?(?:saksikan|tonton|simak|lihat) (?:juga )?video(?:nya)?(?: (?:menarik|selengkapnya|lengkap(?:nya)?|terbaru)){0,2} di bawah(?: ini)?[.!:> ]{0,4}$/i;
const LONGEST_PROMPT_CHARACTERS = 150;
const LEAST_PROMPT_CHARACTERS = 10;
/** The end of the sentence before: what is between two sentences of a paragraph. */
const SENTENCE_END = /[.!?]["'”)]{0,2}(?:\s{1,3}(?=\p{L})|(?=\p{Lu}))/gu;

const MARKS: ReadonlySet<string> = new Set('.!:> ');
const MOST_MARKS = 4;
const ENDS = ['sini', 'Sini', 'SINI', 'bawah', 'bawah ini'] as const;

/** The cheap look: line `i` ends in one of the words that point at a link, but for marks. */
function endsThere(page: Lines, i: number): boolean {
  let end = page.ends[i] ?? 0;
  for (let n = 0; n < MOST_MARKS && MARKS.has(page.text.charAt(end - 1)); n++) end--;
  const last = page.text.charAt(end - 1);
  return 'iIh'.includes(last) && ENDS.some((word) => page.text.endsWith(word, end));
}

/** The last sentence of line `i`, where it is such a prompt. */
function promptAtEnd(page: Lines, i: number): readonly Found[] {
  const { start, end } = lineSpan(page, i);
  const from = Math.max(start, end - LONGEST_PROMPT_CHARACTERS);
  const ends = [...page.text.slice(from, end - LEAST_PROMPT_CHARACTERS).matchAll(SENTENCE_END)];
  const last = ends.at(-1);
  if (last === undefined && from > start) return NOTHING;
  const begin = last ? from + last.index + last[0].length : start;
  return PROMPT.test(plain(page.text, begin, end).text) ? [{ start: begin, end, confidence: 0.9 }] : NOTHING;
}

/** "Selengkapnya baca di sini.", "Untuk jadwal selengkapnya, klik di sini": the last sentence of a paragraph, whose link was lost. */
export const tautanDiSini: Rule = {
  id: 'tautan-di-sini',
  kind: 'related-link',
  certain: false,
  look: { page: true },
  find: (page) => {
    const found: Found[] = [];
    for (let i = 0; i < page.count; i++) if (endsThere(page, i)) found.push(...promptAtEnd(page, i));
    return found;
  },
  examples: [
    'Harga beras naik.⟦Selengkapnya baca di sini.⟧',
    'Harga beras naik. ⟦Untuk mengetahui jadwal pasar, klik di sini.⟧',
    'Harga beras naik. ⟦saksikan video selengkapnya di sini⟧',
    '⟦Baca selengkapnya di sini⟧',
    'Harga beras naik.\n⟦Tonton video di bawah ini:⟧',
  ],
  refusals: [
    'Warga tinggal di sini.',
    'Harga beras naik. Simak ulasan lengkapnya di bawah ini.',
    'Harga beras naik. "Kami baca buku di sini," katanya.',
    'Harga beras naik. Lihat saja warga yang tinggal di sini.',
    'Warga bisa baca buku di sini.',
  ],
};
