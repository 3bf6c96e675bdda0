/** A day written out in a header: where it is in the line, and its ISO date. */
export interface WrittenDay {
  readonly start: number;
  readonly end: number;
  readonly iso: string;
}

const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'pebruari', 'feb'],
  ['maret', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agu', 'agt', 'ags', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'december', 'des', 'dec'],
];
const WEEKDAY =
  /(?:(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)\s{0,2}[,|(/]?\s{0,2})?/i
    .source;
const WORDS = new RegExp(`(?<![A-Za-zÀ-ɏ])${WEEKDAY}(?<day>\\d{1,2})\\s{1,2}(?<month>[A-Za-zÀ-ɏ]{3,9})\\.?,?\\s{1,2}(?<year>(?:19|20)\\d{2})(?!\\d)`, 'i');
const DIGITS = new RegExp(`(?<![A-Za-zÀ-ɏ\\d/])${WEEKDAY}(?<day>\\d{1,2})(?<sign>[/-])(?<month>\\d{1,2})\\k<sign>(?<year>(?:19|20)\\d{2})(?![\\d/])`, 'i');
const ISO = /(?<!\d)(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/u;
const AMERICAN = /(?<![A-Za-zÀ-ɏ])(?<month>[A-Za-zÀ-ɏ]{3,9})\.? (?<day>\d{1,2}), (?<year>20\d{2})(?!\d)/u;

function monthOf(written: string): number {
  const number = Number(written);
  if (Number.isInteger(number)) return number;
  return MONTHS.findIndex((names) => names.includes(written.toLowerCase())) + 1;
}

function isoOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A year's digits: what has none is not looked at closely. */
const YEAR = /(?:19|20)\d\d/;

/** The first day with its year in a line of a header ("30 November 2019", "03/7/2019", "2019-11-30"), or `null`. */
export function readDay(text: string): WrittenDay | null {
  if (!YEAR.test(text)) return null;
  for (const pattern of [WORDS, DIGITS, ISO, AMERICAN]) {
    const found = pattern.exec(text);
    const { day = '', month = '', year = '' } = found?.groups ?? {};
    const iso = found && isoOf(Number(year), monthOf(month), Number(day));
    if (iso) return { start: found.index, end: found.index + found[0].length, iso };
  }
  return null;
}
