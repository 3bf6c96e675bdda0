import { monthForms } from '../../knowledge/dates/months.ts';
import { PARTS_OF_DAY, UNITS, VAGUE_NUMBERS, ZONES } from '../../knowledge/dates/time-words.ts';
import { PASARAN, SHORT_WEEKDAYS, WEEKDAYS } from '../../knowledge/dates/weekdays.ts';
import { NUMBER_PARTS, NUMBER_STARTS } from '../../knowledge/numbers/number-words.ts';
import { lazy } from '../../knowledge/table.ts';
import { alternatives } from '../../text/alternatives.ts';

/** A word that may be a month's name, which reading tells (`monthNumber`): twelve names in every range would be long to compile. */
export const MONTH_WORD = '[a-z]{3,9}(?:\\.(?= ?[0-9]))?';

/** Regex sources that patterns are put together from, all for the folded text of a view. */
export interface Fragments {
  /** A month's name, also as a scanner misreads it. */
  readonly month: string;
  readonly weekday: string;
  readonly shortWeekday: string;
  readonly pasaran: string;
  readonly year: string;
  /** Figures. */
  readonly figures: string;
  /** Figures or a number in words. */
  readonly number: string;
  /** A count that nobody gives: "beberapa". */
  readonly vague: string;
  readonly unit: string;
  readonly part: string;
  readonly zone: string;
}

/** Regex source of the words for every. */
export const EACH = '(?:setiap|tiap|tiap-tiap|saban)';

const FIGURES = '[0-9]{1,4}(?:[.,][0-9]{1,3})?(?![0-9.,-]?[0-9])';

/** The fragments, made once. */
export const fragments: () => Fragments = lazy(() => ({
  month: `${alternatives(monthForms().keys())}(?:\\.(?= ?[0-9]))?`,
  weekday: alternatives(WEEKDAYS.flat()),
  shortWeekday: alternatives([...WEEKDAYS.flat(), ...SHORT_WEEKDAYS.flat()]),
  pasaran: alternatives(PASARAN),
  year: '(?:1[0-9]|20|21)[0-9]{2}',
  figures: FIGURES,
  number: `(?:${FIGURES}|${alternatives(NUMBER_STARTS)}(?: ${alternatives(NUMBER_PARTS)}){0,6})`,
  vague: alternatives(VAGUE_NUMBERS),
  unit: alternatives(Object.keys(UNITS)),
  part: alternatives(Object.keys(PARTS_OF_DAY)),
  zone: alternatives(Object.keys(ZONES).filter((zone) => !zone.includes(' '))),
}));

/** The weekday number (1 is Monday) of a folded name or abbreviation, or `null`. */
export function weekdayNumber(name: string | undefined): number | null {
  if (name === undefined) return null;
  const index = WEEKDAYS.findIndex((names, i) => names.includes(name) || SHORT_WEEKDAYS[i]?.includes(name));
  return index < 0 ? null : index + 1;
}

/** The month number (1 is January) of a folded name, with or without its dot, or `null`. */
export function monthNumber(name: string | undefined): number | null {
  return name === undefined ? null : (monthForms().get(name.endsWith('.') ? name.slice(0, -1) : name) ?? null);
}

/** A year of two or four digits: 00 to 49 is of this century, 50 to 99 of the last. */
export function yearNumber(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  const n = Number(digits);
  if (digits.length > 2) return n;
  return n < 50 ? 2000 + n : 1900 + n;
}
