import { type DateLanguage, inLanguage } from '../../knowledge/dates/forms.ts';
import { neighbourSource } from '../../knowledge/dates/neighbours.ts';
import { numberValue } from '../../knowledge/numbers/number-words.ts';
import { lazy } from '../../knowledge/table.ts';
import type { CalendarPoint, Meaning, Tense } from '../meaning.ts';
import type { Groups } from '../pattern.ts';
import { CLOCK_HEADS, clockSource, PLACE_REST, readClock, zoneOffset, zoneSource } from '../reading/clock-reading.ts';
import { fragments, shiftOf } from '../reading/fragments.ts';
import { partOf } from '../reading/parts.ts';
import type { View } from '../view/view.ts';
import type { DraftStep } from './step.ts';

/** Tails of one expression: "Rabu | pekan depan | pukul 09.00 | waktu setempat". */
const MOST_TAILS = 4;

function tailOf(language: DateLanguage): RegExp {
  const words = fragments(language);
  const { part, zone, shiftWord } = words;
  const local = `(?<local> waktu [a-z]{2,12}${PLACE_REST}| (?:${zone})(?! ?[0-9]))`;
  const tense = ` (?:yang )?(?<tense>${shiftWord}|tadi(?! (?:pagi|siang|sore|malam))|besok)`;
  const unit = `,? (?:(?<many>${words.number}) )?(?<unit>pekan|minggu|bulan|tahun) (?<where>${shiftWord}|lagi)`;
  const until = `(?:(?: ?- ?| ?s[./]?d\\.? ?| sampai dengan | hingga | sampai )(?<hour2>[0-2]?[0-9])[.:](?<minute2>[0-5][0-9])(?:${zoneSource(words).replace('<zone>', '<zone2>')})?)?(?![.:]?[0-9])`;
  const clock = `(?: sekitar| sekira)? (?<head>${CLOCK_HEADS} ?)?${clockSource(words)}${until}`;
  return new RegExp(`(?:${unit}|${tense}| (?<part>${part})(?: hari)?|${local}|(?<clock>${clock}))(?!-?[a-z0-9])`, 'uy');
}

const tail: (language: DateLanguage) => RegExp = inLanguage(tailOf);

const localTime = lazy(() => new RegExp(`^ waktu (?:${neighbourSource('clock-place')}|(?:as|uk|us)(?![a-z]))`, 'u'));

/** Words that only after a date point back or ahead. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['tadi', -1],
  ['besok', 1],
  ['lagi', 1],
]);
const stepsOf = (word: string): number => STEPS.get(word) ?? shiftOf(word);
const TENSES: readonly Tense[] = ['past', 'this', 'future'];
const tenseOf = (word: string): Tense => TENSES[stepsOf(word) + 1] ?? 'this';

/** The calendar point within a day part, or the meaning itself. */
function daysPoint(meaning: Meaning): CalendarPoint | null {
  if (meaning.kind === 'calendar') return meaning;
  if (meaning.kind === 'range') return meaning.to.kind === 'calendar' ? meaning.to : null;
  return meaning.kind === 'part' && meaning.of?.kind === 'calendar' ? meaning.of : null;
}

function within(meaning: Meaning, day: CalendarPoint): Meaning {
  if (meaning.kind === 'range') return { ...meaning, to: day };
  return meaning.kind === 'part' ? { ...meaning, of: day } : day;
}

/** True if a meaning is one day, which may have parts and hours. */
function isOneDay(meaning: Meaning, day: CalendarPoint | null): boolean {
  if (meaning.kind === 'range') return false;
  if (day === null) return meaning.kind === 'shifted' && meaning.unit === 'day';
  return day.day !== null || day.weekday !== null;
}

/** Figures are a clock time after "pukul", or with minutes and a zone: "Senin 08.00 WIB". */
const isClock = ({ head, minute, zone, clockPart }: Groups): boolean =>
  head !== undefined || (minute !== undefined && (zone !== undefined || /^[ap]\.?m\.?$/u.test(clockPart ?? '')));

/** The clock time, or the hours from one to another, on the day of a meaning. */
function clockOn(meaning: Meaning, groups: Groups): Meaning | null {
  const from = readClock(groups, meaning);
  if (from === null || groups['hour2'] === undefined) return from;
  const to = readClock({ hour: groups['hour2'], minute: groups['minute2'] }, meaning);
  if (to === null) return null;
  const zone = zoneOffset(groups['zone2']) ?? from.zone;
  return { kind: 'range', from: { ...from, zone: from.zone ?? zone }, to: { ...to, zone } };
}

function extended(meaning: Meaning, groups: Groups): Meaning | null {
  const day = daysPoint(meaning);
  const one = isOneDay(meaning, day);
  if (groups['clock'] !== undefined) return one && isClock(groups) ? clockOn(meaning, groups) : null;
  if (groups['part'] !== undefined) return one && meaning.kind !== 'part' ? partOf(meaning, groups['part']) : null;
  if (groups['local'] !== undefined) return one || meaning.kind === 'part' ? meaning : null;
  return day === null ? null : withTense(meaning, day, groups);
}

function withTense(meaning: Meaning, day: CalendarPoint, groups: Groups): Meaning | null {
  if (groups['unit'] !== undefined)
    return shiftedPoint(meaning, day, groups['unit'], stepsOf(groups['where'] ?? 'ini') * (numberValue(groups['many'] ?? '1') ?? 1));
  if (day.year !== null && day.day !== null && groups['tense'] === 'ini') return null;
  if (day.yearShift !== null || day.weekShift !== null || day.monthShift !== null) return null;
  return within(meaning, { ...day, tense: tenseOf(groups['tense'] ?? 'ini') });
}

function shiftedPoint(meaning: Meaning, day: CalendarPoint, unit: string, count: number): Meaning | null {
  if (unit === 'tahun') return day.year === null && day.month !== null ? within(meaning, { ...day, yearShift: count }) : null;
  if (unit === 'bulan') return day.month === null && day.day !== null ? within(meaning, { ...day, monthShift: count }) : null;
  return day.month === null && day.weekday !== null ? within(meaning, { ...day, weekShift: count }) : null;
}

/** True if a meaning can have tails at all: a day, its part, or a date that "lalu" or "tahun depan" places. */
function takesTails(meaning: Meaning): boolean {
  return meaning.kind === 'part' || (meaning.kind === 'shifted' && meaning.unit === 'day') || daysPoint(meaning) !== null;
}

/** The meaning and its end with all that follows and belongs to it. */
function withTails(view: View, meaning: Meaning, end: number): { meaning: Meaning; end: number } {
  let result = { meaning, end };
  if (!takesTails(meaning)) return result;
  const regex = tail(view.language);
  for (let n = 0; n < MOST_TAILS; n++) {
    const next = view.text[result.end];
    if (next !== ' ' && next !== ',') break;
    regex.lastIndex = result.end;
    const found = regex.exec(view.text);
    if (found === null) break;
    const groups: Groups = found.groups ?? {};
    if (groups['local']?.startsWith(' waktu') && !localTime().test(groups['local'])) break;
    const longer = extended(result.meaning, groups);
    if (longer === null) break;
    result = { meaning: longer, end: result.end + found[0].length };
  }
  return result;
}

export const tails: DraftStep = {
  id: 'tails',
  on: 'draft',
  reason: 'What follows a date may belong to it: a part of the day, a clock time, "lalu", "pekan depan", "waktu setempat".',
  apply: (draft) => {
    const { meaning, end } = withTails(draft.view, draft.meaning, draft.end);
    return end === draft.end ? draft : { ...draft, meaning, end };
  },
  examples: [
    ['Rapat digelar [Rabu pekan depan] di Palu.', '2024-05-22'],
    ['Rapat digelar [13 Mei 2024 pukul 09.00 WIB] di Palu.', '2024-05-13T09:00+07:00'],
    ['Posko buka [Senin (13/5/2024) pukul 08.00-16.00 WIB] saja.', '2024-05-13T08:00+07:00/2024-05-13T16:00+07:00'],
    ['Pesawat mendarat [Selasa (14/5) waktu setempat] di Doha.', '2024-05-14'],
  ],
  refusals: ['Ia tiba 13 Mei 2024 dan arus lalu lintas lancar.'],
};
