import { BLOCK_START, CAPITAL, GLUED, HAS_DIGIT, PUNCTUATION } from '../document/tokens.ts';
import { lazy } from '../knowledge/table.ts';
import { foldHash } from '../text/fold.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import type { TokenColumns } from './columns.ts';

const codesOf = (chars: string): ReadonlySet<number> => new Set([...chars].map((char) => char.charCodeAt(0)));
const TERMINALS = codesOf('.!?…');
const CLOSERS = codesOf('"”’\')]»');
const OPENERS = codesOf('"“‘\'([«');
const FULL_STOP = 0x2e;
const abbreviations = lazy((): ReadonlySet<number> => new Set(ABBREVIATIONS.map((word) => foldHash(word))));
/** Quotes and brackets looked over between a full stop and the next sentence. */
const MOST_CLOSERS = 3;

const hasFlag = ({ flags, count }: TokenColumns, i: number, flag: number): boolean => i >= 0 && i < count && ((flags[i] ?? 0) & flag) !== 0;

/** The first code unit of a punctuation token; -1 for any other token. */
function markAt(text: string, tokens: TokenColumns, i: number): number {
  return hasFlag(tokens, i, PUNCTUATION) ? text.charCodeAt(tokens.starts[i] ?? 0) : -1;
}

/** The index of the mark that ends a sentence right before token `i` (quotes and brackets between them skipped), or -1. */
function terminalBefore(text: string, tokens: TokenColumns, i: number): number {
  let k = i - 1;
  for (let n = 0; n < MOST_CLOSERS && CLOSERS.has(markAt(text, tokens, k)); n++) k--;
  return TERMINALS.has(markAt(text, tokens, k)) ? k : -1;
}

/** "Jl. Sudirman", "No. 5", "dr. Tirta", "Prof. Yusril", "J. Kristiadi": this full stop ends a word, no sentence. */
function abbreviates(text: string, tokens: TokenColumns, stop: number): boolean {
  if (markAt(text, tokens, stop) !== FULL_STOP || !hasFlag(tokens, stop, GLUED)) return false;
  if (abbreviations().has(tokens.hashes[stop - 1] ?? 0)) return true;
  return hasFlag(tokens, stop - 1, CAPITAL) && (tokens.ends[stop - 1] ?? 0) - (tokens.starts[stop - 1] ?? 0) === 1;
}

function opens(text: string, tokens: TokenColumns, i: number): boolean {
  return hasFlag(tokens, i, CAPITAL | HAS_DIGIT) || (OPENERS.has(markAt(text, tokens, i)) && !hasFlag(tokens, i, GLUED));
}

/** True if a sentence begins at token `i`, which follows a mark. The space after the mark may be lost ("ini.Pertama"). */
function startsAfterMark(text: string, tokens: TokenColumns, i: number): boolean {
  if (!opens(text, tokens, i)) return false;
  const stop = terminalBefore(text, tokens, i);
  if (stop < 0 || abbreviates(text, tokens, stop)) return false;
  return !hasFlag(tokens, i, PUNCTUATION) || opens(text, tokens, i + 1);
}

/**
 * Marks the first token of every sentence: the first of a block, and a capital, digit or opening quote after a full stop,
 * question or exclamation mark that closes no abbreviation.
 */
export function markSentences(text: string, tokens: TokenColumns): void {
  let before = 0;
  for (let i = 0; i < tokens.count; i++) {
    const flags = tokens.flags[i] ?? 0;
    if (flags & BLOCK_START || (before & PUNCTUATION && startsAfterMark(text, tokens, i))) tokens.beginSentence(i);
    before = flags;
  }
}
