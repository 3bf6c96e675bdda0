import type { Reader } from '../../document/reader.ts';
import { type Candidate, keyOf, PERSON, withBounds } from '../candidate.ts';
import { isCommon } from '../headline.ts';
import { changeEach, type Reading, type Step } from './step.ts';

/** The names of the people of an article, and of those the ones that stand within a sentence. */
function peopleIn(reader: Reader, candidates: readonly Candidate[]): { readonly all: ReadonlySet<string>; readonly within: ReadonlySet<string> } {
  const all = new Set<string>();
  const within = new Set<string>();
  for (const one of candidates) {
    if (one.kind !== PERSON) continue;
    all.add(keyOf(reader, one));
    if (!reader.startsSentence(one.first)) within.add(keyOf(reader, one));
  }
  return { all, within };
}

/** "Diuraikan", "Dipaparkannya": no name is like a passive verb. */
const PASSIVE = /^Di\p{Ll}{3,20}kan(?:nya)?$/u;

/** True for a person of whom the first word opens the sentence, and is one that news also writes small. */
const opens = (reading: Reading, { first, past, kind }: Candidate): boolean =>
  kind === PERSON &&
  past - first > 1 &&
  reading.reader.startsSentence(first) &&
  reading.reader.isCapital(first + 1) &&
  (isCommon(reading, first) || PASSIVE.test(reading.reader.word(first)));

/** A common word that opens a sentence is not part of the name after it, when the article names that person without it. */
export const openingWord: Step = {
  id: 'opening-word',
  reason: 'The capital of a sentence\'s first word glues it to the name after it: "Diungkapkan Rudi", "Lanjut Rudi".',
  apply: (reading, candidates) => {
    const { reader } = reading;
    if (!candidates.some((one) => opens(reading, one))) return candidates;
    const { all, within } = peopleIn(reader, candidates);
    return changeEach(candidates, (one) => {
      if (!opens(reading, one) || within.has(keyOf(reader, one))) return one;
      const rest = withBounds(one, one.first + 1, one.past);
      return all.has(keyOf(reader, rest)) ? rest : one;
    });
  },
  examples: [['Kata ⟦p Rudi⟧ itu. ⟦p Diungkapkan Rudi⟧ kejadian itu.', 'Kata ⟦p Rudi⟧ itu. Diungkapkan ⟦p Rudi⟧ kejadian itu.']],
  refusals: [
    'Kata ⟦p Hartono⟧ itu. ⟦p Budi Hartono⟧ pulang.',
    '⟦p Diungkapkan Rudi⟧ kejadian itu.',
    'Kata ⟦p Diungkapkan Rudi⟧ dan ⟦p Rudi⟧ itu. ⟦p Diungkapkan Rudi⟧ pulang.',
  ],
};
