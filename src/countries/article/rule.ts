import type { Candidate } from '../candidate.ts';
import type { Evidence } from '../evidence.ts';
import type { CountryRule } from '../rules/rule.ts';

/** What an article as a whole says of its countries, by alpha-2 code. */
export interface Seen {
  /** Named anywhere in the article, by more than a capital or a direction. */
  readonly anywhere: ReadonlySet<string>;
  /** Mentioned before the candidate. */
  readonly before: ReadonlySet<string>;
  /** True if the words around some mention of this country are said of a country and of nobody else. */
  readonly isPlainlyNamed: (code: string) => boolean;
}

/** One thing that the article as a whole may say against a candidate: a rule that is also told what has been seen. */
export interface ArticleRule extends Omit<CountryRule, 'apply'> {
  /** True if the candidate names no country. */
  readonly apply: (evidence: Evidence, candidate: Candidate, seen: Seen) => boolean;
}
