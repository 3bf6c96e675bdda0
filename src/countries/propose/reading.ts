import type { CountryReading } from '../../knowledge/countries/forms.ts';
import type { PhraseMatch } from '../../knowledge/phrases.ts';
import type { Candidate } from '../candidate.ts';
import { FALSE_FRIEND } from '../refusal.ts';
import { confidenceOf } from './confidence.ts';

/** Which reading of a form is taken: none ("CAD" is a currency) before a name ("Cad"), a name before a capital ("Singapura" is both). */
const PREFERRED_FIRST: readonly string[] = ['name', 'short', 'demonym', 'nickname', 'seat', 'capital', 'direction'];

const rank = ({ codes, as }: CountryReading): number => (codes.length === 0 ? -1 : PREFERRED_FIRST.indexOf(as));

/** The reading of a match that is taken. */
export function readingOf({ values }: PhraseMatch<CountryReading>): CountryReading | undefined {
  return values.length === 1 ? values[0] : [...values].sort((a, b) => rank(a) - rank(b))[0];
}

/** Tokens `[first, past)` without `tail` code units at the end. */
export type Stretch = Pick<Candidate, 'first' | 'past' | 'tail'>;

/** The candidate that a reading makes of a stretch. */
export function candidateOf({ first, past, tail }: Stretch, reading: CountryReading): Candidate {
  const { codes, as, historical } = reading;
  return { first, past, tail, codes, as, historical, confidence: confidenceOf(reading), by: codes.length === 0 ? FALSE_FRIEND : `country/${as}` };
}
