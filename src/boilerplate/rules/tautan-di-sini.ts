import { lineSpan } from '../page/lines.ts';
import { plain } from '../page/plain.ts';
import { NOTHING, type Rule } from '../rule.ts';

/** What a sentence is that does nothing but send its reader elsewhere. */
const PROMPT =
  /^(?:untuk (?:mengetahui|melihat|membaca|menonton|informasi|jadwal|info|lebih|berita)\b[^,.]{0,70},? (?:silakan |bisa |anda bisa |dapat |langsung ){0,2})?(?:selengkapnya,? |berita selengkapnya,? |silakan |yuk,? |artikel selengkapnya,? ){0,2}(?:di)?(?:baca|klik|cek|simak|lihat|saksikan|tonton|ikuti)(?: (?:selengkapnya|saja|juga|berita(?:nya)?|artikel(?:nya)?|video(?:nya)?|ulasan(?:nya)?|lengkap(?:nya)?|selanjutnya|tautan|link|langsung|dan|download|unduh|berikut)){0,4} ?di ?sini[.!:> ]{0,4}$|^(?:yuk,? )?(?:saksikan|tonton|simak|lihat) (?:juga )?video(?:nya)?(?: (?:menarik|selengkapnya|lengkap(?:nya)?|terbaru)){0,2} di bawah(?: ini)?[.!:> ]{0,4}$/i;
const LONGEST_PROMPT_CHARACTERS = 150;
/** The end of the sentence before: what stands between two sentences of a paragraph. */
const SENTENCE_END = /[.!?]["'”)]{0,2}(?:\s{1,3}(?=\p{L})|(?=\p{Lu}))/gu;

/** "Selengkapnya baca di sini.", "Untuk jadwal selengkapnya, klik di sini": the last sentence of a paragraph, whose link was lost. */
export const tautanDiSini: Rule = {
  id: 'tautan-di-sini',
  kind: 'related-link',
  certain: false,
  look: { holds: ['di sini', 'disini', 'di Sini', 'di bawah'] },
  find: (page, offset, i) => {
    const { start, end } = lineSpan(page, i);
    if (end - offset > 'di bawah ini'.length + 4) return NOTHING;
    const from = Math.max(start, offset - LONGEST_PROMPT_CHARACTERS);
    const before = page.text.slice(from, offset);
    const last = [...before.matchAll(SENTENCE_END)].at(-1);
    if (last === undefined && from > start) return NOTHING;
    const begin = last ? from + last.index + last[0].length : start;
    return PROMPT.test(plain(page.text, begin, end).text) ? [{ start: begin, end, confidence: 0.9 }] : NOTHING;
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
