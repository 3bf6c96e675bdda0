import type { CountryReason } from '../../document/explain/rejected.ts';
import { type Candidate, spanOf } from '../candidate.ts';
import type { Evidence } from '../evidence.ts';
import type { Refusal } from '../refusal.ts';
import { countryRules } from '../rules/all.ts';
import type { CountryRule } from '../rules/rule.ts';
import { isLanguage } from './languages.ts';
import { type Match, matchAt } from './matches.ts';
import { candidateOf } from './reading.ts';
import { isInSmallLetters, smallMatchAt } from './small-letters.ts';
import { inTheirWays } from './ways.ts';

/** Reasons by which words belong to a person, a firm or a city, though an office may be of it. */
const WITHIN_OTHERS: ReadonlySet<CountryReason> = new Set(['initials', 'inside-organisation', 'place-not-government']);

/** Why a match names no country, or null when it does. The country of an office stays one, unless the words are others'. */
function objectionTo(evidence: Evidence, candidate: Candidate, rules: readonly CountryRule[]): CountryReason | null {
  if (candidate.codes.length === 0) return 'proper-name';
  const reason = rules.find(({ apply }) => apply(evidence, candidate))?.reason ?? null;
  const isOfOffice = reason !== null && !WITHIN_OTHERS.has(reason) && candidate.codes[0] === evidence.holders.officeOf(spanOf(evidence.reader, candidate));
  return isOfOffice ? null : reason;
}

/** All mentions of countries that the words and their neighbours allow, in text order. The article as a whole is not asked yet. */
export function candidatesOf(evidence: Evidence, refused: Refusal[] | null, rules: readonly CountryRule[] = countryRules): Candidate[] {
  const { reader } = evidence;
  const found: Candidate[] = [];
  let languagesEnd = reader.count;
  const look = (match: Match): void => {
    const candidate = candidateOf(match, match.reading);
    const isNameOfLanguage = isLanguage(reader, match.first, languagesEnd);
    if (isNameOfLanguage) languagesEnd = match.past;
    const reason = isNameOfLanguage ? 'language-name' : objectionTo(evidence, candidate, rules);
    if (reason) refused?.push({ candidate, reason });
    else found.push(candidate);
  };
  const findAt = isInSmallLetters(reader) ? smallMatchAt : matchAt;
  for (let i = 0; i < reader.count; ) {
    const match = findAt(reader, i);
    if (match) look(match);
    i = match?.past ?? i + 1;
  }
  return inTheirWays(reader, found);
}
