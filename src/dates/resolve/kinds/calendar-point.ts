import { monthValue } from '../../calendar/bounds.ts';
import { type Day, dayOf, four, mondayOf, stepped, two, weekdayOf } from '../../calendar/calendar.ts';
import type { CalendarPoint, Tense } from '../../meaning.ts';
import type { Context } from '../context.ts';
import { made } from '../make.ts';
import type { Resolved } from '../resolved.ts';
import { namedBefore, namesakeBefore } from './named-before.ts';

const yearOf = (day: Day): number => Number(day.slice(0, 4));
const monthOf = (day: Day): number => Number(day.slice(5, 7));

/** A date this many days ahead is nearer than its namesake of last year, unless the text says it is past. */
const SOON = 45;

/** The value of a point of the calendar; parts that the text leaves out come from the publication date. */
export function resolvePoint(point: CalendarPoint, context: Context): Resolved | null {
  if (point.day !== null && point.month !== null) return dayAndMonth(point, point.day, point.month, context);
  if (point.month !== null) return monthAlone(point, point.month, context);
  if (point.day !== null) return dayAlone(point, point.day, context);
  if (point.weekday !== null) return weekdayAlone(point, point.weekday, context);
  return point.year === null ? null : made('DATE', four(point.year));
}

const tenseOf = (point: CalendarPoint, context: Context): Tense | null => point.tense ?? context.cue;

function conflictOf(day: Day, weekday: number | null): number | null {
  return weekday !== null && weekdayOf(day) !== weekday ? weekday : null;
}

function dayAndMonth(point: CalendarPoint, day: number, month: number, context: Context): Resolved | null {
  const { published } = context;
  if (point.year !== null) {
    const known = dayOf(point.year, month, day);
    return known === null ? null : made('DATE', known, { conflict: conflictOf(known, point.weekday) });
  }
  if (published === null) {
    const named = point.weekday === null || point.yearShift !== null ? null : namesakeBefore(month, day, point.weekday, context);
    return named === null ? made('DATE', `XXXX-${two(month)}-${two(day)}`) : made('DATE', named, { anchor: 'text', implied: ['year'] });
  }
  const said = { anchor: 'published', implied: ['year'] } as const;
  if (point.yearShift !== null) {
    const shifted = dayOf(yearOf(published) + point.yearShift, month, day);
    return shifted === null ? null : made('DATE', shifted, { anchor: said.anchor, implied: said.implied, conflict: conflictOf(shifted, point.weekday) });
  }
  const chosen = choose(daysAround(published, month, day), published, point, context);
  return chosen === null ? null : made('DATE', chosen, { anchor: said.anchor, implied: said.implied, conflict: conflictOf(chosen, point.weekday) });
}

/** That day in the years around the anchor (29 February exists in few of them), in order. */
function daysAround(anchor: Day, month: number, day: number): Day[] {
  const days: Day[] = [];
  const reach = month === 2 && day === 29 ? 8 : 1;
  for (let shift = -reach; shift <= reach; shift++) {
    const known = dayOf(yearOf(anchor) + shift, month, day);
    if (known !== null) days.push(known);
  }
  return days;
}

/** A weekday chooses among days no farther than this: the one that fits next March is not an answer to "Kamis (19/3)" in June. */
const FARTHEST_DAYS = 200;

/** The one of two namesakes that the text means: the weekday tells, else the tense, else the nearer. */
function choose(days: readonly Day[], anchor: Day, point: CalendarPoint, context: Context): Day | null {
  const tense = tenseOf(point, context);
  const before = days.filter((day) => day <= anchor).at(-1) ?? null;
  const after = days.find((day) => day >= anchor) ?? null;
  if (before === null || after === null) return before ?? after;
  if (tense === 'this') return days.find((day) => yearOf(day) === yearOf(anchor)) ?? before;
  const named = point.tense === null ? namedBefore([before, after], context) : null;
  if (named !== null && conflictOf(named, point.weekday) === null) return named;
  const near = [before, after].filter((day) => day >= stepped(anchor, -FARTHEST_DAYS, 'day') && day <= stepped(anchor, FARTHEST_DAYS, 'day'));
  const fitting = point.weekday === null ? [] : near.filter((day) => weekdayOf(day) === point.weekday);
  return fitting.length === 1 ? (fitting[0] ?? null) : byTense(before, after, anchor, { said: context.told ? 'past' : point.tense, tense });
}

/** The one of two namesakes on the side that the tense of the text tells. */
function byTense(before: Day, after: Day, anchor: Day, { said, tense }: { said: Tense | null; tense: Tense | null }): Day {
  if (tense === 'future') return after;
  return said !== 'past' && isSoon(before, after, anchor) ? after : before;
}

const isSoon = (before: Day, after: Day, anchor: Day): boolean => after <= stepped(anchor, SOON, 'day') && before < stepped(anchor, -SOON * 6, 'day');

function monthAlone(point: CalendarPoint, month: number, context: Context): Resolved {
  const { published } = context;
  if (point.year !== null) return made('DATE', monthValue(point.year, month));
  if (published === null) return made('DATE', `XXXX-${two(month)}`);
  const said = { anchor: 'published', implied: ['year'] } as const;
  const year = yearOf(published);
  if (point.yearShift !== null) return made('DATE', monthValue(year + point.yearShift, month), said);
  return made('DATE', monthValue(year + yearOffset(point, month - monthOf(published), context), month), said);
}

/** How many years from the anchor's the month is, that is `ahead` months after the anchor's in the calendar. */
function yearOffset(point: CalendarPoint, ahead: number, context: Context): number {
  if (point.tense === 'this') return 0;
  if (point.tense === 'past') return ahead < 0 ? 0 : -1;
  if (point.tense === 'future') return ahead > 0 ? 0 : 1;
  if (context.cue === 'future') return ahead >= 0 ? 0 : 1;
  const soon = ahead > 0 && ahead <= 2 && context.cue !== 'past';
  return ahead <= 0 || soon ? 0 : -1;
}

function dayAlone(point: CalendarPoint, day: number, context: Context): Resolved | null {
  const { published } = context;
  if (published === null) return made('DATE', `XXXX-XX-${two(day)}`);
  const said = { anchor: 'published', implied: ['year', 'month'] } as const;
  const days: Day[] = [];
  for (let shift = -2; shift <= 2; shift++) {
    const first = stepped(`${published.slice(0, 8)}01`, shift, 'month');
    const known = dayOf(yearOf(first), monthOf(first), day);
    if (known !== null && (point.monthShift === null || point.monthShift === shift)) days.push(known);
  }
  const tense = tenseOf(point, context);
  const before = days.filter((known) => known <= published).at(-1);
  const after = days.find((known) => known >= published);
  const named = point.tense === null && point.weekday === null ? namedBefore(days, context) : null;
  const chosen = named ?? (tense === 'future' ? (after ?? before) : (before ?? after));
  return chosen === undefined ? null : made('DATE', chosen, { anchor: said.anchor, implied: said.implied, conflict: conflictOf(chosen, point.weekday) });
}

function weekdayAlone(point: CalendarPoint, weekday: number, context: Context): Resolved {
  const { published } = context;
  if (published === null) return made('DATE', `XXXX-WXX-${weekday}`);
  const said = { anchor: 'published', implied: ['year', 'month', 'day'] } as const;
  if (point.weekShift !== null) return made('DATE', stepped(stepped(mondayOf(published), point.weekShift, 'week'), weekday - 1, 'day'), said);
  const tense = tenseOf(point, context);
  if (tense === 'this') return made('DATE', stepped(mondayOf(published), weekday - 1, 'day'), said);
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (tense === 'future') return made('DATE', stepped(published, 7 - back, 'day'), said);
  return made('DATE', stepped(published, point.tense === 'past' && back === 0 ? -7 : -back, 'day'), said);
}
