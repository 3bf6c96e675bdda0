import type { Meaning } from '../meaning.ts';

/** True if a clock time or part of the day needs a day from its neighbours. */
export function lacksDay(meaning: Meaning): boolean {
  if (meaning.kind === 'range') return lacksDay(meaning.to);
  return (meaning.kind === 'clock' || meaning.kind === 'part') && meaning.of === null;
}

/** True if words around a meaning may choose between past and future. */
export function needsCue(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'fixed':
    case 'window':
    case 'shifted-clock':
      return false;
    case 'shifted':
      return meaning.count === null;
    case 'calendar':
      return meaning.year === null;
    case 'part':
    case 'clock':
      return meaning.of === null || needsCue(meaning.of);
    default:
      return true;
  }
}
