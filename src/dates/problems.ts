import type { DateMention } from '../document/layers.ts';
import type { Problem } from '../document/problem.ts';
import type { Span } from '../text/span.ts';
import { dayOf, weekdayOf } from './calendar/calendar.ts';
import type { Candidate } from './meaning.ts';
import { yearNumber } from './reading/fragments.ts';
import type { Resolved } from './resolve/resolved.ts';

const NAMES = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'];
const nameOf = (weekday: number): string => NAMES[weekday - 1] ?? '';

/** A weekday that is not the date's. */
export function conflictProblem(text: string, { start, end }: Candidate, { value, conflict }: Resolved): Problem {
  const day = value.slice(0, 10);
  return {
    code: 'date/weekday-conflict',
    message: `"${text.slice(start, end)}" names a ${nameOf(conflict ?? 1)}, but ${day} is a ${nameOf(weekdayOf(day))}; the date was taken.`,
    at: { start, end },
  };
}

const BRACKET = /^,?\s?\(\s?(?<day>\d{1,2})\/(?<month>\d{1,2})(?:\/(?<year>\d{4}|\d{2}))?\s?\)/u;
const LONGEST_BRACKET_CHARACTERS = 20;
const LEAP_YEAR = 2000;

const noDay = (text: string, at: Span, taken: string): Problem => ({
  code: 'date/no-such-day',
  message: `"${text.slice(at.start, at.end)}": the calendar has no such day; the ${taken} was taken.`,
  at,
});

/** In the bracket after a weekday: "Selasa (31/2/2024)". */
function noDayBehind(text: string, { start, end }: Candidate): Problem | null {
  const found = BRACKET.exec(text.slice(end, end + LONGEST_BRACKET_CHARACTERS));
  const { day, month, year } = found?.groups ?? {};
  if (found === null || dayOf(yearNumber(year) ?? LEAP_YEAR, Number(month), Number(day)) !== null) return null;
  return noDay(text, { start, end: end + found[0].length }, 'weekday');
}

/** A day that some months have. */
const DAY_BEFORE = /(?<![\p{L}\d.,/:-])(?:29|30|31)\s$/u;
const DAY_UNITS = 3;
const MONTH = /^(?<year>\d{4}|XXXX)-(?<month>\d{2})$/u;

/** Before a month: "30 Februari 2024". */
function noDayBefore(text: string, { start, end }: Candidate, { value }: Resolved): Problem | null {
  const { year = '', month = '' } = MONTH.exec(value)?.groups ?? {};
  const from = start - DAY_UNITS;
  if (month === '' || from < 0 || !DAY_BEFORE.test(text.slice(Math.max(0, from - 1), start))) return null;
  const day = Number(text.slice(from, start));
  return dayOf(year === 'XXXX' ? LEAP_YEAR : Number(year), Number(month), day) === null ? noDay(text, { start: from, end }, 'month') : null;
}

/** A day that no calendar has, beside the weekday or the month that was taken. */
export function noSuchDay(text: string, candidate: Candidate, resolved: Resolved): Problem | null {
  if (candidate.by === 'weekday') return noDayBehind(text, candidate);
  return candidate.by === 'month' || candidate.by === 'month-year' ? noDayBefore(text, candidate, resolved) : null;
}

/** The first date that stays open for want of a publication date. */
export function noAnchor(mentions: readonly DateMention[]): Problem[] {
  const open = mentions.find(({ type, value }) => (type === 'DATE' || type === 'TIME') && value.startsWith('XX'));
  if (open === undefined) return [];
  return [
    {
      code: 'date/no-anchor',
      message: 'No publication date is known: dates that the text leaves open stay partial.',
      at: { start: open.start, end: open.end },
    },
  ];
}
