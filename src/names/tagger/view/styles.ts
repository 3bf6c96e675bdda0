import { ALL_CAPS, CAPITAL, PUNCTUATION, type Tokens } from '../../../document/tokens.ts';

export const RUNNING_TEXT = 0;
export const CAPITALS = 1;
export const HEADLINE = 2;

const LEAST_WORDS = 4;

/** How the sentence of tokens `from <= i < to` is written: running text, all in capitals, or each word with a capital, as in headlines. */
export function sentenceStyle(tokens: Tokens, from: number, to: number): number {
  let words = 0;
  let capital = 0;
  let caps = 0;
  for (let i = from; i < to; i++) {
    const flags = tokens.flags[i] ?? 0;
    if (flags & PUNCTUATION) continue;
    words++;
    if (flags & CAPITAL) capital++;
    if (flags & ALL_CAPS) caps++;
  }
  if (words < LEAST_WORDS) return RUNNING_TEXT;
  if (caps * 10 > words * 7) return CAPITALS;
  return capital * 10 > words * 7 ? HEADLINE : RUNNING_TEXT;
}
