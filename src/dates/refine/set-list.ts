import { two } from '../calendar/calendar.ts';
import type { CalendarPoint, Candidate, Meaning } from '../meaning.ts';
import { everySet } from '../reading/fixed.ts';
import type { TextStep } from './step.ts';

/** What joins the days of a list: "setiap Senin, Rabu, dan Jumat". */
const JOIN = /^(?:,\s(?:dan\s|serta\s|atau\s|&\s)?|\s(?:dan|serta|atau|&)\s)$/u;
const LONGEST_JOIN = 8;
/** Forms that a list may begin with, and its own. */
const RECURRING: ReadonlySet<string> = new Set(['every-weekday', 'every-date', 'set-list']);

/** The day of every week or year that a point names; `null` for one of a certain week or year. */
function recurringDay({ weekday, day, month, year, tense, yearShift, weekShift }: CalendarPoint): string | null {
  if (year !== null || tense !== null || yearShift !== null || weekShift !== null) return null;
  if (weekday !== null) return day === null && month === null ? `XXXX-WXX-${weekday}` : null;
  return day === null || month === null ? null : `XXXX-${two(month)}-${two(day)}`;
}

/** The recurring day, part of a day or clock time of a meaning. */
function recurring(meaning: Meaning): string | null {
  if (meaning.kind === 'calendar') return recurringDay(meaning);
  if ((meaning.kind !== 'part' && meaning.kind !== 'clock') || meaning.of?.kind !== 'calendar') return null;
  const day = recurringDay(meaning.of);
  const time = meaning.kind === 'part' ? meaning.part : `T${two(meaning.hour)}:${two(meaning.minute)}${meaning.zone ?? ''}`;
  return day === null ? null : day + time;
}

function withSets(candidates: readonly Candidate[], text: string): readonly Candidate[] {
  let result: Candidate[] | null = null;
  for (const [i, candidate] of candidates.entries()) {
    const before = (result ?? candidates)[i - 1];
    if (before === undefined || !RECURRING.has(before.by) || candidate.start - before.end > LONGEST_JOIN) continue;
    const value = JOIN.test(text.slice(before.end, candidate.start)) ? recurring(candidate.meaning) : null;
    if (value === null) continue;
    result ??= [...candidates];
    result[i] = { ...candidate, by: 'set-list', meaning: everySet(value) };
  }
  return result ?? candidates;
}

export const setList: TextStep = {
  id: 'set-list',
  on: 'text',
  reason: 'Days joined to one that recurs do so too: "setiap Senin, Rabu, dan Jumat".',
  apply: withSets,
  examples: [
    ['Kelas buka [setiap Senin], [Rabu], dan [Jumat].', 'XXXX-WXX-1', 'XXXX-WXX-3', 'XXXX-WXX-5'],
    ['Upacara digelar [setiap 1 Juni] dan [17 Agustus].', 'XXXX-06-01', 'XXXX-08-17'],
    ['Acara tayang [setiap Rabu] dan [Kamis pukul 23.00 WIB].', 'XXXX-WXX-3', 'XXXX-WXX-4T23:00+07:00'],
  ],
  refusals: ['Kelas buka setiap Senin, kata Budi.', 'Kelas buka setiap bulan, Senin libur.'],
};
