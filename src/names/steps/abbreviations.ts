import { bracketsOf } from '../brackets.ts';
import { type Candidate, isApart, keyOf, ofKind, withOthers } from '../candidate.ts';
import type { Step } from './step.ts';

/** A candidate this sure keeps its type whatever its string abbreviates. */
const LEAST_FIRM = 0.98;

/** The abbreviation in brackets after a name is a mention of the same type, and gives that type to every doubtful use of it. */
export const abbreviations: Step = {
  id: 'abbreviations',
  reason: 'An article says what an abbreviation means once, in brackets: "Susilo Bambang Yudhoyono (SBY)".',
  apply: ({ reader }, candidates) => {
    const added = bracketsOf(reader, candidates).flatMap(({ short }) => short ?? []);
    if (added.length === 0) return candidates;
    const kindOf = new Map(added.map((short) => [keyOf(reader, short), short.kind]));
    const kept = candidates
      .filter((one) => isApart(one, added))
      .map((one): Candidate => {
        const kind = one.past - one.first === 1 && one.confidence < LEAST_FIRM ? kindOf.get(keyOf(reader, one)) : undefined;
        return kind === undefined || kind === one.kind ? one : ofKind(one, kind, one.confidence);
      });
    return withOthers(kept, added);
  },
  examples: [
    ['Kata ⟦o Komisi Pemberantasan Korupsi⟧ (KPK) itu.', 'Kata ⟦o Komisi Pemberantasan Korupsi⟧ (⟦o KPK⟧) itu.'],
    ['Kata ⟦o PT Astra Honda Motor⟧ (AHM) itu.', 'Kata ⟦o PT Astra Honda Motor⟧ (⟦o AHM⟧) itu.'],
    ['Kata ⟦p Susilo Bambang Yudhoyono⟧ (SBY) itu. Kata ⟦o SBY⟧ baik.', 'Kata ⟦p Susilo Bambang Yudhoyono⟧ (⟦p SBY⟧) itu. Kata ⟦p SBY⟧ baik.'],
    ['Di ⟦l Ogan Komering Ilir⟧ (⟦o OKI⟧) itu.', 'Di ⟦l Ogan Komering Ilir⟧ (⟦l OKI⟧) itu.'],
  ],
  refusals: ['Kata ⟦o Komisi Pemberantasan Korupsi⟧ (DPR) itu.', 'Kata ⟦o Polres Rokan Hulu⟧ (Rohul) itu.', 'Kata ⟦l Kota Surabaya⟧ (KS) itu.'],
};
