import { lineSpan } from '../page/lines.ts';
import { plain } from '../page/plain.ts';
import { NOTHING, type Rule } from '../rule.ts';

const PUBLISHED =
  /^(?:Artikel|Berita) ini (?:telah|sudah|pernah|pertama kali)(?: lebih dulu| terlebih dahulu| pernah)? (?:di)?(?:tayang|terbit|muat|naik)\w{0,4} (?:di|dalam|pada) .{3,280}$/;
const LONGEST_TAIL_CHARACTERS = 330;
/** The writer in brackets before it. */
const WRITER = /\((?:[A-ZÀ-Þ][A-Za-zÀ-ɏ'.-]{0,25}[ ,/]{0,2}){1,8}\)\s{0,3}$/;
const BEFORE = 90;

/** "… pasar. (Budi Santoso) Artikel ini telah tayang di …": the end of a text whose line ends were lost. */
export const tayangLekat: Rule = {
  id: 'tayang-lekat',
  kind: 'credit',
  certain: true,
  look: { holds: ['Artikel ', 'Berita '] },
  find: (page, offset, i) => {
    const { start, end } = lineSpan(page, i);
    if (offset === start || end - offset > LONGEST_TAIL_CHARACTERS || !PUBLISHED.test(plain(page.text, offset, end).text)) return NOTHING;
    const before = page.text.slice(Math.max(start, offset - BEFORE), offset);
    if (!/[.!?"”)]\s{0,3}$/u.test(before)) return NOTHING;
    const writer = WRITER.exec(before)?.[0].length ?? 0;
    return [{ start: offset - writer, end }];
  },
  examples: [
    'Warga pulang. ⟦(Budi Santoso) Artikel ini telah tayang di Warta.com dengan judul Harga Beras Naik⟧',
    'Warga pulang.⟦Artikel ini sudah tayang di Warta.com⟧',
  ],
  refusals: ['Kata dia, Artikel ini telah tayang di koran.', 'Warga pulang. Artikel ini telah dibaca banyak orang.', 'Warga pulang. Berita ini bohong.'],
};
