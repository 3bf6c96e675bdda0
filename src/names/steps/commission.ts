import type { Reader } from '../../document/reader.ts';
import { foldHashes } from '../../text/fold.ts';
import { type Candidate, isApart, ORGANISATION, withBounds } from '../candidate.ts';
import { changeEach, type Step } from './step.ts';

const COMMISSION = foldHashes('komisi');
const PARLIAMENTS = foldHashes('dpr dprd dprk dpra');
const ROMAN = /^[IVX]{1,4}$/u;
const WORDS_BEFORE = 2;

/** True for a parliament with a commission's word and number right before it: "Komisi IX [DPR]". */
const isOfCommission = (reader: Reader, { first, kind }: Candidate): boolean =>
  kind === ORGANISATION && reader.isOneOf(first, PARLIAMENTS) && reader.isOneOf(first - WORDS_BEFORE, COMMISSION) && ROMAN.test(reader.word(first - 1));

/** A commission and its parliament are one name. */
export const commission: Step = {
  id: 'commission',
  reason: 'After an office a tagger finds only the parliament of a commission: "Ketua Komisi IX DPR".',
  apply: ({ reader }, candidates) =>
    changeEach(candidates, (one) => {
      if (!isOfCommission(reader, one)) return one;
      const first = one.first - WORDS_BEFORE;
      return isApart({ first, past: one.first }, candidates) ? withBounds(one, first, one.past) : one;
    }),
  examples: [['Kata Ketua Komisi IX ⟦o DPR⟧ itu.', 'Kata Ketua ⟦o Komisi IX DPR⟧ itu.']],
  refusals: ['Kata Ketua Komisi ⟦o DPR⟧ itu.', 'Kata Munas IX ⟦o DPR⟧ itu.', 'Kata Ketua Komisi IX ⟦o MPR⟧ itu.'],
};
