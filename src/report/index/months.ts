/** Months that are drawn: three years. */
const MOST_MONTHS = 36;
/** So many articles in a thousand may lie before what is drawn: a stray date must not stretch it. */
const STRAY_PER_MILLE = 5;

/** The months of an archive that are drawn, in order, and which of them each article belongs to (-1 for none). */
export interface Months {
  readonly names: readonly string[];
  readonly of: readonly number[];
}

const numberOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const nameOf = (month: number): string => `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

/** The months from the first to the last article, without strays at either end; at most three years, the latest. */
export function monthsOf(days: readonly (string | null)[]): Months {
  const known = days.flatMap((day) => (day === null ? [] : [numberOf(day)])).sort((a, b) => a - b);
  const stray = Math.floor((known.length * STRAY_PER_MILLE) / 1000);
  const last = known[known.length - 1 - stray];
  const from = known[stray];
  if (last === undefined || from === undefined) return { names: [], of: days.map(() => -1) };
  const first = Math.max(from, last - MOST_MONTHS + 1);
  const inside = (month: number): number => (month < first || month > last ? -1 : month - first);
  return {
    names: Array.from({ length: last - first + 1 }, (_, k) => nameOf(first + k)),
    of: days.map((day) => (day === null ? -1 : inside(numberOf(day)))),
  };
}

/** How many of the articles lie in each month. */
export function countsOf({ names, of }: Months, articles: readonly number[]): number[] {
  const counts = names.map(() => 0);
  for (const article of articles) {
    const month = of[article] ?? -1;
    if (month >= 0) counts[month] = (counts[month] ?? 0) + 1;
  }
  return counts;
}
