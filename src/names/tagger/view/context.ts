import { CAPITAL, LINK, PUNCTUATION, SENTENCE_START, type Tokens } from '../../../document/tokens.ts';

const NAME_FLAGS = CAPITAL | PUNCTUATION | LINK;

/** The token before `i` in its sentence, or -1. */
export function before({ flags }: Tokens, i: number): number {
  return i > 0 && ((flags[i] ?? 0) & SENTENCE_START) === 0 ? i - 1 : -1;
}

/** The token after `i` in its sentence, or -1. */
export function after({ flags, count }: Tokens, i: number): number {
  return i + 1 < count && ((flags[i + 1] ?? 0) & SENTENCE_START) === 0 ? i + 1 : -1;
}

const isCapital = ({ flags }: Tokens, i: number): boolean => i >= 0 && ((flags[i] ?? 0) & NAME_FLAGS) === CAPITAL;

/** The first token of the run of capitalised words that token `i` lies in; `i` itself when it is none. */
export function runFirst(tokens: Tokens, i: number): number {
  let first = i;
  if (isCapital(tokens, i)) for (let k = before(tokens, i); isCapital(tokens, k); k = before(tokens, k)) first = k;
  return first;
}

/** The token after that run. */
export function runPast(tokens: Tokens, i: number): number {
  let last = i;
  if (isCapital(tokens, i)) for (let k = after(tokens, i); isCapital(tokens, k); k = after(tokens, k)) last = k;
  return last + 1;
}
