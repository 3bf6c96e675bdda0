import { HAS_DIGIT } from '../document/tokens.ts';
import { lazy } from '../knowledge/table.ts';
import { charClass, LETTER } from '../text/chars.ts';
import { foldHash } from '../text/fold.ts';
import { wordHash } from './classes.ts';
import { hashBits, mayHold } from './hash-bits.ts';
import type { Pattern } from './pattern.ts';
import { PATTERNS } from './patterns/all.ts';
import { type Columns, placeOf, tokenOf, type View } from './view.ts';

/** Tokens looked at after the first of an expression: more than any has. */
const AHEAD = 12;
/** Characters that so many tokens take. */
const REACH = 120;
/** The bit of patterns without needs, which is always there. */
const OPEN = 1;
const ALL = -1;
/** Bits left for needs: patterns with the same list share one. */
const MOST_GATES = 31;

interface Gates {
  /** The bit of each pattern: its regex runs only where the bit is there. */
  readonly bits: ReadonlyMap<Pattern, number>;
  /** Bits by token hash, and which hashes have any. */
  readonly words: ReadonlyMap<number, number>;
  readonly known: Uint32Array;
  /** Bits of numbers: of every one, of those with a dash and with a slash, dot or colon inside. */
  readonly numbers: { readonly any: number; readonly dashed: number; readonly marked: number };
}

/** Each distinct list of needs has a bit of its own. */
const gates: () => Gates = lazy(() => {
  const bits = new Map<Pattern, number>();
  const lists = new Map<string, number>();
  for (const pattern of PATTERNS) {
    const key = pattern.needs?.().join(' ');
    const bit = key === undefined ? OPEN : (lists.get(key) ?? 2 << lists.size);
    if (key !== undefined) lists.set(key, bit);
    bits.set(pattern, bit);
  }
  if (lists.size > MOST_GATES) throw new RangeError(`more than ${MOST_GATES} gates`);
  return { bits, ...wordsOf(lists) };
});

function wordsOf(lists: ReadonlyMap<string, number>): Omit<Gates, 'bits'> {
  const words = new Map<number, number>();
  for (const [key, bit] of lists) {
    for (const word of key.split(' ')) {
      const hash = foldHash(word);
      words.set(hash, (words.get(hash) ?? 0) | bit);
    }
  }
  const bitsOf = (sample: string): number => words.get(foldHash(sample)) ?? 0;
  return { words, known: hashBits(words.keys()), numbers: { any: bitsOf('0'), dashed: bitsOf('0-0'), marked: bitsOf('0/0') } };
}

/** The bit of a pattern's gate. */
export function gateOf(pattern: Pattern): number {
  return gates().bits.get(pattern) ?? OPEN;
}

/** The gates that the words about the `n`-th of a view, at a place of it, open: the one before it, itself and those after it. */
export function openAt(view: View, n: number, place: number, columns: Columns): number {
  const { words } = gates();
  const past = Math.min(view.count, n + AHEAD);
  let open = OPEN;
  for (let k = Math.max(0, n - 1); k < past; k++) {
    if (isPiece(view, k)) open |= pieceGates(view, columns, k, words);
    const i = tokenOf(view, k);
    if (i >= 0) open |= tokenGates(view.source, columns, i);
  }
  return open | hyphenGates(view.text, place, words);
}

function tokenGates(source: string, columns: Columns, i: number): number {
  const { known, words, numbers } = gates();
  const hash = columns.hashes[i] ?? 0;
  const open = mayHold(known, hash) ? (words.get(hash) ?? 0) : 0;
  if (!((columns.flags[i] ?? 0) & HAS_DIGIT)) return open;
  return open | numberGates(source, columns.starts[i] ?? 0, columns.ends[i] ?? 0, numbers);
}

/** Whether the `k`-th word of a view is cut off a token, or what is left of one. */
function isPiece(view: View, k: number): boolean {
  return view.words !== null && (tokenOf(view, k) < 0 || (k + 1 < view.count && tokenOf(view, k + 1) < 0));
}

/** What a word that is a piece of a token opens: everything, unless it is letters from end to end. */
function pieceGates(view: View, columns: Columns, k: number, words: Gates['words']): number {
  const { text } = view;
  const place = placeOf(view, columns, k);
  let end = place;
  while (charClass(text.charCodeAt(end)) & LETTER) end++;
  const past = k + 1 < view.count ? placeOf(view, columns, k + 1) : text.length;
  const whole = end > place && (end >= past || text[end] === ' ');
  return whole ? (words.get(foldHash(text, place, end)) ?? 0) : ALL;
}

const HYPHEN = foldHash('-');

/** What words on either side of a hyphen open, which one token holds: "hari selasa-rabu". */
function hyphenGates(text: string, place: number, words: Gates['words']): number {
  let open = 0;
  for (let hyphen = text.indexOf('-', place); hyphen >= 0 && hyphen - place < REACH; hyphen = text.indexOf('-', hyphen + 1)) {
    let start = hyphen;
    while (start > place && charClass(text.charCodeAt(start - 1)) & LETTER) start--;
    const beside = (words.get(foldHash(text, start, hyphen)) ?? 0) | (words.get(wordHash(text, hyphen + 1)) ?? 0);
    if (beside !== 0) open |= beside | (words.get(HYPHEN) ?? 0);
  }
  return open;
}

/** What a number opens; everything when letters are in it ("2x24", "18-Juli-2023"). */
function numberGates(source: string, start: number, end: number, numbers: Gates['numbers']): number {
  let open = numbers.any;
  for (let k = start; k < end; k++) {
    const code = source.charCodeAt(k);
    if (code >= 0x30 && code <= 0x39) continue;
    if (charClass(code) & LETTER) return ALL;
    if (code === 0x2e || code === 0x2f || code === 0x3a) open |= numbers.marked;
    else if (code !== 0x2c) open |= numbers.dashed;
  }
  return open;
}
