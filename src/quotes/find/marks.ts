import { foldHash } from '../../text/fold.ts';
import type { Source } from '../source.ts';

/** What a quotation mark does as far as its shape and its neighbours tell. */
export type MarkShape = 'opens' | 'closes' | 'either';

/** A quotation mark: tokens `[first, past)`, for two apostrophes may be one mark. */
export interface Mark {
  readonly first: number;
  readonly past: number;
  readonly shape: MarkShape;
  readonly single: boolean;
}

const SINGLE = foldHash("'");
const OPENING = new Set(['“', '„', '«', '‟', '‘']);
const CLOSING = new Set(['”', '»', '’', '″']);
const BLANK = /\s|[([{–—/\u200b-\u200f\ufeff-]/u;
const ENDING = /\s|[.,;:?!)\]}–—…\u200b-\u200f\ufeff-]/u;

function shapeOf({ reader }: Source, first: number, past: number): MarkShape {
  const start = reader.start(first);
  const end = reader.end(past - 1);
  const left = start === 0 || reader.startsBlock(first) || BLANK.test(reader.text[start - 1] ?? ' ');
  const right = past >= reader.count || reader.startsBlock(past) || ENDING.test(reader.text[end] ?? ' ');
  if (left && !right) return 'opens';
  if (right && !left) return 'closes';
  const mark = reader.text[start] ?? '';
  if (OPENING.has(mark)) return 'opens';
  return CLOSING.has(mark) && !left ? 'closes' : 'either';
}

/** Apostrophes have one hash, whatever their shape. */
const isSingle = ({ reader }: Source, i: number): boolean => reader.hash(i) === SINGLE;

/** The quotation marks of a document in text order. Two apostrophes written together are one double mark. */
export function marksOf(source: Source): Mark[] {
  const { reader } = source;
  const marks: Mark[] = [];
  for (let k = 0; k < source.marks.length; k++) {
    const first = source.marks[k] ?? 0;
    const next = source.marks[k + 1];
    const doubled =
      next === first + 1 && isSingle(source, first) && isSingle(source, next) && reader.end(first) === reader.start(next) && !reader.startsBlock(next);
    const past = first + (doubled ? 2 : 1);
    if (doubled) k++;
    marks.push({ first, past, shape: shapeOf(source, first, past), single: !doubled && isSingle(source, first) });
  }
  return marks;
}
