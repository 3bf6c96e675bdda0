import { type Day, two, weekdayOf } from '../../calendar/calendar.ts';
import { type Context, MOST_EXPRESSIONS_BACK } from '../context.ts';

const DAY = /(?<![\dX])\d{4}-\d\d-\d\d/gu;

/** The days that expressions before this one name or end in, nearest first. */
function daysBefore({ earlier }: Context): Day[] {
  return earlier
    .slice(-MOST_EXPRESSIONS_BACK)
    .flatMap(({ type, value }) => (type === 'DATE' || type === 'TIME' ? (value.match(DAY) ?? []) : []))
    .reverse();
}

/** Which of some days the text has named before: "19 Juni" after "Kamis (19/6/2025)" is the same day. */
export function namedBefore(days: readonly Day[], context: Context): Day | null {
  return daysBefore(context).find((day) => days.includes(day)) ?? null;
}

/** The latest day named before that is this day of this month and this weekday: it tells the year where nothing else does. */
export function namesakeBefore(month: number, day: number, weekday: number, context: Context): Day | null {
  const ending = `-${two(month)}-${two(day)}`;
  return daysBefore(context).find((known) => known.endsWith(ending) && weekdayOf(known) === weekday) ?? null;
}
