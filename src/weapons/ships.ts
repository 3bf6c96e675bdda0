import { ALL_CAPS, BLOCK_START, CAPITAL, GLUED, HAS_DIGIT, hasFlag, NUMBER, PUNCTUATION, SENTENCE_START, type Tokens, tokenText } from '../document/tokens.ts';

/** Prefixes of navies' ships that nothing else is called by. */
const SURE: ReadonlySet<string> = new Set(['HDMS', 'HMAS', 'HMCS', 'HMNZS', 'HNLMS', 'KRI', 'ROKS', 'USS']);
/** Prefixes that are other abbreviations as well: a ship's head noun must stand before them. */
const UNSURE: ReadonlySet<string> = new Set(['BRP', 'FGS', 'FS', 'HMS', 'INS', 'IRIS', 'ITS', 'JS', 'KAL', 'KD', 'KN', 'PNS', 'RFS', 'RSS', 'TCG']);
const LONGEST = 4;
const isPunctuation = (tokens: Tokens, i: number): boolean => hasFlag(tokens, i, PUNCTUATION);

/** Whether a word is a navy's prefix: "USS", "KRI". */
export function isShipPrefix(word: string): boolean {
  return SURE.has(word) || UNSURE.has(word);
}

/** "-355", " 402", "(404)" after a ship's name: the token past its hull number, or `i`. */
function hullNumber(text: string, tokens: Tokens, i: number): number {
  if (hasFlag(tokens, i, NUMBER) && !hasFlag(tokens, i, SENTENCE_START) && (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) === 3) return i + 1;
  if (tokenText(text, tokens, i) === '-' && hasFlag(tokens, i + 1, NUMBER) && hasFlag(tokens, i + 1, GLUED)) return i + 2;
  return i;
}

/**
 * The token past the ship's name that begins at token `i` ("USS Carl Vinson", "KRI Nanggala-402"), or -1. With
 * `afterHead` a ship's noun stands before it, so that prefixes of several meanings count too.
 */
export function shipEnd(text: string, tokens: Tokens, i: number, afterHead: boolean): number {
  if (!hasFlag(tokens, i, ALL_CAPS)) return -1;
  const prefix = tokenText(text, tokens, i);
  if (!SURE.has(prefix) && !(afterHead && UNSURE.has(prefix))) return -1;
  let past = i + 1;
  while (past <= i + LONGEST && hasFlag(tokens, past, CAPITAL) && !hasFlag(tokens, past, BLOCK_START) && !isPunctuation(tokens, past)) {
    past++;
    if (hasFlag(tokens, past - 1, HAS_DIGIT)) return past;
  }
  return past === i + 1 ? -1 : hullNumber(text, tokens, past);
}
