import type { CountryReason } from '../../document/rejected.ts';
import { type CountryReading, countryForms } from '../../knowledge/countries/forms.ts';
import type { PhraseMatch } from '../../knowledge/phrases.ts';
import type { Candidate } from '../candidate.ts';
import type { Evidence } from '../evidence.ts';
import type { Refusal } from '../refusal.ts';
import { countryRules } from '../rules/all.ts';
import type { CountryRule } from '../rules/rule.ts';
import { isLanguage } from './languages.ts';
import { candidateOf, readingOf } from './reading.ts';
import { inTheirWays } from './ways.ts';

/** A match and the token where it begins. */
interface Match extends PhraseMatch<CountryReading> {
  readonly first: number;
}

/** Notes what is refused, when somebody wants to know. */
function refuse(refused: Refusal[] | null, candidate: Candidate, reason: CountryReason): null {
  refused?.push({ candidate, reason });
  return null;
}

/** The candidate at a match, or null if it names no country or a rule refuses it. */
function candidateAt(evidence: Evidence, match: Match, rules: readonly CountryRule[], refused: Refusal[] | null): Candidate | null {
  const reading = readingOf(match);
  if (!reading) return null;
  const candidate = candidateOf(match.first, match.past, reading);
  if (reading.codes.length === 0) return refuse(refused, candidate, 'proper-name');
  const rule = rules.find(({ apply }) => apply(evidence, candidate));
  return rule ? refuse(refused, candidate, rule.reason) : candidate;
}

/** All mentions of countries that the words and their neighbours allow, in text order. The article as a whole is not asked yet. */
export function candidatesOf(evidence: Evidence, refused: Refusal[] | null, rules: readonly CountryRule[] = countryRules): Candidate[] {
  const { reader } = evidence;
  const { text, tokens } = reader;
  const found: Candidate[] = [];
  let languagesEnd = tokens.count;
  let i = 0;
  while (i < tokens.count) {
    const match = countryForms().matchAt(text, tokens, i);
    if (!match) {
      i++;
      continue;
    }
    const isNameOfLanguage = isLanguage(reader, i, languagesEnd);
    if (isNameOfLanguage) languagesEnd = match.past;
    const reading = isNameOfLanguage ? readingOf(match) : undefined;
    if (reading) refuse(refused, candidateOf(i, match.past, reading), 'language-name');
    const candidate = isNameOfLanguage ? null : candidateAt(evidence, { ...match, first: i }, rules, refused);
    if (candidate) found.push(candidate);
    i = match.past;
  }
  return inTheirWays(reader, found);
}
