import { two } from '../calendar/calendar.ts';
import type { CalendarPoint, Candidate, Meaning } from '../meaning.ts';
import { everySet } from '../reading/fixed.ts';
import type { TextStep } from './step.ts';

/** What joins the weekdays of a list: "setiap Senin, Rabu, dan Jumat". */
const JOIN = /^(?:,\s(?:dan\s|serta\s|atau\s|&\s)?|\s(?:dan|serta|atau|&)\s)$/u;
const LONGEST_JOIN = 8;

const isBareWeekday = ({ weekday, day, month, tense, weekShift }: CalendarPoint): boolean =>
  weekday !== null && day === null && month === null && tense === null && weekShift === null;

/** The recurring day, part of a day or clock time of a meaning that names only a weekday. */
function recurring(meaning: Meaning): string | null {
  if (meaning.kind === 'calendar') return isBareWeekday(meaning) ? `XXXX-WXX-${meaning.weekday}` : null;
  if ((meaning.kind !== 'part' && meaning.kind !== 'clock') || meaning.of?.kind !== 'calendar' || !isBareWeekday(meaning.of)) return null;
  const time = meaning.kind === 'part' ? meaning.part : `T${two(meaning.hour)}:${two(meaning.minute)}${meaning.zone ?? ''}`;
  return `XXXX-WXX-${meaning.of.weekday}${time}`;
}

function withSets(candidates: readonly Candidate[], text: string): readonly Candidate[] {
  let result: Candidate[] | null = null;
  for (const [i, candidate] of candidates.entries()) {
    const before = (result ?? candidates)[i - 1];
    if (before === undefined || (before.by !== 'every-weekday' && before.by !== 'weekday-set') || candidate.start - before.end > LONGEST_JOIN) continue;
    const value = JOIN.test(text.slice(before.end, candidate.start)) ? recurring(candidate.meaning) : null;
    if (value === null) continue;
    result ??= [...candidates];
    result[i] = { ...candidate, by: 'weekday-set', meaning: everySet(value) };
  }
  return result ?? candidates;
}

export const weekdaySet: TextStep = {
  id: 'weekday-set',
  on: 'text',
  reason: 'Weekdays joined to one that recurs do so too: "setiap Senin, Rabu, dan Jumat".',
  apply: withSets,
  examples: [
    ['Kelas buka [setiap Senin], [Rabu], dan [Jumat].', 'XXXX-WXX-1', 'XXXX-WXX-3', 'XXXX-WXX-5'],
    ['Acara tayang [setiap Rabu] dan [Kamis pukul 23.00 WIB].', 'XXXX-WXX-3', 'XXXX-WXX-4T23:00+07:00'],
  ],
  refusals: ['Kelas buka setiap Senin, kata Budi.', 'Kelas buka setiap bulan, Senin libur.'],
};
