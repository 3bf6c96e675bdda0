import { type Day, dayOf, four, mondayOf, remembered, stepped, two } from './calendar.ts';

/** Inclusive days that a value covers. */
export interface Bounds {
  readonly begin: Day;
  readonly end: Day;
}

const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** From the first day of a month to the last of the month `count` - 1 later. */
function months(year: number, month: number, count: number): Bounds | null {
  const begin = dayOf(year, month, 1);
  if (begin === null) return null;
  return { begin, end: stepped(stepped(begin, count, 'month'), -1, 'day') };
}

function years(first: number, count: number): Bounds | null {
  const begin = dayOf(Math.max(1, first), 1, 1);
  const end = dayOf(first + count - 1, 12, 31);
  return begin === null || end === null ? null : { begin, end };
}

/** The Monday of an ISO week: that of January 4th, so many weeks later. */
function week(year: number, n: number, weekend: boolean): Bounds | null {
  const fourth = dayOf(year, 1, 4);
  if (fourth === null) return null;
  const monday = stepped(mondayOf(fourth), n - 1, 'week');
  return { begin: weekend ? stepped(monday, 5, 'day') : monday, end: stepped(monday, 6, 'day') };
}

const VALUE =
  /^(?<year>\d{4})(?:-(?:(?<month>\d\d)(?:-(?<day>\d\d)(?:T.{1,20})?)?|W(?<week>\d\d)(?<weekend>-WE)?|Q(?<quarter>\d)|H(?<half>\d)|(?<season>SP|SU|FA|WI)))?$/u;

/** The days that a resolved value covers; `null` for partial values, durations, sets and vague references. */
export function boundsOf(value: string): Bounds | null {
  if (value.length === 10 && value[4] === '-' && value[7] === '-' && value[0] !== 'X') return { begin: value, end: value };
  return knownBounds(value);
}

const knownBounds: (value: string) => Bounds | null = remembered(boundsFrom);

function boundsFrom(value: string): Bounds | null {
  if (value.endsWith('_REF') || value.startsWith('XX')) return null;
  const slash = value.indexOf('/');
  if (slash > 0) return intervalBounds(boundsOf(value.slice(0, slash)), boundsOf(value.slice(slash + 1)));
  const found = VALUE.exec(value)?.groups;
  return found === undefined ? prefixBounds(value) : partBounds(Number(found['year']), found);
}

function intervalBounds(from: Bounds | null, to: Bounds | null): Bounds | null {
  return from && to ? { begin: from.begin, end: to.end } : null;
}

function partBounds(year: number, found: Readonly<Record<string, string | undefined>>): Bounds | null {
  if (found['day'] !== undefined) {
    const day = `${found['year']}-${found['month']}-${found['day']}`;
    return { begin: day, end: day };
  }
  if (found['month'] !== undefined) return months(year, Number(found['month']), 1);
  if (found['week'] !== undefined) return week(year, Number(found['week']), found['weekend'] !== undefined);
  if (found['quarter'] !== undefined) return months(year, Number(found['quarter']) * 3 - 2, 3);
  if (found['half'] !== undefined) return months(year, Number(found['half']) * 6 - 5, 6);
  return found['season'] === undefined ? years(year, 1) : months(year, SEASON_MONTHS[found['season']] ?? 6, 3);
}

/** Decades ("199") and centuries ("19"). */
function prefixBounds(value: string): Bounds | null {
  if (/^\d{3}$/u.test(value)) return years(Number(value) * 10, 10);
  return /^\d{2}$/u.test(value) ? years(Number(value) * 100, 100) : null;
}

/** `YYYY-MM` of a year and month. */
export const monthValue = (year: number, month: number): string => `${four(year)}-${two(month)}`;
