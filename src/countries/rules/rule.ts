import type { CountryReason } from '../../document/explain/rejected.ts';
import type { Candidate } from '../candidate.ts';
import type { Evidence } from '../evidence.ts';

/** A text, the word in it that a rule is asked about, and the names that the text holds. */
export interface Example {
  readonly text: string;
  readonly word: string;
  readonly people?: readonly string[];
  readonly organisations?: readonly string[];
}

/** One kind of words around a candidate that speaks against a country. */
export interface CountryRule {
  /** Kebab-case and permanent. */
  readonly id: string;
  /** What `--explain` says of the words refused. */
  readonly reason: CountryReason;
  /** True if the candidate names no country. */
  readonly apply: (evidence: Evidence, candidate: Candidate) => boolean;
  /** Words that this rule refuses and no other would. */
  readonly examples: readonly Example[];
  /** Words that look alike and stay countries. */
  readonly refusals: readonly Example[];
}
