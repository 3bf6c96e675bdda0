import type { Reader } from '../../document/reader.ts';
import { foldHashes } from '../../text/fold.ts';
import { type Candidate, ORGANISATION, withBounds } from '../candidate.ts';
import type { Step } from './step.ts';

/** Legal forms before a company's name. */
const BEFORE = foldHashes('pt cv ud');
/** Legal forms in brackets after it, and those after it. */
const BRACKETED = foldHashes('persero perseroan tbk');
const BEHIND = foldHashes('tbk');

/** The first token of the company's name with the legal form before it. */
function formFrom(reader: Reader, first: number): number {
  if (!reader.startsSentence(first) && BEFORE.has(reader.hash(first - 1)) && reader.isCapital(first - 1)) return first - 1;
  // the full stop of "PT." may look like a sentence's end
  return reader.is(first - 1, '.') && BEFORE.has(reader.hash(first - 2)) && reader.isCapital(first - 2) ? first - 2 : first;
}

/** The end of the company's name with the legal forms after it. */
function formTo(reader: Reader, past: number): number {
  let end = past;
  if (reader.is(end, '(') && BRACKETED.has(reader.hash(end + 1)) && reader.is(end + 2, ')')) end += 3;
  if (BEHIND.has(reader.hash(end)) && reader.isCapital(end) && !reader.startsSentence(end)) end++;
  return end;
}

/** Companies with the legal forms around their names. */
export const legalForms: Step = {
  id: 'legal-forms',
  reason: 'A tagger ends a company\'s name at the marks in its legal forms: "PT. Pindad (Persero)", "PT Bank Artha (Persero) Tbk".',
  apply: ({ reader }, candidates) => {
    const joined: Candidate[] = [];
    let isChanged = false;
    for (const one of candidates) {
      if (one.past <= (joined.at(-1)?.past ?? 0)) continue;
      const isCompany = one.kind === ORGANISATION && !(one.past - one.first === 1 && BEFORE.has(reader.hash(one.first)));
      const whole = isCompany ? withBounds(one, formFrom(reader, one.first), formTo(reader, one.past)) : one;
      isChanged ||= whole !== one;
      while ((joined.at(-1)?.past ?? 0) > whole.first) joined.pop();
      joined.push(whole);
    }
    return isChanged ? joined : candidates;
  },
  examples: [
    ['Kata ⟦o PT⟧. ⟦o Pindad⟧ (Persero) itu.', 'Kata ⟦o PT. Pindad (Persero)⟧ itu.'],
    ['Kata ⟦o PT Bank Artha⟧ (⟦o Persero⟧) Tbk itu.', 'Kata ⟦o PT Bank Artha (Persero) Tbk⟧ itu.'],
  ],
  refusals: ['Kata ⟦p Pindad⟧ (Persero) itu.', 'Ia membeli ⟦o PT Artha Tbk⟧. Harga naik.', 'Ia bekerja di PT. ⟦l Bandung⟧ ramai.'],
};
