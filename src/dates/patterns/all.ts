import type { Pattern } from '../pattern.ts';
import { amount, amountAgo, amountLater, amountRange, amountWindow, frequency, manyUnits, timesHours, wholeUnit } from './amounts.ts';
import { barePart, nextDay, samePart, sameUnit } from './anaphora.ts';
import { clock, clockRange, spokenClock, zonedClock } from './clock.ts';
import { dayMonth } from './day-month.ts';
import { dayOfMonth, deicticDay, deicticPart, edge, unitShift, weekend } from './deictic.ts';
import { century, decade, quarter, season } from './era.ts';
import { anniversary, hijriDate, holiday } from './holidays.ts';
import { month, monthYear } from './month.ts';
import { bracketDate, headDate, isoDate, numericDate } from './numeric-date.ts';
import { dayMonthRange, dayRange, monthRange, numericRange, weekdayRange, weekdayRangeBracket } from './ranges.ts';
import { everyDate, everyMonth, everyUnit, everyWeekday, perUnit } from './sets.ts';
import { futureRef, pastRef, presentRef } from './vague.ts';
import { weekday, weekdayEve } from './weekday.ts';
import { weekdayBracket, weekdayBracketDay } from './weekday-bracket.ts';
import { bareYear, headYear, yearBefore, yearRange } from './year.ts';

/** Every pattern. The longest match wins; of equal ones the pattern listed first. */
export const PATTERNS: readonly Pattern[] = [
  weekdayRangeBracket,
  weekdayBracket,
  weekdayBracketDay,
  dayMonthRange,
  dayRange,
  numericRange,
  monthRange,
  yearRange,
  dayMonth,
  numericDate,
  isoDate,
  headDate,
  bracketDate,
  monthYear,
  clockRange,
  clock,
  spokenClock,
  zonedClock,
  everyWeekday,
  everyDate,
  everyMonth,
  everyUnit,
  perUnit,
  frequency,
  hijriDate,
  anniversary,
  holiday,
  decade,
  century,
  quarter,
  season,
  headYear,
  yearBefore,
  weekend,
  edge,
  unitShift,
  deicticPart,
  deicticDay,
  dayOfMonth,
  amountAgo,
  amountWindow,
  amountLater,
  timesHours,
  amountRange,
  wholeUnit,
  amount,
  manyUnits,
  nextDay,
  sameUnit,
  samePart,
  barePart,
  weekdayRange,
  weekdayEve,
  weekday,
  month,
  bareYear,
  presentRef,
  pastRef,
  futureRef,
];
