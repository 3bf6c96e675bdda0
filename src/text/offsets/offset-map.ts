import { countWhile } from '../bisect.ts';
import type { Span } from '../span.ts';

/**
 * A range of a text and its range in the source that the text was extracted from. If both have the same length, they hold the same
 * characters; otherwise the range is a single unit that the source writes differently (`&amp;`, a run of white space).
 * All offsets are UTF-16 code units.
 */
export interface Segment {
  /** In the text, half-open. */
  readonly start: number;
  readonly end: number;
  /** In the source, half-open. */
  readonly from: number;
  readonly to: number;
}

/**
 * Maps spans of an extracted text to its source. Segments are sorted by `start` and disjoint; text between
 * them (line breaks inserted between paragraphs) has no source.
 */
export interface OffsetMap {
  readonly segments: readonly Segment[];
}

const isLiteral = ({ start, end, from, to }: Segment): boolean => end - start === to - from;

/** Adds a segment to a growing list, joined to the last one when both are character by character and they touch in text and source. */
export function addSegment(segments: Segment[], next: Segment): void {
  const last = segments.at(-1);
  if (last && last.end === next.start && last.to === next.from && isLiteral(last) && isLiteral(next)) {
    segments[segments.length - 1] = { start: last.start, end: next.end, from: last.from, to: next.to };
  } else segments.push(next);
}

/** The index of the first segment that ends after `offset`. */
function firstAfter(segments: readonly Segment[], offset: number): number {
  return countWhile(segments.length, (k) => (segments[k]?.end ?? 0) <= offset);
}

/**
 * Returns the range in the source for a span of the text: from the start of its first character to the end of its last, including markup
 * between them. Part of a character reference counts as the whole reference. `null` if no part of the span has a source.
 */
export function toSource({ segments }: OffsetMap, { start, end }: Span): Span | null {
  let from = Number.POSITIVE_INFINITY;
  let to = -1;
  for (let k = firstAfter(segments, start); k < segments.length; k++) {
    const segment = segments[k];
    if (!segment || segment.start >= end) break;
    const literal = isLiteral(segment);
    from = Math.min(from, literal ? segment.from + Math.max(0, start - segment.start) : segment.from);
    to = Math.max(to, literal ? segment.to - Math.max(0, segment.end - end) : segment.to);
  }
  return to < 0 || start >= end ? null : { start: from, end: to };
}
