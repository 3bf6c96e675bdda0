import { lineSpan } from '../page/lines.ts';
import { plain } from '../page/plain.ts';
import { NOTHING, type Rule } from '../rule.ts';

const CAPITALS = /^(?:ADVERTISEMENT|SCROLL TO (?:CONTINUE|RESUME)(?:(?: WITH)? CONTENT)?)(?!\p{Ll})/u;
/** In small letters only between two sentences. */
const SMALL = /^Advertisement(?=\s{0,3}(?:["'(]?[A-ZÀ-Þ\d]|$))/;
const LABEL_REACH_CHARACTERS = 40;
const LENGTH = 'Advertisement'.length;

/** An ad slot's words left inside a paragraph when its line ends were lost. */
export const iklanDiBaris: Rule = {
  id: 'iklan-di-baris',
  kind: 'advertisement',
  certain: true,
  look: { holds: ['ADVERTISEMENT', 'Advertisement', 'SCROLL'] },
  find: (page, offset, i) => {
    const { start, end } = lineSpan(page, i);
    const ahead = plain(page.text, offset, Math.min(end, offset + LABEL_REACH_CHARACTERS)).text;
    const between = /[.:!?"”)]\s{0,3}$/u.test(page.text.slice(Math.max(start, offset - 4), offset)) || (offset > start && end - offset === LENGTH);
    const found = CAPITALS.exec(ahead) ?? (between ? SMALL.exec(ahead) : null);
    return found ? [{ start: offset, end: offset + found[0].length }] : NOTHING;
  },
  examples: [
    'Harga naik. ⟦ADVERTISEMENT⟧ ⟦SCROLL TO CONTINUE WITH CONTENT⟧ Pedagang mengeluh.',
    'Harga naik. ⟦Advertisement⟧ Pedagang mengeluh.',
    'Harga beras ⟦Advertisement⟧\nnaik lagi.',
  ],
  refusals: ['Kata ADVERTISED bukan iklan.', 'Adventus dan Scroll.', 'Ia membaca Advertisement Weekly.', 'Harga naik. Advertisement itu mahal.'],
};
