import type { Country, CountryMention } from '../document/layers.ts';
import { type Tokens, tokenSpan } from '../document/tokens.ts';
import { countries } from '../knowledge/countries/countries.ts';
import { historicalStates } from '../knowledge/countries/historical-states.ts';
import type { Candidate } from './candidate.ts';

interface Named {
  readonly name: string;
  readonly code3: string;
}

/** The usual Indonesian name of a code: a country's, else that of a state that no longer exists. */
function named(code: string): Named {
  return countries().get(code) ?? historicalStates().find((state) => state.code === code) ?? { name: code, code3: '' };
}

/** One entity a code, in order of first mention. `alternatives` are codes that all its undecided mentions may stand for. */
export function entitiesOf(tokens: Tokens, candidates: readonly Candidate[]): Country[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const code = candidate.codes[0] ?? '';
    const group = groups.get(code);
    if (group) group.push(candidate);
    else groups.set(code, [candidate]);
  }
  return [...groups].map(([code, group]) => {
    const mentions = group.map(({ first, past, as, confidence, by }): CountryMention => {
      const { start, end } = tokenSpan(tokens, first, past);
      return { start, end, as, confidence, by };
    });
    const decided = group.some(({ codes }) => codes.length === 1);
    const alternatives = decided ? [] : [...new Set(group.flatMap(({ codes }) => codes.slice(1)))];
    const { name, code3 } = named(code);
    return { name, code, code3, alternatives, mentions };
  });
}
