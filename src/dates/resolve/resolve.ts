import { isDay, stepped, two } from '../calendar/calendar.ts';
import type { Clock, DayPart, Meaning, Range, Window } from '../meaning.ts';
import { type Context, MOST_EXPRESSIONS_BACK } from './context.ts';
import { resolvePoint } from './kinds/calendar-point.ts';
import { resolveHijri, resolveHoliday } from './kinds/holiday.ts';
import { resolveNth } from './kinds/nth.ts';
import { resolvePeriod } from './kinds/period.ts';
import { resolveShifted, STEPS } from './kinds/shifted.ts';
import { made } from './make.ts';
import type { Resolved } from './resolved.ts';

/** The TIMEX3 type and value of a meaning; `null` when there is no such day. */
export function resolve(meaning: Meaning, context: Context): Resolved | null {
  switch (meaning.kind) {
    case 'calendar':
      return resolvePoint(meaning, context);
    case 'shifted':
      return resolveShifted(meaning, context);
    case 'period':
      return resolvePeriod(meaning, context);
    case 'part':
      return resolvePart(meaning, context);
    case 'clock':
      return resolveClock(meaning, context);
    case 'shifted-clock':
      return resolveShiftedClock(meaning.minutes, context);
    case 'range':
      return resolveRange(meaning, context);
    case 'holiday':
      return resolveHoliday(meaning, context);
    case 'hijri':
      return resolveHijri(meaning, context);
    case 'nth':
      return resolveNth(meaning, context);
    case 'window':
      return resolveWindow(meaning, context);
    default:
      return made(meaning.type, meaning.value, { quant: meaning.quant, freq: meaning.freq });
  }
}

/** The day that a time is of: the one it names, else the one its sentence names, else the publication date. */
function dayFor(of: Meaning | null, context: Context): Resolved | null {
  if (of !== null) return resolve(of, context);
  if (context.day !== null) return { ...context.day, anchor: 'text', implied: ['year', 'month', 'day'], conflict: null };
  if (context.published === null) return made('DATE', 'XXXX-XX-XX');
  return made('DATE', context.published, { anchor: 'published', implied: ['year', 'month', 'day'] });
}

function onDay(day: Resolved, time: string): Resolved {
  const { anchor, implied, conflict } = day;
  return made('TIME', day.value.slice(0, 10) + time, { anchor, implied, conflict });
}

function resolvePart({ of, part }: DayPart, context: Context): Resolved | null {
  const day = dayFor(of, context);
  return day === null ? null : onDay(day, part);
}

const clockText = ({ hour, minute, second, zone }: Clock): string => `T${two(hour)}:${two(minute)}${second === null ? '' : `:${two(second)}`}${zone ?? ''}`;

function resolveClock(clock: Clock, context: Context): Resolved | null {
  const day = dayFor(clock.of, context);
  return day === null ? null : onDay(day, clockText(clock));
}

/** The clock time a number of minutes after the latest one in the text; a vague reference if there is none. */
function resolveShiftedClock(minutes: number, { earlier }: Context): Resolved {
  const found = /^(?<day>\d{4}-\d\d-\d\d)T(?<hour>\d\d):(?<minute>\d\d)(?<zone>[+-]\d\d:\d\d)?$/u;
  const named = earlier.slice(-MOST_EXPRESSIONS_BACK).findLast(({ value }) => found.test(value));
  const parts = named === undefined ? undefined : found.exec(named.value)?.groups;
  if (parts === undefined) return made('TIME', minutes < 0 ? 'PAST_REF' : 'FUTURE_REF');
  const sum = Number(parts['hour']) * 60 + Number(parts['minute']) + minutes;
  const days = Math.floor(sum / 1440);
  const rest = sum - days * 1440;
  const day = stepped(parts['day'] ?? '', days, 'day');
  return made('TIME', `${day}T${two(Math.floor(rest / 60))}:${two(rest % 60)}${parts['zone'] ?? ''}`, { anchor: 'text', implied: ['year', 'month', 'day'] });
}

function resolveRange({ from, to }: Range, context: Context): Resolved | null {
  const last = resolve(to, context);
  if (last === null) return null;
  const first = resolve(fromOf(from, to, last), context);
  if (first === null) return null;
  const { anchor, implied } = last;
  return made(last.type, `${first.value}/${overMidnight(from, to, last.value)}`, { anchor, implied });
}

/** The end of a range of hours: "23.00-01.00" ends on the next day. */
function overMidnight(from: Meaning, to: Meaning, value: string): string {
  if (from.kind !== 'clock' || to.kind !== 'clock' || from.hour * 60 + from.minute <= to.hour * 60 + to.minute) return value;
  const day = value.slice(0, 10);
  return isDay(day) ? stepped(day, 1, 'day') + value.slice(10) : value;
}

/** The start of a range with the year that its end has: that year, or the one before when the range runs over New Year. */
function fromOf(from: Meaning, to: Meaning, last: Resolved): Meaning {
  if (from.kind !== 'calendar' || to.kind !== 'calendar' || from.year !== null || from.month === null || to.month === null) return from;
  const year = Number(last.value.slice(0, 4));
  if (Number.isNaN(year)) return from;
  return { ...from, year: from.month > to.month ? year - 1 : year };
}

/** A duration that ends or begins at the publication date. */
function resolveWindow({ value, unit, count, side }: Window, { published }: Context): Resolved {
  const step = unit === null ? undefined : STEPS[unit];
  if (published === null || step === undefined) return made('DURATION', value);
  const other = stepped(published, (side === 'past' ? -1 : 1) * count * step[1], step[0]);
  return made('DURATION', value, { anchor: 'published', begin: side === 'past' ? other : published, end: side === 'past' ? published : other });
}
