/** Months that are drawn: three years. */
const MOST_MONTHS = 36;
/** Articles in a thousand that may lie before the drawn period, and after it: a stray date must not stretch it. */
const STRAY_PER_MILLE = 5;
/** If this many articles in a thousand lie within this many days, days are drawn instead of months. */
const CLOSE_PER_MILLE = 900;
const MOST_DAYS = 100;
const DAY_MS = 86_400_000;

/** The months or days of an archive that are drawn, in order, and which of them each article belongs to (-1 for none). */
export interface Periods {
  readonly unit: 'month' | 'day';
  /** `2025-06` or `2025-06-18`. */
  readonly names: readonly string[];
  readonly of: readonly number[];
}

interface Unit {
  readonly unit: Periods['unit'];
  readonly numberOf: (day: string) => number;
  readonly nameOf: (period: number) => string;
}

const MONTH: Unit = {
  unit: 'month',
  numberOf: (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1,
  nameOf: (month) => `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`,
};
const DAY: Unit = {
  unit: 'day',
  numberOf: (day) => Date.parse(day.slice(0, 10)) / DAY_MS,
  nameOf: (day) => new Date(day * DAY_MS).toISOString().slice(0, 10),
};

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The shortest stretch of days that nearly all articles lie in, the earliest of several; `null` where it is long. */
function closeDays(sorted: readonly number[]): Stretch | null {
  const inside = Math.ceil((sorted.length * CLOSE_PER_MILLE) / 1000);
  let shortest: Stretch | null = null;
  for (const [k, first] of sorted.entries()) {
    const last = sorted[k + inside - 1];
    if (last === undefined) break;
    if (last - first < (shortest ? shortest.last - shortest.first : MOST_DAYS)) shortest = { first, last };
  }
  return shortest;
}

/** The last three years of the months without strays; `null` where there is none. */
function lateMonths(sorted: readonly number[]): Stretch | null {
  const stray = Math.floor((sorted.length * STRAY_PER_MILLE) / 1000);
  const [first, last] = [sorted[stray], sorted[sorted.length - 1 - stray]];
  return first === undefined || last === undefined ? null : { first: Math.max(first, last - MOST_MONTHS + 1), last };
}

const sortedOf = (periods: readonly number[]): number[] => periods.filter(Number.isFinite).sort((a, b) => a - b);

function drawn({ unit, nameOf }: Unit, numbers: readonly number[], { first, last }: Stretch): Periods {
  return {
    unit,
    names: Array.from({ length: last - first + 1 }, (_, k) => nameOf(first + k)),
    of: numbers.map((number) => (number >= first && number <= last ? number - first : -1)),
  };
}

/**
 * The months from the first to the last article, without strays at either end; at most three years, the latest. Where nine
 * articles of ten lie within some weeks, the days of these: a folder of one month has a course, too.
 */
export function periodsOf(days: readonly (string | null)[]): Periods {
  const numbersIn = ({ numberOf }: Unit): number[] => days.map((day) => (day === null ? Number.NaN : numberOf(day)));
  const byDay = numbersIn(DAY);
  const close = closeDays(sortedOf(byDay));
  if (close !== null) return drawn(DAY, byDay, close);
  const byMonth = numbersIn(MONTH);
  const late = lateMonths(sortedOf(byMonth));
  return late === null ? { unit: 'month', names: [], of: days.map(() => -1) } : drawn(MONTH, byMonth, late);
}

/** How many of the articles lie in each period. */
export function countsOf({ names, of }: Periods, articles: readonly number[]): number[] {
  const counts = names.map(() => 0);
  for (const article of articles) {
    const period = of[article] ?? -1;
    if (period >= 0) counts[period] = (counts[period] ?? 0) + 1;
  }
  return counts;
}
