import { holidaysById, movableDays } from '../../../knowledge/dates/holidays.ts';
import { type Day, remembered, stepped } from '../../calendar/calendar.ts';
import { gregorianOf } from '../../calendar/hijri.ts';
import type { HijriDate, Holiday } from '../../meaning.ts';
import type { Context } from '../context.ts';
import { made } from '../make.ts';
import type { Resolved } from '../resolved.ts';

/** Hijri month and day of the feasts of that calendar. */
const HIJRI_FEASTS: Readonly<Record<string, readonly [number, number]>> = {
  'hijri-new-year': [1, 1],
  maulid: [3, 12],
  'isra-mikraj': [7, 27],
  ramadan: [9, 1],
  'idul-fitri': [10, 1],
  'idul-adha': [12, 10],
};

/** Every day of the holiday in a Gregorian year: none when the tables end before it, two for a Hijri feast now and then. */
function daysInYear(id: string, year: number): readonly Day[] {
  return knownDays(`${year} ${id}`);
}

const knownDays: (question: string) => readonly Day[] = remembered((question) => {
  const year = Number(question.slice(0, question.indexOf(' ')));
  const id = question.slice(question.indexOf(' ') + 1);
  const entry = holidaysById().get(id);
  if (entry === undefined) return [];
  if (entry.fixed !== null) return [`${year}-${entry.fixed}`];
  const base = entry.movable ?? id;
  const known = (movableDays().get(base) ?? []).filter((day) => Number(day.slice(0, 4)) === year);
  const feast = HIJRI_FEASTS[base];
  const computed = known.length > 0 || feast === undefined ? known : hijriDays(feast, year);
  return computed.map((day) => stepped(day, entry.days, 'day'));
});

function hijriDays([month, day]: readonly [number, number], year: number): Day[] {
  const guess = Math.floor((year - 621.577) / 0.970224);
  const days = [guess - 1, guess, guess + 1].map((hijri) => gregorianOf(hijri, month, day));
  return days.filter((known): known is Day => known !== null && Number(known.slice(0, 4)) === year);
}

/** The day nearest to the anchor, on the side the text points to. */
function nearest(days: readonly Day[], anchor: Day, cue: Context['cue']): Day | null {
  const before = days.filter((day) => day <= anchor).at(-1);
  const after = days.find((day) => day >= anchor);
  if (before === undefined || after === undefined) return before ?? after ?? null;
  if (cue === 'future') return after;
  const nearer = stepped(anchor, 90, 'day') >= after && stepped(anchor, -90, 'day') > before;
  return nearer ? after : before;
}

/** The day of a holiday, so many days before or after it. */
export function resolveHoliday({ id, year, hijriYear, yearShift, days }: Holiday, { published, cue }: Context): Resolved | null {
  const moved = (day: Day): Day => (days === 0 ? day : stepped(day, days, 'day'));
  const feast = HIJRI_FEASTS[id];
  if (hijriYear !== null && feast !== undefined) {
    const day = gregorianOf(hijriYear, feast[0], feast[1]);
    return day === null ? null : made('DATE', moved(day));
  }
  if (year !== null) {
    const day = daysInYear(id, year)[0];
    return made('DATE', day === undefined ? String(year) : moved(day));
  }
  const fixed = holidaysById().get(id)?.fixed ?? null;
  if (published === null) return fixed === null ? null : made('DATE', `XXXX-${fixed}`);
  const here = Number(published.slice(0, 4));
  const years = yearShift === null ? [here - 1, here, here + 1] : [here + yearShift];
  const day = nearest(
    years.flatMap((near) => daysInYear(id, near)),
    published,
    cue,
  );
  return day === null ? null : made('DATE', moved(day), { anchor: 'published', implied: ['year'] });
}

/** The Gregorian day of a Hijri date; a whole Hijri month is the range of its days. */
export function resolveHijri({ year, within, month, day }: HijriDate, { published, cue }: Context): Resolved | null {
  if (year !== null) return hijriValue(year, month, day);
  if (within !== null && day !== null) {
    const [known] = hijriDays([month, day], within);
    return known === undefined ? null : made('DATE', known);
  }
  if (published === null || day === null) return null;
  const guess = Math.floor((Number(published.slice(0, 4)) - 621.577) / 0.970224);
  const days = [guess - 1, guess, guess + 1, guess + 2].map((hijri) => gregorianOf(hijri, month, day)).filter((known): known is Day => known !== null);
  const chosen = nearest(days, published, cue);
  return chosen === null ? null : made('DATE', chosen, { anchor: 'published', implied: ['year'] });
}

function hijriValue(year: number, month: number, day: number | null): Resolved | null {
  const first = gregorianOf(year, month, day ?? 1);
  if (first === null || day !== null) return first === null ? null : made('DATE', first);
  const next = month === 12 ? gregorianOf(year + 1, 1, 1) : gregorianOf(year, month + 1, 1);
  return next === null ? null : made('DATE', `${first}/${stepped(next, -1, 'day')}`);
}
