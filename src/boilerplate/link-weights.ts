import { isSmallWord } from './headline.ts';
import { bare, isCapital, isProse, type Piece } from './link-pieces.ts';
import { OPENERS, SUBJECTS } from './link-words.ts';

/**
 * Weights of a softmax over the words at which the article can go on after a linked headline, fitted on 1,290
 * headlines joined with the paragraph after them; on 323 others it finds the right word for 94 in 100.
 */
const GLUED = 3.5;
/** The two are one word elsewhere: a brand. */
const ONE_WORD = -9.5;
/** Two spaces: a line end was there. */
const WIDE_GAP = 2;
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
const STARTS_ELSEWHERE = 0.9;
const AHEAD = 6;

/** Whether a string stands elsewhere in the document. */
export type Elsewhere = (phrase: string) => boolean;

function weighBefore(before: string): number {
  let score = 0;
  if (/[?!]"?$/u.test(before)) score += AFTER_QUESTION;
  if (before.endsWith('...')) score += AFTER_DOTS;
  if (/[,:]$/u.test(before)) score += AFTER_COMMA;
  if (/\d$/u.test(before)) score += AFTER_DIGIT;
  if (before.endsWith(')')) score += AFTER_BRACKET;
  if (isSmallWord(bare(before))) score += AFTER_SMALL;
  else if (isProse(before)) score += AFTER_PROSE;
  return score;
}

function weighWord(word: string): number {
  const key = bare(word).toLowerCase();
  let score = 0;
  if (word.startsWith('"')) score += word.lastIndexOf('"') === 0 ? QUOTE : QUOTED_WORD;
  if (/^\p{Lu}{2,20}$/u.test(bare(word))) score += ALL_CAPS;
  else if (OPENERS.has(key)) score += OPENER;
  return SUBJECTS.has(key) ? score + SUBJECT : score;
}

function weighAhead(pieces: readonly Piece[], k: number): number {
  const ahead = pieces.slice(k + 1, k + 1 + AHEAD).map((piece) => piece.text);
  let score = PROSE_AHEAD * ahead.filter(isProse).length;
  for (let n = 0; n < 3; n++) {
    const word = ahead[n] ?? '';
    if (isProse(word)) score += NEXT_PROSE[n] ?? 0;
    else if (isSmallWord(bare(word))) score += NEXT_SMALL[n] ?? 0;
  }
  const first = ahead.findIndex(isProse);
  return score + (CAPITALS_AHEAD[first < 0 ? AHEAD : first] ?? 0);
}

function weighDocument(before: string, word: string, elsewhere: Elsewhere): number {
  const here = bare(word);
  const split = isCapital(before) && elsewhere(`${bare(before)} ${here}`);
  const starts = ['. ', '\n', '"', '“', '.'].some((sign) => elsewhere(sign + here));
  return (split ? SPLIT_PAIR : 0) + (starts ? STARTS_ELSEWHERE : 0);
}

/** The weight of the words alone, without a look at the rest of the document. */
function weighWords(pieces: readonly Piece[], k: number, before: Piece): number {
  const word = pieces[k]?.text ?? '';
  const length = pieces[k]?.start ?? 0;
  const passed = Math.min(AHEAD, pieces.slice(1, k).filter((piece) => isProse(piece.text)).length);
  const size = LENGTH * Math.min(length, 140) + TOO_SHORT * Math.max(0, 40 - length) + TOO_LONG * Math.max(0, length - 100);
  return size + PROSE_PASSED * passed + weighBefore(before.text) + weighWord(word) + weighAhead(pieces, k);
}

/**
 * How much speaks for the article going on at piece `k`; minus infinity where it can't, or where it speaks for it less
 * than `least`.
 */
export function weigh(pieces: readonly Piece[], k: number, least: number, elsewhere: Elsewhere): number {
  const word = pieces[k]?.text ?? '';
  const before = pieces[k - 1];
  if (!before || !(isCapital(word) || /^["']/u.test(word))) return Number.NEGATIVE_INFINITY;
  const gap = (pieces[k]?.start ?? 0) - before.start - before.text.length;
  const touches = gap === 0;
  const score = weighWords(pieces, k, before) + (touches ? GLUED : gap > 1 ? WIDE_GAP : 0);
  if (score + STARTS_ELSEWHERE <= least) return Number.NEGATIVE_INFINITY;
  const brand = touches && elsewhere(before.text + bare(word)) ? ONE_WORD : 0;
  return score + brand + weighDocument(before.text, word, elsewhere);
}
