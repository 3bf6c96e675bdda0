import { type Day, dayOf, mondayOf, stepped } from './calendar.ts';

/** Inclusive days that a value covers. */
export interface Bounds {
  readonly begin: Day;
  readonly end: Day;
}

const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

const two = (n: number): string => String(n).padStart(2, '0');

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

/** The days that a resolved value covers; `null` for partial values, durations, sets and vague references. */
export function boundsOf(value: string): Bounds | null {
  const slash = value.indexOf('/');
  if (slash > 0) {
    const from = boundsOf(value.slice(0, slash));
    const to = boundsOf(value.slice(slash + 1));
    return from && to ? { begin: from.begin, end: to.end } : null;
  }
  const found =
    /^(?<year>\d{4})(?:-(?:(?<month>\d\d)(?:-(?<day>\d\d)(?:T.{1,20})?)?|W(?<week>\d\d)(?<weekend>-WE)?|Q(?<quarter>\d)|H(?<half>\d)|(?<season>SP|SU|FA|WI)))?$/u.exec(
      value,
    )?.groups;
  if (found === undefined) return prefixBounds(value);
  const year = Number(found['year']);
  if (found['day'] !== undefined) {
    const day = `${found['year']}-${found['month']}-${found['day']}`;
    return { begin: day, end: day };
  }
  if (found['month'] !== undefined) return months(year, Number(found['month']), 1);
  if (found['week'] !== undefined) return week(year, Number(found['week']), found['weekend'] !== undefined);
  if (found['quarter'] !== undefined) return months(year, Number(found['quarter']) * 3 - 2, 3);
  if (found['half'] !== undefined) return months(year, Number(found['half']) * 6 - 5, 6);
  if (found['season'] !== undefined) return months(year, SEASON_MONTHS[found['season']] ?? 6, 3);
  return years(year, 1);
}

/** Decades ("199") and centuries ("19"). */
function prefixBounds(value: string): Bounds | null {
  if (/^\d{3}$/u.test(value)) return years(Number(value) * 10, 10);
  return /^\d{2}$/u.test(value) ? years(Number(value) * 100, 100) : null;
}

/** `YYYY-MM` of a year and month. */
export const monthValue = (year: number, month: number): string => `${String(year).padStart(4, '0')}-${two(month)}`;
