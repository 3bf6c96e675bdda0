import { headlineWords } from '../../knowledge/furniture/headline-words.ts';
import type { Piece } from './link-pieces.ts';

/**
 * Weights of a softmax over the words at which the article can go on after a linked headline, fitted on 1,290
 * headlines joined with the paragraph after them; on 323 others it finds the right word for 94 in 100.
 */
const GLUED = 3.5;
/** The two are one word elsewhere: a brand. */
const ONE_WORD = -9.5;
/** Two spaces or more: a line end was there. */
const WIDE_GAP = 2;
const VERY_WIDE_GAP = 7;
const QUOTE = 3.5;
const QUOTED_WORD = -0.8;
const AFTER_QUESTION = 2.1;
const AFTER_DOTS = 1.1;
const AFTER_COMMA = -3.6;
const AFTER_SMALL = -2.7;
const AFTER_DIGIT = 0.6;
const AFTER_BRACKET = -1.6;
const AFTER_PROSE = -1.1;
const OPENER = 2.3;
const SUBJECT = 1.9;
const ALL_CAPS = -1.2;
const PROSE_AHEAD = 0.18;
const NEXT_PROSE = [1.04, 0.39, 0.35] as const;
const NEXT_SMALL = [1, 0.35, 0.55] as const;
/** By how many words lie between this word and the next of prose. */
const CAPITALS_AHEAD = [1.04, 0, 0, -0.16, -0.9, -1.4, -1.3] as const;
const PROSE_PASSED = -1.15;
const LENGTH = 0.013;
const TOO_SHORT = -0.084;
const TOO_LONG = -0.08;
const SPLIT_PAIR = -4.1;
/** The word starts a sentence elsewhere in the document. */
export const STARTS_ELSEWHERE = 0.9;
const AHEAD = 6;

/** True if a string is elsewhere in the document. */
export type Elsewhere = (phrase: string) => boolean;

function weighBefore(before: Piece): number {
  let score = 0;
  if (/[?!]"?$/u.test(before.text)) score += AFTER_QUESTION;
  if (before.text.endsWith('...')) score += AFTER_DOTS;
  if (/[,:]$/u.test(before.text)) score += AFTER_COMMA;
  if (/\d$/u.test(before.text)) score += AFTER_DIGIT;
  if (before.text.endsWith(')')) score += AFTER_BRACKET;
  const key = before.word.toLowerCase();
  if (before.small || headlineWords('never-last').has(key)) return score + AFTER_SMALL;
  return before.prose ? score + AFTER_PROSE : score;
}

function weighWord({ text, word }: Piece): number {
  const key = word.toLowerCase();
  let score = 0;
  if (text.startsWith('"')) score += text.lastIndexOf('"') === 0 ? QUOTE : QUOTED_WORD;
  if (/^[A-ZÀ-Þ]{2,20}$/.test(word)) score += ALL_CAPS;
  else if (headlineWords('opener').has(key)) score += OPENER;
  return headlineWords('subject').has(key) ? score + SUBJECT : score;
}

function weighAhead(pieces: readonly Piece[], k: number): number {
  let score = 0;
  let first = AHEAD;
  for (let n = 0; n < AHEAD; n++) {
    const piece = pieces[k + 1 + n];
    if (piece?.prose) {
      score += PROSE_AHEAD + (NEXT_PROSE[n] ?? 0);
      first = Math.min(first, n);
    } else if (piece?.small) score += NEXT_SMALL[n] ?? 0;
  }
  return score + (CAPITALS_AHEAD[first] ?? 0);
}

function weighPlace({ start, passed }: Piece): number {
  const size = LENGTH * Math.min(start, 140) + TOO_SHORT * Math.max(0, 40 - start) + TOO_LONG * Math.max(0, start - 100);
  return size + PROSE_PASSED * Math.min(AHEAD, passed);
}

function weighGap(gap: number): number {
  if (gap === 0) return GLUED;
  return gap > 2 ? VERY_WIDE_GAP : gap > 1 ? WIDE_GAP : 0;
}

function weighDocument(before: Piece, here: Piece, elsewhere: Elsewhere): number {
  if (!elsewhere(here.word)) return 0;
  const brand = here.gap === 0 && elsewhere(before.text + here.word) ? ONE_WORD : 0;
  const split = before.capital && elsewhere(`${before.word} ${here.word}`) ? SPLIT_PAIR : 0;
  const starts = ['. ', '\n', '"', '“', '.'].some((sign) => elsewhere(sign + here.word)) ? STARTS_ELSEWHERE : 0;
  return brand + split + starts;
}

/** How much speaks for the article going on at piece `k` by its own looks; minus infinity where it can't. */
export function weigh(pieces: readonly Piece[], k: number): number {
  const here = pieces[k];
  const before = pieces[k - 1];
  if (!here || !before || !(here.capital || here.text.startsWith('"') || here.text.startsWith("'"))) return Number.NEGATIVE_INFINITY;
  return weighGap(here.gap) + weighPlace(here) + weighBefore(before) + weighWord(here) + weighAhead(pieces, k);
}

/** What the rest of the document adds to that: `STARTS_ELSEWHERE` at most. */
export function weighInDocument(pieces: readonly Piece[], k: number, elsewhere: Elsewhere): number {
  const here = pieces[k];
  const before = pieces[k - 1];
  return here && before ? weighDocument(before, here, elsewhere) : 0;
}
