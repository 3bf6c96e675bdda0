import type { Reader } from '../../document/reader.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import { fold } from '../../text/fold.ts';
import { abbreviates } from '../brackets.ts';
import { type Candidate, ORGANISATION, overlapping } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import { isAbbreviation, spelledFrom } from '../initials.ts';
import { listedAs } from '../listed.ts';
import type { Step } from './step.ts';
import { isThingName } from './things.ts';

const HEAD = cueBit('org-head');
const NAME = cueBit('media') | cueBit('org-tail');

/** The first of the words written small before token `open` that the abbreviation there is made of, letters from within them too: "gastroesophageal reflux disease (GERD)"; -1 for others. */
function smallFrom(reader: Reader, open: number): number {
  const short = fold(reader.word(open + 1));
  const words: string[] = [];
  for (let i = open - 1; i >= 0 && words.length < short.length && reader.isWord(i) && !reader.isCapital(i); i--) {
    words.unshift(fold(reader.word(i)));
    if (words.length > 1 && words.every((word) => short.includes(word[0] ?? '')) && abbreviates(short, words)) return i;
    if (reader.startsSentence(i)) return -1;
  }
  return -1;
}

/** True if tables list the abbreviation as another name of what these words say. */
const isListedSo = (reader: Reader, first: number, open: number): boolean =>
  listedAs(reader, { first, past: open }).length > 0 || (reader.isCapital(first) && listedAs(reader, { first: open + 1, past: open + 2 }).length > 0);

/** True if the abbreviation in brackets at token `open` spells words that are not an organisation's name: "medical check up (MCU)". */
function isOfThing(reader: Reader, candidates: readonly Candidate[], open: number): boolean {
  const spelled = spelledFrom(reader, reader.word(open + 1), open);
  const first = spelled >= 0 ? spelled : smallFrom(reader, open);
  const [full] = overlapping({ first: open - 1, past: open }, candidates);
  if (full) return full.kind === ORGANISATION && isThingName(reader, full);
  return first >= 0 && (cuesOf(reader.hash(first)) & (HEAD | NAME)) === 0 && !isListedSo(reader, first, open);
}

/** The hashes of the abbreviations that the article gives for things. */
function thingsIn(reader: Reader, candidates: readonly Candidate[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { first, past, kind } of candidates)
    if (kind === ORGANISATION && past - first === 1 && reader.is(first - 1, '(') && reader.is(past, ')') && isAbbreviation(reader, first))
      if (isOfThing(reader, candidates, first - 1)) found.add(reader.hash(first));
  return found;
}

/** Drops abbreviations that brackets explain as a thing's, wherever they stand. */
export const thingAbbreviations: Step = {
  id: 'thing-abbreviations',
  reason: 'Brackets after a common noun say that the abbreviation names no organisation: "calon pekerja migran Indonesia (CPMI)".',
  apply: ({ reader }, candidates) => {
    const things = thingsIn(reader, candidates);
    if (things.size === 0) return candidates;
    return candidates.filter(({ first, past, kind }) => !(kind === ORGANISATION && past - first === 1 && things.has(reader.hash(first))));
  },
  examples: [
    [
      'Ia menjalani uji coba lapangan pertama (⟦o UCLP⟧) di sana. Hasil ⟦o UCLP⟧ baik.',
      'Ia menjalani uji coba lapangan pertama (UCLP) di sana. Hasil UCLP baik.',
    ],
    ['Ada kartu pandu kota (⟦o KPK⟧) baru.', 'Ada kartu pandu kota (KPK) baru.'], // whatever else it stands for
    ['Ia sakit zatroesophageal reflux disease (⟦o ZERD⟧) itu.', 'Ia sakit zatroesophageal reflux disease (ZERD) itu.'],
    ['Pembahasan ⟦o Free Trade Agreement⟧ (⟦o FTA⟧) usai. Isi ⟦o FTA⟧ baik.', 'Pembahasan ⟦o Free Trade Agreement⟧ (FTA) usai. Isi FTA baik.'],
  ],
  refusals: [
    'Ia sakit zatroesophageal reflux disease (⟦o ZERF⟧) itu.',
    'Menurut badan pengawas pemilu (⟦o BPP⟧) itu.',
    'Menurut ⟦o Net Zero Team⟧ (⟦o NZT⟧) itu.',
  ],
};
