import type { SaripatiDocument } from '../types.ts';

type DateRecord = SaripatiDocument['dates'][number];

/** What TIMEX3 calls the parts of a day and of a week, for people. */
const PARTS: Readonly<Record<string, string>> = { MO: 'morning', MI: 'midday', AF: 'afternoon', EV: 'evening', NI: 'night', DT: 'daytime' };

/** True if the date tells no time: the reader learns nothing from "now" or "once". */
export const isVague = ({ value }: DateRecord): boolean => value.endsWith('_REF');

/** Two days as one period: "2025-06-09 to 15", "2025-06-28 to 07-04". */
function period(begin: string, end: string): string {
  const shared = begin.slice(0, 7) === end.slice(0, 7) ? 8 : begin.slice(0, 4) === end.slice(0, 4) ? 5 : 0;
  return begin === end ? begin : `${begin} to ${end.slice(shared)}`;
}

/**
 * The value of a date for people: a day with its hour or part, a month, a year, a decade, the days of a week. `null` where
 * parts of it are not known.
 */
export function whenOf({ value, begin, end_ }: DateRecord): string | null {
  if (value.includes('X')) return null;
  if (/^\d{3}$/u.test(value)) return `${value}0s`;
  if (/^\d{4}-(?:W\d|S[PU]|FA|WI)/u.test(value) && begin !== null && end_ !== null) return period(begin, end_);
  const part = PARTS[/T(?<part>[A-Z]{2})$/u.exec(value)?.groups?.['part'] ?? ''];
  if (part !== undefined) return `${value.slice(0, -3)} ${part}`;
  return value.replaceAll(/(?<=\d)T(?=\d)/gu, ' ').replaceAll(/[+-]\d{2}:\d{2}(?=\/|$)/gu, '');
}

/** True if the words tell what the value does not show: which day "kemarin" was taken to be. */
export const isRelative = ({ anchor, implied }: DateRecord): boolean => anchor !== null || implied.length > 0;
