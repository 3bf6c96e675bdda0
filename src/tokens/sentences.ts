import { BLOCK_START, CAPITAL, GLUED, HAS_DIGIT, hasFlag, PUNCTUATION, type Tokens } from '../document/tokens.ts';
import { lazy } from '../knowledge/table.ts';
import { foldHash } from '../text/fold.ts';
import { ABBREVIATIONS } from './abbreviations.ts';

const codesOf = (chars: string): ReadonlySet<number> => new Set([...chars].map((char) => char.charCodeAt(0)));
const TERMINALS = codesOf('.!?…');
const CLOSERS = codesOf('"”’\')]»');
const OPENERS = codesOf('"“‘\'([«');
const FULL_STOP = 0x2e;
const abbreviations = lazy((): ReadonlySet<number> => new Set(ABBREVIATIONS.map((word) => foldHash(word))));
/** Quotes and brackets looked over between a full stop and the next sentence. */
const MOST_CLOSERS = 3;

/** The first code unit of a punctuation token; -1 for any other token. */
function markAt(text: string, tokens: Tokens, i: number): number {
  return hasFlag(tokens, i, PUNCTUATION) ? text.charCodeAt(tokens.starts[i] ?? 0) : -1;
}

/** The index of the mark that ends a sentence right before token `i` (quotes and brackets between them skipped), or -1. */
function terminalBefore(text: string, tokens: Tokens, i: number): number {
  let k = i - 1;
  for (let n = 0; n < MOST_CLOSERS && CLOSERS.has(markAt(text, tokens, k)); n++) k--;
  return TERMINALS.has(markAt(text, tokens, k)) ? k : -1;
}

/** "Jl. Sudirman", "No. 5", "dr. Tirta", "Prof. Yusril", "J. Kristiadi": this full stop ends a word, no sentence. */
function abbreviates(text: string, tokens: Tokens, stop: number): boolean {
  if (markAt(text, tokens, stop) !== FULL_STOP || !hasFlag(tokens, stop, GLUED)) return false;
  if (abbreviations().has(tokens.hashes[stop - 1] ?? 0)) return true;
  return hasFlag(tokens, stop - 1, CAPITAL) && (tokens.ends[stop - 1] ?? 0) - (tokens.starts[stop - 1] ?? 0) === 1;
}

function opens(text: string, tokens: Tokens, i: number): boolean {
  return hasFlag(tokens, i, CAPITAL | HAS_DIGIT) || (OPENERS.has(markAt(text, tokens, i)) && !hasFlag(tokens, i, GLUED));
}

/**
 * Whether a sentence begins at token `i`: the first of a block, or a capital, digit or opening quote after a full stop,
 * question or exclamation mark that closes no abbreviation. The space after the mark may be lost ("ini.Pertama").
 */
export function startsSentence(text: string, tokens: Tokens, i: number): boolean {
  if (hasFlag(tokens, i, BLOCK_START)) return true;
  if (!hasFlag(tokens, i - 1, PUNCTUATION) || !opens(text, tokens, i)) return false;
  const stop = terminalBefore(text, tokens, i);
  if (stop < 0 || abbreviates(text, tokens, stop)) return false;
  const opener = hasFlag(tokens, i, PUNCTUATION);
  return opener ? opens(text, tokens, i + 1) : true;
}
