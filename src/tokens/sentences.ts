import { BLOCK_START, CAPITAL, GLUED, HAS_DIGIT, hasFlag, PUNCTUATION, type Tokens, tokenText } from '../document/tokens.ts';
import { foldHash } from '../text/fold.ts';
import { ABBREVIATIONS } from './abbreviations.ts';

const TERMINALS = new Set(['.', '!', '?', '…']);
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»']);
const OPENERS = new Set(['"', '“', '‘', "'", '(', '[', '«']);
const abbreviations = new Set(ABBREVIATIONS.map((word) => foldHash(word)));
/** Quotes and brackets looked over between a full stop and the next sentence. */
const MOST_CLOSERS = 3;

/** The index of the mark that ends a sentence right before token `i` (quotes and brackets between them skipped), or -1. */
function terminalBefore(text: string, tokens: Tokens, i: number): number {
  let k = i - 1;
  for (let n = 0; n < MOST_CLOSERS && CLOSERS.has(tokenText(text, tokens, k)); n++) k--;
  return TERMINALS.has(tokenText(text, tokens, k)) ? k : -1;
}

/** "Jl. Sudirman", "No. 5", "dr. Tirta", "Prof. Yusril", "J. Kristiadi": this full stop ends a word, no sentence. */
function abbreviates(text: string, tokens: Tokens, stop: number): boolean {
  if (tokenText(text, tokens, stop) !== '.' || !hasFlag(tokens, stop, GLUED)) return false;
  if (abbreviations.has(tokens.hashes[stop - 1] ?? 0)) return true;
  return hasFlag(tokens, stop - 1, CAPITAL) && (tokens.ends[stop - 1] ?? 0) - (tokens.starts[stop - 1] ?? 0) === 1;
}

function opens(text: string, tokens: Tokens, i: number): boolean {
  return hasFlag(tokens, i, CAPITAL | HAS_DIGIT) || (OPENERS.has(tokenText(text, tokens, i)) && !hasFlag(tokens, i, GLUED));
}

/**
 * Whether a sentence begins at token `i`: the first of a block, or a capital, digit or opening quote after a full stop,
 * question or exclamation mark that closes no abbreviation. The space after the mark may be lost ("ini.Pertama").
 */
export function startsSentence(text: string, tokens: Tokens, i: number): boolean {
  if (hasFlag(tokens, i, BLOCK_START)) return true;
  if (!opens(text, tokens, i)) return false;
  const stop = terminalBefore(text, tokens, i);
  if (stop < 0 || abbreviates(text, tokens, stop)) return false;
  const opener = hasFlag(tokens, i, PUNCTUATION);
  return opener ? opens(text, tokens, i + 1) : true;
}
