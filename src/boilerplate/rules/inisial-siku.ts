import { lineSpan } from '../page/lines.ts';
import { NOTHING, type Rule } from '../rule.ts';

const INITIALS = /^\[\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,3}\]$|^\[\p{Ll}{2,4}\]$/u;
const LONGEST_INITIALS_CHARACTERS = 22;

/** "[ab/cd]" at the end of a line: initials in square brackets, as broadcasters' desks write them. */
export const inisialSiku: Rule = {
  id: 'inisial-siku',
  kind: 'credit',
  certain: true,
  look: { holds: ['['] },
  find: (page, offset, i) => {
    const { start, end } = lineSpan(page, i);
    const ended = offset === start || /[.!?"”]\s{0,3}$/u.test(page.text.slice(Math.max(start, offset - 4), offset));
    return ended && end - offset <= LONGEST_INITIALS_CHARACTERS && INITIALS.test(page.text.slice(offset, end)) ? [{ start: offset, end }] : NOTHING;
  },
  examples: ['Warga pulang. ⟦[ab/uh]⟧', '⟦[ka/ab/rs]⟧', 'Warga pulang.\n⟦[cob]⟧'],
  refusals: ['Warga [dan/atau] pulang.', 'Warga menulis kata [sic]', 'Isi formulir [nama/alamat lengkap]'],
};
