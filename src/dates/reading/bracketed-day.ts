import { dayOf } from '../calendar/calendar.ts';
import { type CalendarPoint, point } from '../meaning.ts';
import type { Groups } from '../pattern.ts';
import { MONTH_WORD, monthNumber, yearNumber } from './fragments.ts';

/** Regex source of a day in brackets: "(18/7/2023)", "[9/6]", "(18 Juni 2025)". Groups day, month or monthNumber, year or year2. */
export function bracketedDay(): string {
  const figures = '(?<monthNumber>[01]?[0-9])(?: ?[/.-] ?(?<year>(?:20|19)[0-9]{2}|[0-9]{2}))?';
  const words = `(?<month>${MONTH_WORD})(?: (?<year2>(?:20|19)[0-9]{2}))?`;
  return `[([] ?(?<day>[0-3]?[0-9])(?: ?[/.-] ?${figures}| ${words}) ?[)\\]]`;
}

/** The day of a match of `bracketedDay`, on a weekday; `null` when the calendar has none such. */
export function bracketedPoint(groups: Groups, weekday: number | null): CalendarPoint | null {
  const month = groups['month'] === undefined ? Number(groups['monthNumber']) : monthNumber(groups['month']);
  const day = Number(groups['day']);
  const year = yearNumber(groups['year'] ?? groups['year2']);
  return month === null || dayOf(year ?? 2000, month, day) === null ? null : point({ day, month, year, weekday });
}
