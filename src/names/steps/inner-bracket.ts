import type { Reader } from '../../document/reader.ts';
import { nameList } from '../../knowledge/people/name-list.ts';
import { fold, foldHashes } from '../../text/fold.ts';
import { abbreviates } from '../brackets.ts';
import { type Candidate, ORGANISATION, withBounds, wordsOf } from '../candidate.ts';
import type { Step } from './step.ts';

/** Heads of authorities that are named after their place. */
const OF_PLACE = foldHashes('kejaksaan kepolisian pemerintah pengadilan');

/** The end of the country or place after the bracket, which only some organisations need for a whole name; -1 when there is none. */
function goesOnTo(reader: Reader, one: Candidate, past: number): number {
  if (!reader.isCapital(past) || reader.startsSentence(past)) return -1;
  const match = nameList().matchAt(reader.text, reader.tokens, past);
  const isPart = match?.values.some(({ type }) => type === 'country' || (type === 'place' && OF_PLACE.has(reader.hash(one.first))));
  return match && isPart ? match.past : -1;
}

/** The end of the name that has its own abbreviation inside; -1 for any other. */
function innerPast(reader: Reader, one: Candidate): number {
  const open = one.past;
  if (one.kind !== ORGANISATION || !reader.is(open, '(') || !reader.is(open + 2, ')') || !reader.isCapital(open + 1)) return -1;
  return abbreviates(fold(reader.word(open + 1)), wordsOf(reader, one)) ? goesOnTo(reader, one, open + 3) : -1;
}

/** A name that goes on after the abbreviation of its first words is one name. */
export const innerBracket: Step = {
  id: 'inner-bracket',
  reason: 'Newsrooms put an abbreviation inside the name: "Pengadilan Negeri (PN) Bandung".',
  apply: ({ reader }, candidates) => {
    const joined: Candidate[] = [];
    let isChanged = false;
    for (const one of candidates) {
      if (one.first < (joined.at(-1)?.past ?? 0)) {
        isChanged = true;
        continue;
      }
      const past = innerPast(reader, one);
      isChanged ||= past > 0;
      joined.push(past > 0 ? withBounds(one, one.first, past) : one);
    }
    return isChanged ? joined : candidates;
  },
  examples: [
    ['Sidang di ⟦o Pengadilan Negeri⟧ (PN) ⟦l Bandung⟧ ditunda.', 'Sidang di ⟦o Pengadilan Negeri (PN) Bandung⟧ ditunda.'],
    ['Kata ⟦o Tim Nasional⟧ (⟦o Timnas⟧) Indonesia itu.', 'Kata ⟦o Tim Nasional (Timnas) Indonesia⟧ itu.'],
  ],
  refusals: [
    'Kata ⟦o Akademi Militer⟧ (⟦o Akmil⟧) ⟦l Magelang⟧ itu.',
    'Kata ⟦o Dewan Keamanan⟧ (DK) ⟦p Rudi Hartono⟧ itu.',
    'Kata ⟦o Dewan Keamanan⟧ (KPK) ⟦l Bandung⟧ itu.',
  ],
};
