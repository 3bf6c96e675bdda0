import * as PlainDate from 'temporal-polyfill/fns/PlainDate';

/** A day of the Gregorian calendar, `YYYY-MM-DD`: days compare as strings. */
export type Day = string;
/** Units of calendar steps. */
export type Step = 'day' | 'week' | 'month' | 'year';

const PAIRS: readonly string[] = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));
/** A number of one or two digits as two. */
export const two = (n: number): string => PAIRS[n] ?? String(n);
/** A year as four digits or more. */
export const four = (n: number): string => (n >= 1000 ? String(n) : String(n).padStart(4, '0'));

const MOST_REMEMBERED = 16384;

/** A function that remembers what it answered to a question about days: news asks the same again and again. */
export function remembered<T>(answer: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = answer(key);
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(key, value);
    }
    return value;
  };
}
function recordOf(day: Day): PlainDate.Record {
  return PlainDate.create(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** The day of a year, month (1 to 12) and day of the month, or `null` when the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (day > 28 && day > daysIn(year, month)) return null;
  return `${four(year)}-${two(month)}-${two(day)}`;
}

/** How many days a month (1 to 12) of a year has. */
export function daysIn(year: number, month: number): number {
  return lengthOf(`${four(year)}-${two(month)}-01`);
}
const lengthOf: (first: Day) => number = remembered((first) => PlainDate.daysInMonth(recordOf(first)));

/** The day `count` steps later (earlier when negative); a 31st that the month lacks becomes its last day. */
export function stepped(day: Day, count: number, step: Step): Day {
  return count === 0 ? day : stepOnce(`${day}${step[0]}${count}`);
}

const stepOnce: (question: string) => Day = remembered((question) => stepFrom(question.slice(0, 10), Number(question.slice(11)), question[10] ?? 'd'));

function stepFrom(day: Day, count: number, step: string): Day {
  const from = recordOf(day);
  if (step === 'd') return PlainDate.toString(PlainDate.addDays(from, count));
  if (step === 'w') return PlainDate.toString(PlainDate.addWeeks(from, count));
  if (step === 'm') return PlainDate.toString(PlainDate.addMonths(from, count));
  return PlainDate.toString(PlainDate.addYears(from, count));
}

/** The weekday, 1 (Monday) to 7. */
export const weekdayOf: (day: Day) => number = remembered((day) => PlainDate.dayOfWeek(recordOf(day)));

/** The Monday of the day's ISO week. */
export function mondayOf(day: Day): Day {
  return stepped(day, 1 - weekdayOf(day), 'day');
}

/** The ISO week of a day, `2023-W30` (its year is the week's year). */
export const weekOf: (day: Day) => string = remembered((day) => {
  const record = recordOf(day);
  return `${four(PlainDate.yearOfWeek(record) ?? 0)}-W${two(PlainDate.weekOfYear(record) ?? 0)}`;
});

/** True for an ISO day that the calendar has: what a publication date must be. */
export function isDay(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  return found !== null && dayOf(Number(found[1]), Number(found[2]), Number(found[3])) !== null;
}
