import type { Meaning } from '../meaning.ts';
import { CLOCK_HEADS, readClock } from '../reading/clock-reading.ts';
import { partOf } from '../reading/parts.ts';
import type { DraftStep } from './step.ts';

const PART_HEAD = /(?<![a-z0-9-])(?<part>pagi|siang|sore|petang|malam|dini) hari (?:tanggal )?$/u;
/** Malay usage, a clock time before it or none; "malam Jumaat" is the evening before, which a form of its own knows. */
const PART_OF_WEEKDAY = new RegExp(`(?<![a-z0-9-])(?:${CLOCK_HEADS} (?<hour>[0-9]{1,2})(?:[.:](?<minute>[0-5][0-9]))? )?(?<clockPart>pagi|petang) $`, 'u');
const LOOK_BACK_CHARACTERS = 24;

/** What may be before the date, by the word right before it. */
function headOf(before: string, meaning: Meaning): RegExp | null {
  if (meaning.kind !== 'calendar') return null;
  const { day, weekday } = meaning;
  if (before === 'hari' || before === 'tanggal') return day !== null || weekday !== null ? PART_HEAD : null;
  return (before === 'pagi' || before === 'petang') && weekday !== null ? PART_OF_WEEKDAY : null;
}

export const headPart: DraftStep = {
  id: 'head-part',
  on: 'draft',
  reason: 'A part of the day may be before its date: "pagi hari tanggal 5 Mei", "pagi Isnin".',
  apply: (draft) => {
    const { view, start, before, meaning } = draft;
    const head = headOf(before, meaning);
    const found = head?.exec(view.text.slice(Math.max(0, start - LOOK_BACK_CHARACTERS), start)) ?? null;
    const groups = found?.groups ?? {};
    const part = groups['part'] ?? groups['clockPart'];
    if (found === null || part === undefined) return draft;
    const clock = groups['hour'] === undefined ? null : readClock(groups, meaning);
    return { ...draft, from: start - found[0].length, meaning: clock ?? partOf(meaning, part === 'dini' ? 'dini hari' : part) };
  },
  examples: [
    ['Hujan turun [pagi hari 5 Mei 2024] di Bogor.', '2024-05-05TMO'],
    ['Hujan turun [pukul 3.30 petang Senin] di Bogor.', '2024-05-13T15:30'],
  ],
  refusals: ['Hujan turun hari 5 Mei 2024.', 'Hujan turun pagi 5 Mei 2024.'],
};
