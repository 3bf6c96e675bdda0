import { lineSpan } from '../page/lines.ts';
import { plain } from '../page/plain.ts';
import { NOTHING, type Rule } from '../rule.ts';

const TURN = /^(?:Simak|Baca)(?: [A-Za-zÀ-ɏ\d.,'-]{1,25}){0,12} (?:dalam|di|pada) halaman (?:berikut|selanjutnya) ?(?:ini|nya)?[.…!> ]{0,12}$/;
const LONGEST_TAIL_CHARACTERS = 150;

/** "… benarkah? Simak hasil penelusurannya dalam halaman berikut ini...": turning pages, at the end of a paragraph. */
export const halamanLekat: Rule = {
  id: 'halaman-lekat',
  kind: 'pagination',
  certain: true,
  look: { holds: ['Simak ', 'Baca '] },
  find: (page, offset, i) => {
    const { start, end } = lineSpan(page, i);
    const ended = offset === start || /[.!?"”')]\s{0,3}$/u.test(page.text.slice(Math.max(start, offset - 4), offset));
    return ended && end - offset <= LONGEST_TAIL_CHARACTERS && TURN.test(plain(page.text, offset, end).text) ? [{ start: offset, end }] : NOTHING;
  },
  examples: ['Benarkah kabar itu? ⟦Simak hasil penelusurannya dalam halaman berikutini.....⟧', '⟦Simak hasil penelusuran kami di halaman berikut ini.⟧'],
  refusals: ['Simak daftarnya di halaman berikut:', 'Foto itu ada di halaman berikutnya.', 'Ia berkata Simak saja di halaman berikut'],
};
