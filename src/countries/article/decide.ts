import { lazy } from '../../knowledge/table.ts';
import type { Candidate } from '../candidate.ts';
import { byCode } from '../entities.ts';
import type { Evidence } from '../evidence.ts';
import type { Refusal } from '../refusal.ts';
import { countryNotNamed } from './country-not-named.ts';
import { isEitherKorea, koreaNotNamed, otherKoreaNamed } from './koreas.ts';
import { isPlain, namesakeOfPerson } from './namesake-of-person.ts';
import type { ArticleRule } from './rule.ts';
import { stateOfUsa } from './state-of-usa.ts';

/** What the article as a whole is asked, in order; the first rule that applies gives the reason. */
export const articleRules: readonly ArticleRule[] = [koreaNotNamed, namesakeOfPerson, stateOfUsa, countryNotNamed, otherKoreaNamed];

/** Tells which countries are plainly named; each is looked for once. */
function plainly({ reader }: Evidence, candidates: readonly Candidate[]): (code: string) => boolean {
  const known = new Map<string, boolean>();
  const groups = lazy(() => byCode(candidates));
  return (code) => {
    const isNamed = known.get(code) ?? (groups().get(code) ?? []).some((candidate) => isPlain(reader, candidate));
    known.set(code, isNamed);
    return isNamed;
  };
}

/** The candidates that the article as a whole leaves countries, in text order. */
export function decided(
  evidence: Evidence,
  candidates: readonly Candidate[],
  refused: Refusal[] | null,
  rules: readonly ArticleRule[] = articleRules,
): Candidate[] {
  const before = new Set<string>();
  const anywhere = new Set(candidates.flatMap(({ codes, as }) => (as === 'capital' || as === 'direction' ? [] : codes)));
  const isPlainlyNamed = plainly(evidence, candidates);
  return candidates.filter((candidate) => {
    const rule = rules.find(({ apply }) => apply(evidence, candidate, { anywhere, before, isPlainlyNamed }));
    if (rule) refused?.push({ candidate, reason: rule.reason });
    else if (candidate.as !== 'direction' && !isEitherKorea(candidate)) before.add(candidate.codes[0] ?? '');
    return rule === undefined;
  });
}
