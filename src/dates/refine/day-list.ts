import { dayOf } from '../calendar/calendar.ts';
import type { CalendarPoint, Candidate } from '../meaning.ts';
import { weekdayNumber } from '../reading/fragments.ts';
import type { TextStep } from './step.ts';

const LONGEST_LIST_CHARACTERS = 120;
const WEEKDAY = "(?:senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad|isnin|khamis|jumaat)";
const JOIN = '(?:,\\s(?:dan\\s|serta\\s|atau\\s|&\\s)?|\\s(?:dan|serta|atau|&)\\s)';
const ITEM = `(?:${WEEKDAY},?\\s)?[0-3]?[0-9](?:\\s?[-–]\\s?[0-3]?[0-9])?`;
/** "tanggal 23, 24, dan " right before a date. */
const LIST = new RegExp(`(?<![\\p{L}\\d.,/:-])(?:(?:tanggal|tgl\\.?)\\s)?(?:${ITEM}${JOIN}){1,10}$`, 'iu');
const ITEMS = new RegExp(
  `(?<said>(?:(?:tanggal|tgl\\.?)\\s)?(?:(?<weekday>${WEEKDAY}),?\\s)?(?<day>[0-3]?[0-9])(?:\\s?[-–]\\s?(?<to>[0-3]?[0-9]))?)(?=${JOIN})`,
  'giu',
);
/** The first of two days that one candidate joins: "24 dan | 25 Mei 2024". */
const PAIR = /^(?<day>[0-3]?[0-9])(?:,\s|\s(?:dan|serta|atau)\s)(?=[0-3]?[0-9]\s)/iu;

/** A first look: most dates are after no number. */
const ENDS = /\d(?:,\s(?:\p{L}{3,5}\s|&\s)?|\s(?:\p{L}{3,5}|&)\s)$/u;

interface Item {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly to: number | null;
  readonly weekday: number | null;
}

function itemsIn(list: string, offset: number): Item[] {
  return [...list.matchAll(ITEMS)].map(({ index, groups = {} }) => ({
    start: offset + index,
    end: offset + index + (groups['said'] ?? '').length,
    day: Number(groups['day']),
    to: groups['to'] === undefined ? null : Number(groups['to']),
    weekday: weekdayNumber(groups['weekday']?.toLowerCase()),
  }));
}

/** True if the days are of the month and one comes after another: "nomor 7, 5 Mei" is not a list. */
function areDays(items: readonly Item[], last: CalendarPoint): boolean {
  let before = 0;
  for (const { day, to } of items) {
    if (day <= before || (to !== null && to <= day) || dayOf(last.year ?? 2000, last.month ?? 1, to ?? day) === null) return false;
    before = to ?? day;
  }
  return before < (last.day ?? 0);
}

function candidateOf({ start, end, day, to, weekday }: Item, last: CalendarPoint): Candidate {
  const from: CalendarPoint = { ...last, day, weekday };
  return { start, end, by: 'day-list', meaning: to === null ? from : { kind: 'range', from, to: { ...from, day: to } }, mod: null };
}

/**
 * Whether items are more than a number before a date: "Ligue 1, Minggu 23 Agustus" is not a list. All have a weekday or none has, and one
 * alone has a head, a weekday or a word that joins it.
 */
function isList(items: readonly Item[], list: string, last: CalendarPoint): boolean {
  if (items.some(({ weekday }) => (weekday === null) !== (last.weekday === null))) return false;
  return items.length > 1 || last.weekday !== null || /^t|\s(?:dan|serta|atau|&)\s$/iu.test(list);
}

/** A list's last date alone: of a pair the second, whose first is an item of the list; of a range its first day. */
function lastOf(candidate: Candidate, text: string): { last: Candidate; point: CalendarPoint } | null {
  const { meaning, start, end } = candidate;
  if (candidate.by === 'weekday-bracket') return null;
  if (meaning.kind === 'calendar') return { last: candidate, point: meaning };
  if (meaning.kind !== 'range' || meaning.to.kind !== 'calendar' || candidate.by !== 'day-range') return null;
  const pair = PAIR.exec(text.slice(start, end));
  if (pair === null) return meaning.from.kind === 'calendar' ? { last: candidate, point: { ...meaning.to, day: meaning.from.day } } : null;
  return { last: { ...candidate, start: start + pair[0].length, by: 'day-month', meaning: meaning.to }, point: meaning.to };
}

/** The candidates that a date closes as a list's last; `null` when it closes none. */
function listAt(candidate: Candidate, text: string): readonly Candidate[] | null {
  const found = lastOf(candidate, text);
  if (found === null || found.point.day === null || found.point.month === null) return null;
  const { last, point } = found;
  if (!ENDS.test(text.slice(Math.max(0, last.start - 12), last.start))) return null;
  const from = Math.max(0, last.start - LONGEST_LIST_CHARACTERS);
  const list = LIST.exec(text.slice(from, last.start));
  if (list === null) return null;
  const items = itemsIn(list[0], from + list.index);
  if (items.length === 0 || !areDays(items, point) || !isList(items, list[0], point) || (last !== candidate && items.length === 1)) return null;
  return [...items.map((item) => candidateOf(item, point)), last];
}

function withLists(candidates: readonly Candidate[], text: string): readonly Candidate[] {
  let result: Candidate[] | null = null;
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i];
    if (candidate === undefined) continue;
    const list = listAt(candidate, text);
    if (list === null) {
      result?.push(candidate);
      continue;
    }
    result ??= candidates.slice(0, i);
    const start = list[0]?.start ?? candidate.start;
    while ((result.at(-1)?.end ?? 0) > start) result.pop();
    result.push(...list);
  }
  return result ?? candidates;
}

export const dayList: TextStep = {
  id: 'day-list',
  on: 'text',
  reason: 'Days in a list share the month and year of the last one: "tanggal 23, 24, dan 25 Mei 2024".',
  apply: withLists,
  examples: [
    ['Kereta penuh pada [tanggal 23], [24], dan [25 Mei 2024].', '2024-05-23', '2024-05-24', '2024-05-25'],
    ['Sidang digelar [Senin 20], [Selasa 21], dan [Rabu 22 Mei 2024].', '2024-05-20', '2024-05-21', '2024-05-22'],
    ['Lomba digelar [3], [5] serta [9 Juni 2023].', '2023-06-03', '2023-06-05', '2023-06-09'],
    ['Lomba digelar [3], [5] dan [9-11 Juni 2023].', '2023-06-03', '2023-06-05', '2023-06-09/2023-06-11'],
    ['Lomba digelar [3-5] dan [9 Juni 2023].', '2023-06-03/2023-06-05', '2023-06-09'],
  ],
  refusals: ['Ia main di Ligue 1, Minggu 23 Juni 2024.', 'Pasal 7, 5 Juni 2023.', 'Lomba digelar 5 dan 7 Juni 2023.', 'Ia menang 3-1 dan 9 Juni 2023 pulang.'],
};
