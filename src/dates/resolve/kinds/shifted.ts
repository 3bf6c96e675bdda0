import type { DateMention } from '../../../document/layers.ts';
import { type Day, isDay, mondayOf, type Step, stepped, weekdayOf, weekOf } from '../../calendar/calendar.ts';
import type { CalendarUnit, ShiftedUnit } from '../../meaning.ts';
import { type Context, MOST_EXPRESSIONS_BACK } from '../context.ts';
import { made } from '../make.ts';
import type { Resolved } from '../resolved.ts';
import { periodValue } from './period.ts';

/** How a unit is counted in the calendar's own. */
export const STEPS: Readonly<Record<CalendarUnit, readonly [Step, number]>> = {
  day: ['day', 1],
  week: ['week', 1],
  weekend: ['week', 1],
  month: ['month', 1],
  year: ['year', 1],
  decade: ['year', 10],
  century: ['year', 100],
  quarter: ['month', 3],
  third: ['month', 4],
  half: ['month', 6],
};
const IMPLIED: Readonly<Record<string, DateMention['implied']>> = {
  day: ['year', 'month', 'day'],
  week: ['year', 'month', 'day'],
  weekend: ['year', 'month', 'day'],
  month: ['year', 'month'],
};
const UNKNOWN: Readonly<Record<string, string>> = { day: 'XXXX-XX-XX', week: 'XXXX-WXX', weekend: 'XXXX-WXX-WE', month: 'XXXX-XX', year: 'XXXX' };

/** The value of the unit that a day lies in: "2023-07", "2023-W30-WE", "2023-Q3". */
export function unitValue(day: Day, unit: CalendarUnit): string {
  const year = day.slice(0, 4);
  const month = Number(day.slice(5, 7));
  switch (unit) {
    case 'day':
      return day;
    case 'week':
      return weekOf(day);
    case 'weekend':
      return `${weekOf(day)}-WE`;
    case 'month':
      return day.slice(0, 7);
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`;
    case 'third':
      return periodValue(year, `C${Math.ceil(month / 4)}`);
    case 'half':
      return `${year}-H${month > 6 ? 2 : 1}`;
    case 'decade':
      return year.slice(0, 3);
    case 'century':
      return year.slice(0, 2);
    default:
      return year;
  }
}

/**
 * The day of the nearest date named before that is at least as precise as the unit: an event's, else a statement's. A step back is not
 * taken from what is itself counted from the text: of two "tahun sebelumnya" both are the year before.
 */
const antecedent = (unit: CalendarUnit, count: number | null, { earlier, isStatement }: Context): Day | null => {
  const named = (count ?? 0) < 0 ? earlier.filter(({ type, anchor }) => type !== 'DATE' || anchor !== 'text') : earlier;
  return nearestIn(unit, named, (resolved) => !isStatement(resolved)) ?? nearestIn(unit, named, () => true);
};

function nearestIn(unit: CalendarUnit, earlier: readonly Resolved[], fits: (resolved: Resolved) => boolean): Day | null {
  const { length } = earlier;
  for (let i = length - 1; i >= Math.max(0, length - MOST_EXPRESSIONS_BACK); i--) {
    const resolved = earlier[i];
    if (resolved === undefined || !fits(resolved)) continue;
    const { value, begin, type } = resolved;
    if (begin === null || (type !== 'DATE' && type !== 'TIME') || value.includes('/')) continue;
    const dayPrecise = /^\d{4}-\d\d-\d\d/u.test(value);
    if (dayPrecise || unit === 'year' || unit === 'decade' || unit === 'century' || (unit === 'month' && /^\d{4}-\d\d/u.test(value))) return begin;
  }
  return null;
}

/** An "akhir pekan" without more: the weekend that is on or was last, the coming one where the text looks ahead. */
const openCount = (anchor: Day, { cue }: Context): number => (cue === 'future' || weekdayOf(anchor) >= 6 ? 0 : -1);

/** The value of a unit counted from the publication date, or from the date named before; a pattern without an anchor is left open. */
export function resolveShifted({ unit, count, from }: ShiftedUnit, context: Context): Resolved | null {
  const named = from === 'text' ? antecedent(unit, count, context) : null;
  const anchor = named ?? context.published;
  if (anchor === null) return made('DATE', UNKNOWN[unit] ?? 'XXXX');
  const [step, size] = STEPS[unit];
  const steps = count ?? openCount(anchor, context);
  const base = step === 'month' ? `${anchor.slice(0, 8)}01` : step === 'week' ? mondayOf(anchor) : anchor;
  const day = stepped(base, steps * size, step);
  // "5000 tahun lalu" is before Christ, and no more exact than its round number.
  if (!isDay(day)) return made('DATE', steps < 0 ? 'PAST_REF' : 'FUTURE_REF');
  return made('DATE', unitValue(day, unit), { anchor: named === null ? 'published' : 'text', implied: IMPLIED[unit] ?? ['year'] });
}
