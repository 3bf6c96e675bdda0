import { type Day, dayOf, daysIn, stepped, weekdayOf, weekOf } from '../../calendar/calendar.ts';
import { type NthInMonth, point } from '../../meaning.ts';
import type { Context } from '../context.ts';
import { made } from '../make.ts';
import type { Resolved } from '../resolved.ts';
import { resolvePoint } from './calendar-point.ts';

/** The middle of a month's n-th seven days: the week that it lies in is the n-th. */
const MIDDLE_DAY = 4;

/** The month that is meant, by its first day, and what had to be filled in. */
function monthOf({ month, year, monthShift, tense }: NthInMonth, context: Context): Resolved | null {
  if (month !== null) return resolvePoint(point({ month, year, tense }), context);
  if (context.published === null) return made('DATE', 'XXXX-XX');
  const first = stepped(`${context.published.slice(0, 8)}01`, monthShift ?? 0, 'month');
  return made('DATE', first.slice(0, 7), { anchor: 'published', implied: ['year', 'month'] });
}

/** The n-th week, or weekday, of a month; `null` when the month has no such day. */
export function resolveNth(meaning: NthInMonth, context: Context): Resolved | null {
  const month = monthOf(meaning, context);
  if (month === null || !/^\d{4}-\d\d$/u.test(month.value)) return month;
  const { anchor, implied } = month;
  const day = nthDay(Number(month.value.slice(0, 4)), Number(month.value.slice(5)), meaning);
  return day === null ? null : made('DATE', meaning.weekday === null ? weekOf(day) : day, { anchor, implied });
}

function nthDay(year: number, month: number, { n, weekday }: NthInMonth): Day | null {
  const length = daysIn(year, month);
  if (weekday === null) return dayOf(year, month, n < 0 ? length - 7 + MIDDLE_DAY : Math.min(length, (n - 1) * 7 + MIDDLE_DAY));
  const first = 1 + ((weekday - weekdayOf(`${year}-${String(month).padStart(2, '0')}-01`) + 7) % 7);
  return dayOf(year, month, n < 0 ? first + 7 * Math.floor((length - first) / 7) : first + 7 * (n - 1));
}
