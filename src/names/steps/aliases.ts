import { nameWords } from '../../knowledge/people/name-words.ts';
import { type Candidate, candidate, PERSON, withOthers } from '../candidate.ts';
import type { Step } from './step.ts';

const ALIAS = nameWords('alias-lone');
const LONGEST_NAME_TOKENS = 3;
const CONFIDENCE = 0.9;

/** The names right after "alias" that the tagger missed. */
export const aliases: Step = {
  id: 'aliases',
  reason: 'Only another name can follow a person\'s name and "alias": "Sugeng Riyanto alias Kentung".',
  apply: ({ reader }, candidates) => {
    const found: Candidate[] = [];
    for (let k = 0; k < candidates.length; k++) {
      const one = candidates[k];
      if (one?.kind !== PERSON || !ALIAS.has(reader.hash(one.past))) continue;
      const first = one.past + 1;
      const most = Math.min(first + LONGEST_NAME_TOKENS, candidates[k + 1]?.first ?? reader.count);
      let past = first;
      while (past < most && reader.isCapital(past) && !reader.startsSentence(past)) past++;
      if (past > first) found.push(candidate(first, past, PERSON, CONFIDENCE));
    }
    return withOthers(candidates, found);
  },
  examples: [['Polisi menangkap ⟦p Sugeng Riyanto⟧ alias Kentung di Bekasi.', 'Polisi menangkap ⟦p Sugeng Riyanto⟧ alias ⟦p Kentung⟧ di Bekasi.']],
  refusals: ['Polisi menangkap ⟦p Sugeng Riyanto⟧ alias pelaku.', 'Kata ⟦o Kodim⟧ alias Kentung itu.'],
};
