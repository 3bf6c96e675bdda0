import { movableDays } from '../../knowledge/dates/holidays.ts';
import { lazy } from '../../knowledge/table.ts';
import { type Day, dayOf, remembered, stepped } from './calendar.ts';

/** Days of the tables that fix a Hijri month's first day: month number and how many days before the feast it begins. */
const ANCHORS: readonly (readonly [string, number, number])[] = [
  ['hijri-new-year', 1, 0],
  ['maulid', 3, 11],
  ['isra-mikraj', 7, 26],
  ['ramadan', 9, 0],
  ['idul-fitri', 10, 0],
  ['idul-adha', 12, 9],
];

const calendar: () => Intl.DateTimeFormat = lazy(
  () => new Intl.DateTimeFormat('en-u-ca-islamic-civil-nu-latn', { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' }),
);

/** Year, month and day of a Gregorian day in the civil Hijri calendar, which may be a day off the government's. */
function civil(day: Day): readonly [number, number, number] {
  const parts = calendar().formatToParts(new Date(`${day}T00:00:00Z`));
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? '0');
  return [of('year'), of('month'), of('day')];
}

/** First days of Hijri months that the tables know, by `year * 12 + month`. */
const knownMonths: () => ReadonlyMap<number, Day> = lazy(() => {
  const starts = new Map<number, Day>();
  for (const [feast, month, before] of ANCHORS) {
    for (const day of movableDays().get(feast) ?? []) {
      const first = stepped(day, -before, 'day');
      const [year] = civil(stepped(first, 7, 'day'));
      starts.set(year * 12 + month, first);
    }
  }
  return starts;
});

/** The Gregorian day of a Hijri date: the government's where the tables have its month, else Intl's civil calendar; `null` when there is none. */
export function gregorianOf(year: number, month: number, day: number): Day | null {
  return remembers(`${year} ${month} ${day}`);
}

const remembers: (question: string) => Day | null = remembered((question) => {
  const [year = 0, month = 0, day = 0] = question.split(' ').map(Number);
  return computed(year, month, day);
});

function computed(year: number, month: number, day: number): Day | null {
  const known = knownMonths().get(year * 12 + month);
  if (known !== undefined) return stepped(known, day - 1, 'day');
  const guess = dayOf(Math.floor(year * 0.970224 + 621.577), 1, 1);
  if (guess === null) return null;
  let at = stepped(guess, Math.floor((month - 1) * 29.53), 'day');
  for (let n = 0; n < 24; n++) {
    const [y, m, d] = civil(at);
    const days = (year - y) * 354.37 + (month - m) * 29.53 + (day - d);
    if (y === year && m === month && d === day) return at;
    at = stepped(at, Math.round(days) || Math.sign(days), 'day');
  }
  return null;
}
