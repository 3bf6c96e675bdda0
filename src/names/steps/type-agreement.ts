import type { Reader } from '../../document/reader.ts';
import { type Candidate, type Kind, ORGANISATION, ofKind, PERSON, PLACE, surface } from '../candidate.ts';
import type { Step } from './step.ts';

/** A candidate this sure keeps its type whatever the rest of the article says. */
const LEAST_FIRM = 0.9;

/** How strongly the article takes a string for each type; strings that no candidate is in doubt of are left out. */
type Votes = ReadonlyMap<string, [number, number, number]>;

function vote(votes: Votes, key: string, kind: Kind, weight: number): void {
  const sums = votes.get(key);
  if (sums) sums[kind] += weight;
}

function votesOf(reader: Reader, candidates: readonly Candidate[]): Votes {
  const votes = new Map<string, [number, number, number]>();
  for (const one of candidates) if (one.confidence < LEAST_FIRM) votes.set(surface(reader, one), [0, 0, 0]);
  if (votes.size === 0) return votes;
  for (const one of candidates) {
    const { first, past, kind, confidence } = one;
    vote(votes, surface(reader, one), kind, confidence);
    if (kind !== PERSON || past - first < 2) continue;
    vote(votes, reader.word(first), PERSON, confidence);
    vote(votes, reader.word(past - 1), PERSON, confidence);
  }
  return votes;
}

function strongest([person, organisation, place]: readonly [number, number, number]): Kind {
  if (organisation > person) return place > organisation ? PLACE : ORGANISATION;
  return place > person ? PLACE : PERSON;
}

/** One string, one type: a candidate that is not firm takes the type that the article gives its string most. */
export const typeAgreement: Step = {
  id: 'type-agreement',
  reason: 'An article uses a string for one thing; a lone doubtful reading is wrong.',
  apply: ({ reader }, candidates) => {
    const votes = votesOf(reader, candidates);
    if (votes.size === 0) return candidates;
    let isChanged = false;
    const agreed = candidates.map((one) => {
      const sums = one.confidence < LEAST_FIRM ? votes.get(surface(reader, one)) : undefined;
      const kind = sums ? strongest(sums) : one.kind;
      if (!sums || kind === one.kind) return one;
      isChanged = true;
      return ofKind(one, kind, sums[kind] / (sums[0] + sums[1] + sums[2]));
    });
    return isChanged ? agreed : candidates;
  },
  examples: [['Kata ⟦p Biden⟧ itu. Menurut ⟦l? Biden⟧ baik.', 'Kata ⟦p Biden⟧ itu. Menurut ⟦p Biden⟧ baik.']],
  refusals: ['Kata ⟦p Joe Biden⟧ itu. Di ⟦l Biden⟧ baik.'],
};
