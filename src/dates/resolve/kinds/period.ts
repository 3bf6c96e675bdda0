import { two } from '../../calendar/calendar.ts';
import type { Period, Tense } from '../../meaning.ts';
import type { Context } from '../context.ts';
import { made } from '../make.ts';
import type { Resolved } from '../resolved.ts';

/** The first and last month of a period; winter ends in the next year. */
function monthsOf(name: string): readonly [number, number] {
  const n = Number(name[1]);
  if (name.startsWith('C')) return [n * 4 - 3, n * 4];
  if (name.startsWith('Q')) return [n * 3 - 2, n * 3];
  if (name.startsWith('H')) return [n * 6 - 5, n * 6];
  const first = { SP: 3, SU: 6, FA: 9, WI: 12 }[name] ?? 6;
  return [first, first + 2];
}

/** The value of a period in a year: TIMEX3 has no name for four months, which are the range of them. */
export function periodValue(year: string, name: string): string {
  if (!name.startsWith('C')) return `${year}-${name}`;
  const [first, last] = monthsOf(name);
  return `${year}-${two(first)}/${year}-${two(last)}`;
}

/** The value of a quarter, half or season; without a year the latest that has begun by the publication date. */
export function resolvePeriod({ name, year, yearShift, tense }: Period, { published, cue }: Context): Resolved {
  if (year !== null) return made('DATE', periodValue(String(year), name));
  if (published === null) return made('DATE', periodValue('XXXX', name));
  const said = { anchor: 'published', implied: ['year'] } as const;
  const here = Number(published.slice(0, 4));
  const month = Number(published.slice(5, 7));
  if (yearShift !== null) return made('DATE', periodValue(String(here + yearShift), name), said);
  return made('DATE', periodValue(String(here + yearOffset(monthsOf(name), month, tense ?? cue)), name), said);
}

/** How many years from the anchor's the period begins that the text means. */
function yearOffset([first, last]: readonly [number, number], month: number, tense: Tense | null): number {
  const latest = month >= first ? 0 : -1;
  if (tense === 'past') return month > last ? 0 : -1;
  if (tense === 'future') return month <= last ? 0 : 1;
  return tense === 'this' ? (last > 12 && month <= last - 12 ? -1 : 0) : latest;
}
