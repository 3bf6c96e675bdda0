import { charClass, LETTER, LOWER, UPPER } from '../../text/chars.ts';
import type { Problem } from '../problem.ts';

/** Characters looked at from the start of a text, and letters that must be among them: a headline alone is not enough evidence. */
const REACH_UNITS = 4000;
const LEAST_LETTERS = 120;
/** At most one letter in this many is a capital, or a small one: prose has one capital in twenty. */
const LETTERS_A_CAPITAL = 250;
const LETTERS_A_SMALL_ONE = 25;

const SMALL: Problem = {
  code: 'text/no-capitals',
  message: 'The text is written without capitals: only names that the tables know can be expected.',
};
const CAPITALS: Problem = {
  code: 'text/all-capitals',
  message: 'The text is written in capitals: names that the tables do not know are often cut wrongly.',
};

/** Tells of a text that is in small letters or in capitals throughout: most names are told by their capitals. */
export function letterCaseOf(text: string): Problem[] {
  let [upper, lower] = [0, 0];
  for (let i = 0; i < text.length && i < REACH_UNITS; i++) {
    const kind = charClass(text.charCodeAt(i)) & LETTER;
    if (kind === UPPER) upper++;
    else if (kind === LOWER) lower++;
    if (upper > REACH_UNITS / LETTERS_A_CAPITAL && lower > REACH_UNITS / LETTERS_A_SMALL_ONE) return [];
  }
  const letters = upper + lower;
  if (letters < LEAST_LETTERS) return [];
  if (upper * LETTERS_A_CAPITAL <= letters) return [SMALL];
  return lower * LETTERS_A_SMALL_ONE <= letters ? [CAPITALS] : [];
}
