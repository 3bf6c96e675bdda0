import type { Country, CountryMention, KnownEntry } from '../document/entities.ts';
import type { Reader } from '../document/reader.ts';
import { countries } from '../knowledge/countries/countries.ts';
import { historicalStates } from '../knowledge/countries/historical-states.ts';
import { type Candidate, spanOf } from './candidate.ts';

interface Named {
  readonly name: string;
  readonly code3: string;
  readonly known: KnownEntry | null;
}

/** The usual Indonesian name of a code: a country's, else that of a state that no longer exists. */
function named(code: string): Named {
  const country = countries().get(code);
  if (country) return { name: country.name, code3: country.code3, known: { name: country.name, country: code, wikidata: country.wikidata } };
  const state = historicalStates().find((past) => past.code === code);
  return state ? { name: state.name, code3: state.code3, known: { name: state.name, country: code, wikidata: null } } : { name: code, code3: '', known: null };
}

/** Candidates by the country they likeliest stand for, in order of first mention. */
export function byCode(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const [code = ''] = candidate.codes;
    const group = groups.get(code);
    if (group) group.push(candidate);
    else groups.set(code, [candidate]);
  }
  return groups;
}

/** One entity a code, in order of first mention. `alternatives` are codes that all its undecided mentions may stand for. */
export function entitiesOf(reader: Reader, candidates: readonly Candidate[]): Country[] {
  return [...byCode(candidates)].map(([code, group]) => {
    const mentions = group.map((candidate): CountryMention => {
      const { as, confidence, by } = candidate;
      const { start, end } = spanOf(reader, candidate);
      return { start, end, as, confidence, by };
    });
    const isDecided = group.some(({ codes }) => codes.length === 1);
    const alternatives = isDecided ? [] : [...new Set(group.flatMap(({ codes }) => codes.slice(1)))];
    const { name, code3, known } = named(code);
    return { name, known, code, code3, alternatives, mentions };
  });
}
