import type { Span } from './span.ts';

/**
 * How many of the `count` leading places a test holds for, when it holds up to some place and nowhere after it: about log2(count) tests.
 * That is the index of the first place for which it does not hold, or `count`.
 */
export function countWhile(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the `count` leading values of a column in ascending order are less than a limit: the index of the first that is not, or `count`. */
export function countBelow(column: Uint32Array | readonly number[], count: number, limit: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((column[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The one of `spans` that holds the whole span, or null; `spans` are in text order and do not overlap. */
export function holderIn<T extends Span>(spans: readonly T[], { start, end }: Span): T | null {
  const past = countWhile(spans.length, (k) => (spans[k]?.start ?? 0) <= start);
  const holder = past === 0 ? null : spans[past - 1];
  return holder && end <= holder.end ? holder : null;
}
