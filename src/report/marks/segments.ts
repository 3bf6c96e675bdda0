/** A stretch of text that a layer marks. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** The letter of its kind. */
  readonly kind: string;
  /** The id of what it is a mention of; `null` where it is nobody's. */
  readonly id: string | null;
  /** Which mention of it, from 1. */
  readonly nth: number;
}

/** A stretch of text that lies in the same marks from end to end, the outermost first. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/**
 * The text cut wherever a mark begins or ends. Marks may nest and may cross: each segment names all that it lies in, so that a
 * view can draw every one of them. What begins first is the outer; of two that begin together the longer, then the first in `marks`.
 * Empty marks, and what lies outside the text, are left out.
 */
export function segmentsOf(length: number, marks: readonly Mark[]): Segment[] {
  const shown = marks.filter(({ start, end }) => start >= 0 && start < end && end <= length).sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [...new Set([0, length, ...shown.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const segments: Segment[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (const [k, start] of cuts.slice(0, -1).entries()) {
    open = open.filter(({ end }) => end > start);
    for (let mark = shown[next]; mark !== undefined && mark.start === start; mark = shown[++next]) open.push(mark);
    segments.push({ start, end: cuts[k + 1] ?? length, marks: [...open] });
  }
  return segments;
}
