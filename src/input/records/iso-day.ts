import type { Problem } from '../../document/problem.ts';

const ISO = /^(?<date>(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2}))(?:[T ].{0,40})?$/u;

/** The calendar day of an ISO 8601 date or date-time (`2023-07-28`, `2023-07-28T10:00:00+07:00`), or `null` for anything else. */
export function isoDay(said: string): string | null {
  const found = ISO.exec(said.trim())?.groups;
  if (!found?.date) return null;
  const day = new Date(`${found.date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(found.date) ? found.date : null;
}

/** The problem of a record whose date cannot be read. */
export function badDate(said: unknown): Problem {
  return { code: 'input/bad-date', message: `the record's date ${JSON.stringify(said)} is not an ISO date (YYYY-MM-DD); relative dates have no anchor` };
}
