import { lineSpan } from '../page/lines.ts';
import { plain } from '../page/plain.ts';
import { NOTHING, type Rule } from '../rule.ts';

const TURN = /^(?:Simak|Baca)(?: [A-Za-zÀ-ɏ\d.,'-]{1,25}){0,12} (?:dalam|di|pada) halaman (?:berikut|selanjutnya) ?(?:ini|nya)?[.…!> ]{0,12}$/;
/** Between two sentences, or at the end of the line. */
const BUTTON =
  /^(?:(?:(?:Baca|Simak|Lihat) )?[Ss]elengkapnya (?:di|ke|pada) halaman (?:selanjutnya|berikutnya|berikut)|(?:Baca|Simak|Lanjut|Lanjutkan|Bersambung)(?: ke| di)? halaman (?:selanjutnya|berikutnya|berikut|\d{1,2})|Halaman (?:[Ss]elanjutnya|[Bb]erikutnya)|HALAMAN (?:SELANJUTNYA|BERIKUTNYA))[.…!>» ]{0,8}(?=["'(]?[A-ZÀ-Þ\d]|$)/u;
/** The words of a button: no sentence needs to end before it. */
const LAST =
  /^(?:Halaman (?:[Ss]elanjutnya|[Bb]erikutnya)[.…!>» ]{0,8}$|Halaman (?:Selanjutnya|Berikutnya)[.…!>» ]{0,8}[A-ZÀ-Þ]|HALAMAN (?:SELANJUTNYA|BERIKUTNYA)[.…!>» ]{0,8}(?:$|[A-ZÀ-Þ]))/u;
const REACH = 150;

/** "… benarkah? Simak hasil penelusurannya dalam halaman berikut ini...": turning pages, at the end of a paragraph. */
export const halamanLekat: Rule = {
  id: 'halaman-lekat',
  kind: 'pagination',
  certain: true,
  look: { holds: ['Simak ', 'Baca ', 'Lihat ', 'Lanjut', 'Bersambung ', 'Selengkapnya ', 'Halaman ', 'HALAMAN '] },
  find: (page, offset, i) => {
    const { start, end } = lineSpan(page, i);
    const ended = offset === start || /[.!?"”')…]\s{0,3}$/u.test(page.text.slice(Math.max(start, offset - 4), offset));
    if (!ended && !LAST.test(page.text.slice(offset, end))) return NOTHING;
    const ahead = plain(page.text, offset, Math.min(end, offset + REACH));
    if (end - offset <= REACH && TURN.test(ahead.text)) return [{ start: offset, end }];
    const button = offset === start ? undefined : BUTTON.exec(ahead.text)?.[0];
    return button === undefined ? NOTHING : [{ start: offset, end: ahead.at(button.length) }];
  },
  examples: [
    'Benarkah kabar itu? ⟦Simak hasil penelusurannya dalam halaman berikutini.....⟧',
    '⟦Simak hasil penelusuran kami di halaman berikut ini.⟧',
    'Harga naik. ⟦Halaman Selanjutnya⟧ Menurut wali kota, stok aman.',
    'Harga beras ⟦Halaman Selanjutnya⟧',
    'Harga beras⟦Halaman Selanjutnya⟧Menurut wali kota, stok aman.',
    'Harga naik.⟦Selengkapnya di halaman selanjutnya⟧',
    'Harga naik. ⟦Baca halaman berikutnya >>⟧',
  ],
  refusals: [
    'Harga naik. Halaman Selanjutnya kosong.',
    'Ia menutup Halaman Selanjutnya itu',
    'Simak daftarnya di halaman berikut:',
    'Foto itu ada di halaman berikutnya.',
    'Ia berkata Simak saja di halaman berikut',
  ],
};
