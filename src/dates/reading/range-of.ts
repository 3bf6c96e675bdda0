import { dayOf } from '../calendar/calendar.ts';
import { type Meaning, point } from '../meaning.ts';

/** A range of days; `null` when one is none or they are not in order. The first may lie in an earlier year. */
export function rangeOf(
  day: number,
  month: number | null,
  day2: number,
  month2: number | null,
  year: number | null,
  year1: number | null = year,
): Meaning | null {
  if (month === null || month2 === null) return null;
  if (dayOf(year1 ?? 2000, month, day) === null || dayOf(year ?? 2000, month2, day2) === null) return null;
  if (month === month2 && day >= day2) return null;
  return { kind: 'range', from: point({ day, month, year: year1 }), to: point({ day: day2, month: month2, year }) };
}
