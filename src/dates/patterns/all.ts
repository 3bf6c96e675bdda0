import type { Pattern } from '../pattern.ts';
import { amountAgo } from './amount-ago.ts';
import { amountLater } from './amount-later.ts';
import { amountWindow } from './amount-window.ts';
import { anniversary } from './anniversary.ts';
import { barePart } from './bare-part.ts';
import { bracketDate, datelineFigures, headDate, weekdayFigures } from './bracket-date.ts';
import { century } from './century.ts';
import { clock, zonedClock } from './clock.ts';
import { clockRange } from './clock-range.ts';
import { spokenClock } from './clock-words.ts';
import { dayMonth } from './day-month.ts';
import { dayMonthRange } from './day-month-range.ts';
import { dayOfMonth } from './day-of-month.ts';
import { dayRange } from './day-range.ts';
import { decade } from './decade.ts';
import { deicticDay } from './deictic-day.ts';
import { deicticPart } from './deictic-part.ts';
import { amount } from './duration.ts';
import { amountRange } from './duration-range.ts';
import { edge } from './edge.ts';
import { edgeRange } from './edge-range.ts';
import { everyDate } from './every-date.ts';
import { everyMonth } from './every-month.ts';
import { everyUnit } from './every-unit.ts';
import { everyWeekday } from './every-weekday.ts';
import { figuresQuarter } from './figures-quarter.ts';
import { frequency } from './frequency.ts';
import { futureRef } from './future-ref.ts';
import { headYear } from './head-year.ts';
import { hijriDate } from './hijri-date.ts';
import { holiday } from './holiday.ts';
import { isoDate } from './iso-date.ts';
import { isoTime } from './iso-time.ts';
import { manyUnits } from './many-units.ts';
import { middlePart } from './middle-part.ts';
import { month } from './month.ts';
import { monthRange } from './month-range.ts';
import { monthYear } from './month-year.ts';
import { cuedFigures, dottedDate, namedMonth, romanMonth } from './named-figures.ts';
import { nextDay } from './next-day.ts';
import { nthInMonth } from './nth-in-month.ts';
import { numericDate } from './numeric-date.ts';
import { pastRef } from './past-ref.ts';
import { perUnit } from './per-unit.ts';
import { prayerTime } from './prayer-time.ts';
import { presentRef } from './present-ref.ts';
import { quarter } from './quarter.ts';
import { samePart } from './same-part.ts';
import { sameUnit } from './same-unit.ts';
import { season } from './season.ts';
import { shortMonthYear, shortYear } from './short-year.ts';
import { timesHours } from './times-hours.ts';
import { unitShift } from './unit-shift.ts';
import { weekday } from './weekday.ts';
import { weekdayBracket, weekdayBracketDay } from './weekday-bracket.ts';
import { weekdayEve, weekdayEveBracket } from './weekday-eve.ts';
import { weekdayRange } from './weekday-range.ts';
import { numericRange, weekdayRangeBracket } from './weekday-range-bracket.ts';
import { weekend } from './weekend.ts';
import { wholeUnit } from './whole-unit.ts';
import { wordsDate, wordsYear } from './words-date.ts';
import { bareYear } from './year.ts';
import { yearBefore } from './year-era.ts';
import { yearRange } from './year-range.ts';

/** Every pattern. The longest match wins; of equal ones the pattern listed first. */
export const PATTERNS: readonly Pattern[] = [
  weekdayRangeBracket,
  weekdayBracket,
  weekdayBracketDay,
  dayMonthRange,
  dayRange,
  numericRange,
  edgeRange,
  monthRange,
  yearRange,
  dayMonth,
  numericDate,
  namedMonth,
  romanMonth,
  dottedDate,
  isoTime,
  isoDate,
  headDate,
  bracketDate,
  cuedFigures,
  weekdayFigures,
  datelineFigures,
  wordsDate,
  wordsYear,
  monthYear,
  shortMonthYear,
  shortYear,
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
  figuresQuarter,
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
  middlePart,
  prayerTime,
  nthInMonth,
  weekdayRange,
  weekdayEveBracket,
  weekdayEve,
  weekday,
  month,
  bareYear,
  presentRef,
  pastRef,
  futureRef,
];
