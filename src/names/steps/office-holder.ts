import { cueBit } from '../../knowledge/people/name-cues.ts';
import { bareNameAt } from '../bare-name.ts';
import { type Candidate, candidate, countBefore, isApart, PERSON, withOthers } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import { isPersonal } from '../headline.ts';
import { isBehindOffice } from '../offices/phrase/behind-office.ts';
import type { Reading, Step } from './step.ts';

const CONFIDENCE = 0.7;
const VERB = cueBit('verb');
const ENDS = ',;(';
/** "MenLH": an office's short form. */
const SHORT = /\p{Lu}{2}/u;

/** True if the words from token `past` on go on as they do behind a person: a mark, or a verb of speech. */
function goesOn({ reader }: Reading, past: number): boolean {
  if (reader.isPunctuation(past)) return reader.length(past) === 1 && ENDS.includes(reader.word(past));
  return !reader.isCapital(past) && (cuesOf(reader.hash(past)) & VERB) !== 0;
}

/** True if an organisation or a place ends right before token `i`, so that the office is whole. */
function endsOffice(candidates: readonly Candidate[], i: number): boolean {
  const before = candidates[countBefore(candidates, i) - 1];
  return before?.past === i && before.kind !== PERSON;
}

/** The person at token `i` behind an office: "Ketua Forum Warga, [X], …", "Manajer Divisi BNI [X] menyebutkan"; `null` if there is none. */
function holderAt(reading: Reading, candidates: readonly Candidate[], i: number): Candidate | null {
  const { reader } = reading;
  const isBehindComma = reader.is(i - 1, ',');
  if (reader.startsSentence(i) || (!isBehindComma && !endsOffice(candidates, i))) return null;
  const one = bareNameAt(reading, i);
  if (!one || !goesOn(reading, one.past) || !isBehindOffice(reader, isBehindComma ? i - 1 : i)) return null;
  return isPersonal(reading, one) && !SHORT.test(reader.textOf(one.first, one.past)) ? candidate(one.first, one.past, PERSON, CONFIDENCE) : null;
}

/** Who is named right behind an office is its holder. */
export const officeHolder: Step = {
  id: 'office-holder',
  reason: 'Behind a long office a tagger misses the name: "Ketua Forum Warga Kota Zzuram, Mahir Bayasut; dan …".',
  apply: (reading, candidates) => {
    const found: Candidate[] = [];
    for (const i of reading.view.capitals) {
      const one = holderAt(reading, candidates, i);
      if (one && isApart(one, candidates)) found.push(one);
    }
    return withOthers(candidates, found);
  },
  examples: [
    ['Ketua Forum Warga ⟦l Mataram⟧, Budi Hartono; dan lainnya.', 'Ketua Forum Warga ⟦l Mataram⟧, ⟦p Budi Hartono⟧; dan lainnya.'],
    ['Menurut Manajer Divisi ⟦o BNI⟧ Budi Hartono menyebutkan itu.', 'Menurut Manajer Divisi ⟦o BNI⟧ ⟦p Budi Hartono⟧ menyebutkan itu.'],
  ],
  refusals: [
    'Ketua Forum Warga ⟦l Mataram⟧, Zzadi Zzartono; dan lainnya.',
    'Ketua Forum Warga ⟦l Mataram⟧, Budi Hartono itu.',
    'Menurut warga ⟦l Mataram⟧, Budi Hartono, itu.',
    'Menteri Lingkungan Hidup Budi, itu.',
  ],
};
