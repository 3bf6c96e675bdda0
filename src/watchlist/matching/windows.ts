import type { DateMention } from '../../document/layers.ts';
import { BLOCK_START, hasFlag, type Tokens, tokenAt } from '../../document/tokens.ts';
import { foldHash } from '../../text/fold.ts';
import type { Watchlist } from '../compile.ts';
import { kindOfDate, kindOfWord, mayHaveKind } from '../kinds.ts';
import { stemOf } from './stem.ts';

const ONE_LINE_END = /^[^\S\n\v\f\r\u0085\u2028\u2029]{0,100}(?:\r\n|[\n\v\f\r\u0085\u2028\u2029])[^\S\n\v\f\r\u0085\u2028\u2029]{0,100}$/u;

/** A range of tokens in which a match may lie, within one block. */
export interface Window {
  readonly first: number;
  readonly past: number;
}

/** What windows are looked for in: an article's text, tokens and dates. */
export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly dates: readonly DateMention[];
}

/** Tokens of which a match has at least one, in text order: words of the list, and kinds that are alone in a pattern. */
function hitsOf({ text, tokens, dates }: Reading, list: Watchlist): number[] {
  const { anchors, bare } = list;
  const hits: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (anchors.has(tokens.hashes[i] ?? 0) || hasAnchoredStem(text, tokens, i, list) || (bare.size > 0 && standsAlone(text, tokens, i, list))) hits.push(i);
  }
  const timed = dates.filter((date) => {
    const kind = kindOfDate(date);
    return kind !== null && bare.has(kind);
  });
  if (timed.length === 0) return hits;
  return [...hits, ...timed.map(({ start }) => tokenAt(tokens, start))].sort((a, b) => a - b);
}

/** True for a word of the list with a number or a clitic attached. */
function hasAnchoredStem(text: string, tokens: Tokens, i: number, { anchors }: Watchlist): boolean {
  const start = tokens.starts[i] ?? 0;
  const stem = stemOf(text, start, tokens.ends[i] ?? 0);
  return stem !== null && anchors.has(foldHash(text, start, stem.end));
}

function standsAlone(text: string, tokens: Tokens, i: number, { bare }: Watchlist): boolean {
  if (!mayHaveKind(text, tokens, i)) return false;
  const kind = kindOfWord(text.slice(tokens.starts[i], tokens.ends[i]));
  return kind !== null && bare.has(kind);
}

/**
 * Whether no match reaches over the start of token `i`: an empty line or boilerplate is before it. One line end does
 * not part, though it ends a block: an analyst's name is certain, and scrapers break lines within names.
 */
function isParted(text: string, tokens: Tokens, i: number): boolean {
  if (!hasFlag(tokens, i, BLOCK_START)) return false;
  const gap = text.slice(tokens.ends[i - 1], tokens.starts[i]);
  return !ONE_LINE_END.test(gap);
}

/**
 * The stretches that wink-nlp is shown, in text order and disjoint: around each hit as many tokens as a match can cover,
 * as far as its paragraph goes. Every match of the list lies in one of them whole.
 */
export function windowsOf(reading: Reading, list: Watchlist): Window[] {
  const { text, tokens } = reading;
  const windows: { first: number; past: number }[] = [];
  for (const hit of hitsOf(reading, list)) {
    let first = hit;
    while (first > 0 && hit - first < list.reach - 1 && !isParted(text, tokens, first)) first--;
    let past = hit + 1;
    while (past < tokens.count && past - hit < list.reach && !isParted(text, tokens, past)) past++;
    const last = windows.at(-1);
    if (last && first < last.past) last.past = Math.max(last.past, past);
    else windows.push({ first, past });
  }
  return windows;
}
