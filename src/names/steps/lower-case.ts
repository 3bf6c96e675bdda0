import type { Reader } from '../../document/reader.ts';
import { type ListedName, nameList } from '../../knowledge/people/name-list.ts';
import { type Candidate, candidate, PERSON, withOthers } from '../candidate.ts';
import type { Step } from './step.ts';

const SHORTEST_NAME_TOKENS = 2;
const LONGEST_NAME_TOKENS = 4;
const CONFIDENCE = 0.9;

/** The end of the longest name of a public figure that begins at token `i`; -1 when none does. */
function personPast(reader: Reader, i: number): number {
  if (!nameList().mayBegin(reader.hash(i))) return -1;
  for (let length = LONGEST_NAME_TOKENS; length >= SHORTEST_NAME_TOKENS; length--) {
    if (i + length > reader.count) continue;
    const hashes = Array.from({ length }, (_, k) => reader.hash(i + k));
    const listed: readonly ListedName[] = nameList().valuesOf(hashes);
    if (listed.length > 0 && listed.every(({ type }) => type === 'person')) return i + length;
  }
  return -1;
}

/** Public figures in a text without a capital letter. */
export const lowerCase: Step = {
  id: 'lower-case',
  reason: 'A text in lower case has no capitals that mark names, but full names of public figures are recognised by their words.',
  apply: ({ reader, view }, candidates) => {
    if (view.capitals.length > 0) return candidates;
    const found: Candidate[] = [];
    for (let i = 0; i < reader.count; i++) {
      const past = personPast(reader, i);
      if (past < 0) continue;
      found.push(candidate(i, past, PERSON, CONFIDENCE));
      i = past - 1;
    }
    return withOthers(candidates, found);
  },
  examples: [['presiden rusia vladimir putin berpidato', 'presiden rusia ⟦p vladimir putin⟧ berpidato']],
  refusals: ['Presiden rusia vladimir putin berpidato', 'presiden rusia putin berpidato'],
};
