import type { Meaning } from '../meaning.ts';
import { partOf } from '../reading/parts.ts';
import type { DraftStep } from './step.ts';

const PART_HEAD = /(?<![a-z0-9-])(?<part>pagi|siang|sore|petang|malam|dini) hari (?:tanggal )?$/u;
const LOOK_BACK_CHARACTERS = 24;

const isDated = (meaning: Meaning): boolean => meaning.kind === 'calendar' && (meaning.day !== null || meaning.weekday !== null);

export const headPart: DraftStep = {
  id: 'head-part',
  on: 'draft',
  reason: 'A part of the day may stand before its date: "pagi hari tanggal 5 Mei".',
  apply: (draft) => {
    const { view, start, before, meaning } = draft;
    if ((before !== 'hari' && before !== 'tanggal') || !isDated(meaning)) return draft;
    const found = PART_HEAD.exec(view.text.slice(Math.max(0, start - LOOK_BACK_CHARACTERS), start));
    const part = found?.groups?.['part'];
    if (found === null || part === undefined) return draft;
    return { ...draft, from: start - found[0].length, meaning: partOf(meaning, part === 'dini' ? 'dini hari' : part) };
  },
  examples: [['Hujan turun [pagi hari 5 Mei 2024] di Bogor.', '2024-05-05TMO']],
  refusals: ['Hujan turun hari 5 Mei 2024.'],
};
