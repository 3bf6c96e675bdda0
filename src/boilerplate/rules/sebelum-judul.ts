import { lineSpan } from '../page/lines.ts';
import { NOTHING, type Rule } from '../rule.ts';

/** Lines of a menu are short; teasers of other stories are at most this long. */
const LONGEST_LINE_CHARACTERS = 180;

/** What is above the headline: menus, sections, teasers. An article does not begin before its headline. */
export const sebelumJudul: Rule = {
  id: 'sebelum-judul',
  kind: 'navigation',
  certain: false,
  look: { page: true },
  find: (page) => {
    const title = page.titleLine;
    if (title < 1) return NOTHING;
    const above = Array.from({ length: title }, (_, i) => lineSpan(page, i));
    return above.every(({ start, end }) => end - start <= LONGEST_LINE_CHARACTERS) ? above.map((where) => ({ ...where, confidence: 0.95 })) : NOTHING;
  },
  examples: ['⟦Fokus⟧\n\n⟦Gunung itu menarik banyak pendaki.⟧\n\nHarga Beras Naik Lagi\n\nHarga Beras Naik Lagi\n\nPedagang mengeluh.'],
  refusals: [
    'Harga beras naik lagi sejak awal bulan.\n\nPedagang mengeluh.\n\nCek Berita Warta di Google News\n\nCek Berita Warta di Google News',
    'Harga Beras Naik Lagi\n\nHarga Beras Naik Lagi\n\nPedagang mengeluh.',
    'Fokus\n\nHarga Beras Naik Lagi\n\nPedagang mengeluh.',
  ],
};
