import { lineSpan } from '../lines.ts';
import { NOTHING, type Rule } from '../rule.ts';

const INITIALS = /^\[\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,3}\]$/u;
const LONGEST = 22;

/** "[ab/cd]" at the end of a line: initials in square brackets, as broadcasters' desks write them. */
export const inisialSiku: Rule = {
  id: 'inisial-siku',
  kind: 'credit',
  certain: true,
  look: { cue: 'bracket' },
  find: (page, offset, i) => {
    const { end } = lineSpan(page, i);
    return end - offset <= LONGEST && INITIALS.test(page.text.slice(offset, end)) ? [{ start: offset, end }] : NOTHING;
  },
  examples: ['Warga pulang. ⟦[ab/uh]⟧', '⟦[ka/ab/rs]⟧'],
  refusals: ['Warga [dan/atau] pulang.', 'Isi formulir [nama/alamat lengkap]'],
};
