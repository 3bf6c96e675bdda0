/** A half-open range `start <= i < end` of UTF-16 code units in a document's original text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the two ranges share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies within `outer` (equal ranges count). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Orders spans by start; of two with one start the longer comes first. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Up to so many spans are put in order one by one, in a third of the time that sorting them takes. */
const FEW = 64;

/** Puts spans in text order, those that start together and end together as they were. Returns the list itself. */
export function sortSpans<T extends Span>(spans: T[]): T[] {
  if (spans.length > FEW) return spans.sort(byPosition);
  for (let n = 1; n < spans.length; n++) {
    const span = spans[n];
    let k = n;
    for (; span !== undefined && k > 0; k--) {
      const before = spans[k - 1];
      if (before === undefined || byPosition(before, span) <= 0) break;
      spans[k] = before;
    }
    if (span !== undefined && k < n) spans[k] = span;
  }
  return spans;
}

/**
 * Joins sorted or unsorted spans that touch or overlap.
 * Returns disjoint spans in text order.
 */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort(byPosition)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/**
 * What the spans leave of `[0, length)`, in text order: the gaps between them.
 * The spans may overlap and need no order.
 */
export function complement(spans: readonly Span[], length: number): Span[] {
  const gaps: Span[] = [];
  let from = 0;
  for (const span of mergeSpans(spans)) {
    if (span.start > from) gaps.push({ start: from, end: span.start });
    from = span.end;
  }
  if (from < length) gaps.push({ start: from, end: length });
  return gaps;
}
