import { deicticDays } from '../../knowledge/dates/deictic-days.ts';
import { type DateLanguage, inLanguage } from '../../knowledge/dates/forms.ts';
import { monthFormsIn, monthNumbers } from '../../knowledge/dates/months.ts';
import { shiftFormsIn, shiftSteps } from '../../knowledge/dates/shifts.ts';
import { partFormsIn, VAGUE_NUMBERS, zones } from '../../knowledge/dates/time-words.ts';
import { unitFormsIn } from '../../knowledge/dates/units.ts';
import { PASARAN } from '../../knowledge/dates/weekdays.table.ts';
import { weekdayFormsIn, weekdayNumbers } from '../../knowledge/dates/weekdays.ts';
import { numberParts, numberStarts } from '../../knowledge/numbers/number-values.ts';
import { alternatives } from '../../text/alternatives.ts';

/** A word that may be a month's name, which reading tells (`monthNumber`): twelve names in every range would be long to compile. */
export const MONTH_WORD = '[a-z]{3,9}(?:\\.(?= ?[0-9]))?';

/** Regex sources that patterns are put together from, all for the folded text of a view in one language. */
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
  /** A unit that a shift word may follow. */
  readonly shiftedUnit: string;
  /** "lalu", "ini", "depan". */
  readonly shiftWord: string;
  /** One of them as group `shift`, "yang" before it. */
  readonly shift: string;
  readonly part: string;
  /** "kemarin", "besok". */
  readonly deicticDay: string;
  readonly zone: string;
}

/** Regex source of the words for every. */
export const EACH = '(?:setiap|tiap|tiap-tiap|saban)';

const FIGURES = '[0-9]{1,4}(?:[.,][0-9]{1,3})?(?![0-9.,-]?[0-9])';

function fragmentsOf(language: DateLanguage): Fragments {
  const shiftWord = `${alternatives(shiftFormsIn(language))}(?! lintas)`;
  return {
    month: `${alternatives(monthFormsIn(language))}(?:\\.(?= ?[0-9]))?`,
    weekday: alternatives(weekdayFormsIn(language, false)),
    shortWeekday: alternatives(weekdayFormsIn(language, true)),
    pasaran: alternatives(PASARAN),
    year: '(?:1[0-9]|20|21)[0-9]{2}',
    figures: FIGURES,
    number: `(?:${FIGURES}|${alternatives(numberStarts())}(?: ${alternatives(numberParts())}){0,6})`,
    vague: alternatives(VAGUE_NUMBERS),
    unit: alternatives(unitFormsIn(language)),
    shiftedUnit: alternatives(unitFormsIn(language, true)),
    shiftWord,
    shift: `(?:yang )?(?<shift>${shiftWord})`,
    part: alternatives(partFormsIn(language)),
    deicticDay: alternatives(deicticDays(language).keys()),
    zone: alternatives([...zones().keys()].filter((zone) => !zone.includes(' '))),
  };
}

/** The fragments of a language, made once. */
export const fragments: (language: DateLanguage) => Fragments = inLanguage(fragmentsOf);

/** The weekday number (1 is Monday) of a folded name or abbreviation, or `null`. */
export function weekdayNumber(name: string | undefined): number | null {
  return name === undefined ? null : (weekdayNumbers().get(name) ?? null);
}

/** The month number (1 is January) of a folded name, with or without its dot, or `null`. */
export function monthNumber(name: string | undefined): number | null {
  return name === undefined ? null : (monthNumbers().get(name.endsWith('.') ? name.slice(0, -1) : name) ?? null);
}

/** How many units from the anchor's a shift word points: -1, 0 or 1. */
export const shiftOf = (word: string): number => shiftSteps().get(word) ?? 0;

/** A year of two or four digits: 00 to 49 is of this century, 50 to 99 of the last. */
export function yearNumber(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  const n = Number(digits.replace("'", ''));
  if (digits.length > 3) return n;
  return n < 50 ? 2000 + n : 1900 + n;
}

/** Years that an apostrophe and two figures stand for: what lies further ahead than this is of the last century. */
const LATEST_SHORT_YEAR = 35;

/** The year of "'98" and "'23". */
export function apostropheYear(digits: string): number {
  const n = Number(digits);
  return n <= LATEST_SHORT_YEAR ? 2000 + n : 1900 + n;
}
