import { type Candidate, candidate, type Kind, ORGANISATION, PERSON, PLACE } from '../candidate.ts';
import type { Step } from './step.ts';

const KINDS: readonly Kind[] = [PERSON, ORGANISATION, PLACE];

/** Candidates that the tagger is less sure of are more often wrong than right. */
const LEAST_CONFIDENCE = 0.4;
const SHARPNESS = 0.9;

/**
 * The tagger's probability made honest: it is a little too sure of itself. The exponent was fitted on annotated articles that the
 * model had not seen: of mentions given 0.9 nine in ten were right.
 */
export function calibrated(probability: number): number {
  const yes = probability ** SHARPNESS;
  return yes / (yes + (1 - probability) ** SHARPNESS);
}

/** The names that the tagger finds, without those that it is in doubt of. */
export const tagger: Step = {
  id: 'tagger',
  reason: 'A model that saw annotated news knows most names from their words and what is around them.',
  apply: ({ found }, candidates) => {
    const proposed: Candidate[] = [...candidates];
    for (const { first, past, kind, confidence } of found) {
      const sure = calibrated(confidence);
      if (sure >= LEAST_CONFIDENCE) proposed.push(candidate(first, past, KINDS[kind] ?? PLACE, sure));
    }
    return proposed.length === candidates.length ? candidates : proposed;
  },
  examples: [['Menteri Pertahanan Rusia Sergey Shoigu berkunjung.', 'Menteri Pertahanan Rusia ⟦p Sergey Shoigu⟧ berkunjung.']],
  refusals: ['Harga beras naik di sejumlah pasar pada Senin pagi.'],
};
