import type { Source } from '../source.ts';
import { type Mark, marksOf } from './marks.ts';

/** Words between quotation marks: tokens `[first, past)`; the marks are around them from `open` up to `end`. */
export interface Pair {
  readonly open: number;
  readonly first: number;
  readonly past: number;
  readonly end: number;
  readonly single: boolean;
  /** False where a mark is missing. */
  readonly opened: boolean;
  readonly closed: boolean;
}

const pairOf = (open: Mark, close: Mark): Pair => ({
  open: open.first,
  first: open.past,
  past: close.first,
  end: close.past,
  single: open.single,
  opened: true,
  closed: true,
});

/** True for a word of speech that needs no mark before it. */
const isCue = (source: Source, i: number): boolean => (source.form(i, 'bare', 'nya')?.zero ?? 0) > 0;

/** Words of a quotation that lost its closing mark, and the comma before the cue that tells where it ended. */
function cutAtCue(source: Source, open: Mark, past: number): Pair | null {
  for (let i = open.past + 1; i + 1 < past; i++)
    if (source.reader.is(i, ',') && isCue(source, i + 1))
      return { open: open.first, first: open.past, past: i, end: i, single: open.single, opened: true, closed: false };
  return null;
}

const DIGIT = /\d/u;

/** True for a mark after a digit, which is inches. */
function followsDigit({ reader }: Source, { first }: Mark): boolean {
  const start = reader.start(first);
  return start > 0 && DIGIT.test(reader.text.charAt(start - 1));
}

/** True if the two marks after an opening one inside a quotation close it and the quotation. */
const isNested = (marks: readonly Mark[], k: number): boolean => marks[k + 1]?.shape === 'closes' && marks[k + 2]?.shape === 'closes';

/** The words from the block's or sentence's start up to a closing mark whose opening mark is missing. */
function unopened(source: Source, close: Mark, from: number): Pair | null {
  const { reader } = source;
  const cue = reader.is(close.past, ',') ? close.past + 1 : close.past;
  if (from >= close.first || !isCue(source, cue)) return null;
  return { open: from, first: from, past: close.first, end: close.past, single: close.single, opened: false, closed: true };
}

interface BlockOfMarks {
  readonly marks: readonly Mark[];
  readonly first: number;
  readonly past: number;
  /** True if the block before ended inside a quotation. */
  readonly goesOn: boolean;
}

/** A quotation that its block leaves open: up to a cue without a mark before it, else the whole rest where the block is nothing but words said. */
function leftOpen(source: Source, open: Mark, block: BlockOfMarks): Pair | null {
  const cut = cutAtCue(source, open, block.past);
  if (cut || open.first !== block.first) return cut;
  return { open: open.first, first: open.past, past: block.past, end: block.past, single: open.single, opened: true, closed: false };
}

/** The quotation that a closing mark ends though no mark opened it, or `null`. */
function closedOnly(source: Source, mark: Mark, block: BlockOfMarks, before: Pair | undefined): Pair | null {
  if (!block.goesOn || before) return unopened(source, mark, before?.end ?? block.first);
  return { open: block.first, first: block.first, past: mark.first, end: mark.past, single: mark.single, opened: false, closed: true };
}

/** The quotation that is open when a mark comes: up to a closing mark, else up to its cue, for its own mark is missing. */
const endOf = (source: Source, open: Mark, mark: Mark): Pair | null => (mark.shape === 'opens' ? cutAtCue(source, open, mark.first) : pairOf(open, mark));

/** What the marks of a block up to one have come to. */
interface Reading {
  readonly pairs: Pair[];
  open: Mark | null;
  /** The index of a mark that closes a quotation within one. */
  nested: number;
}

const push = (pairs: Pair[], pair: Pair | null): void => {
  if (pair && pair.past > pair.first) pairs.push(pair);
};

/** Reads the `k`-th mark of a block. */
function readMark(source: Source, block: BlockOfMarks, reading: Reading, k: number, mark: Mark): void {
  const { pairs, open } = reading;
  if (!open) {
    if (mark.shape === 'closes') push(pairs, closedOnly(source, mark, block, pairs.at(-1)));
    else if (!followsDigit(source, mark)) reading.open = mark;
  } else if (mark.shape === 'opens' && isNested(block.marks, k)) reading.nested = k + 1;
  else {
    push(pairs, endOf(source, open, mark));
    reading.open = mark.shape === 'opens' ? mark : null;
  }
}

/** The pairs of one block and whether it ends inside a quotation. */
function pairsOfBlock(source: Source, block: BlockOfMarks): { readonly pairs: Pair[]; readonly open: boolean } {
  const reading: Reading = { pairs: [], open: null, nested: -1 };
  for (const [k, mark] of block.marks.entries()) if (k !== reading.nested) readMark(source, block, reading, k, mark);
  if (reading.open) push(reading.pairs, leftOpen(source, reading.open, block));
  return { pairs: reading.pairs, open: reading.open !== null };
}

/** The inner pairs that overlap no outer one; both in text order. */
function clear(inner: readonly Pair[], outer: readonly Pair[]): Pair[] {
  let k = 0;
  return inner.filter(({ open, end }) => {
    while (k < outer.length && (outer[k]?.end ?? 0) <= open) k++;
    return (outer[k]?.open ?? end) >= end;
  });
}

/** Pairs marks within each block; never over a block's end, where a quotation that goes on is one pair a block. */
function paired(source: Source, marks: readonly Mark[]): Pair[] {
  const pairs: Pair[] = [];
  let goesOn = false;
  let last = -1;
  for (let k = 0; k < marks.length; ) {
    const block = source.blockOf(marks[k]?.first ?? 0);
    const past = source.pastBlock(block);
    const from = k;
    while (k < marks.length && (marks[k]?.first ?? 0) < past) k++;
    const found = pairsOfBlock(source, { marks: marks.slice(from, k), first: source.blocks[block] ?? 0, past, goesOn: goesOn && block === last + 1 });
    for (const pair of found.pairs) pairs.push(pair);
    goesOn = found.open;
    last = block;
  }
  return pairs;
}

/** All words between marks, in text order. Single marks count where no double ones are around them. */
export function pairsOf(source: Source): Pair[] {
  const marks = marksOf(source);
  const outer = paired(
    source,
    marks.filter(({ single }) => !single),
  );
  const singles = marks.filter(({ single }) => single);
  if (singles.length < 2) return outer;
  const inner = paired(source, singles).filter(({ closed, opened }) => closed && opened);
  return [...outer, ...clear(inner, outer)].sort((a, b) => a.open - b.open);
}
