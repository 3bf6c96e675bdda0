import type { Reader } from '../../document/reader.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import { type ListedName, nameList } from '../../knowledge/people/name-list.ts';
import { type Candidate, candidate, isApart, ORGANISATION, overlapping, PLACE, takenBy, withOthers } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import { inHeadline } from '../headline.ts';
import { listedAs } from '../listed.ts';
import type { Reading, Step } from './step.ts';

const CONFIDENCE = 0.8;
const SHORTEST_ABBREVIATION_LETTERS = 3;
const MINISTRY = /^Kem[a-z]{2,12}$/u;

/** True for a form that can hardly be anything else: several words, or an abbreviation. */
function isTelling(reader: Reader, first: number, past: number, values: readonly ListedName[]): boolean {
  if (values.length === 0 || values.some(({ type }) => type !== 'organisation')) return false;
  if (past - first > 1) return reader.isCapital(past - 1);
  return reader.isAllCaps(first) && reader.length(first) >= SHORTEST_ABBREVIATION_LETTERS;
}

const NAME_PART = cueBit('org-head') | cueBit('place-head') | cueBit('given') | cueBit('surname') | cueBit('organisation') | cueBit('event');

/** True if token `i` begins its sentence and is not part of a name, so that its capital says nothing: "[Dilansir] AFP". */
const isOpener = (reader: Reader, i: number): boolean => reader.startsSentence(i) && (cuesOf(reader.hash(i)) & NAME_PART) === 0;

/** True if a capital is right beside the tokens, so that they may be part of another name. */
const isBesideCapital = (reader: Reader, first: number, past: number): boolean =>
  (!reader.startsSentence(first) && reader.isCapital(first - 1) && !isOpener(reader, first - 1)) || (!reader.startsSentence(past) && reader.isCapital(past));

/** A ministry by its short form in a line of capitals, where those beside it say nothing: "Anggaran [Kemhan] Naik". */
const isMinistryInHeadline = (reading: Reading, first: number, past: number, values: readonly ListedName[]): boolean =>
  past - first === 1 && MINISTRY.test(reading.reader.word(first)) && inHeadline(reading, first) && values.every((one) => one.type === 'organisation');

/** True for a place, no country, that ends before `past`: "Parlemen [Eropa]", but "Militer [Israel]". */
const isPlaceIn = (reader: Reader, one: Candidate, past: number): boolean =>
  one.kind === PLACE && one.past <= past && !listedAs(reader, one).some((listed) => listed.type === 'country' && !listed.capital);

/** Organisations that tables list under several words or an abbreviation, where the tagger saw nothing, or a place at their end. */
export const listedOrganisations: Step = {
  id: 'listed-organisations',
  reason: 'A tagger misses some names that mean an organisation wherever they stand: "Dilansir AFP", "Bank of Japan menjadi yang pertama".',
  apply: (reading, candidates) => {
    const { reader, view } = reading;
    const taken = takenBy(candidates, reader.count);
    const found: Candidate[] = [];
    for (const i of view.capitals) {
      if (taken[i] || !nameList().mayBegin(reader.hash(i))) continue;
      const match = nameList().matchAt(reader.text, reader.tokens, i);
      if (!match) continue;
      const isAlone = isTelling(reader, i, match.past, match.values) && !isBesideCapital(reader, i, match.past);
      if (!isAlone && !isMinistryInHeadline(reading, i, match.past, match.values)) continue;
      const range = { first: i, past: match.past };
      if (!isApart(range, found) || overlapping(range, candidates).some((one) => !isPlaceIn(reader, one, match.past))) continue;
      found.push(candidate(i, match.past, ORGANISATION, CONFIDENCE));
    }
    if (found.length === 0) return candidates;
    return withOthers(
      candidates.filter((one) => isApart(one, found)),
      found,
    );
  },
  examples: [
    ['Dilansir AFP kemarin.', 'Dilansir ⟦o AFP⟧ kemarin.'],
    ['Anggota Parlemen ⟦l Eropa⟧ hadir.', 'Anggota ⟦o Parlemen Eropa⟧ hadir.'],
    ['Anggaran Kemhan Naik Besar', 'Anggaran ⟦o Kemhan⟧ Naik Besar'],
  ],
  refusals: ['Juru bicara Militer ⟦l Israel⟧ hadir.', 'dilansir ⟦o AFP⟧ kemarin.', 'rapat Komisi AFP Raya kemarin.', 'di Rusia kemarin.'],
};
