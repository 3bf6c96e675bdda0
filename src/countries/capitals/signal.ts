import type { Reader } from '../../document/reader.ts';
import type { Example } from '../rules/rule.ts';

/** One thing around a capital that speaks for its government, or for the city. */
export interface CapitalSignal {
  /** Kebab-case and permanent. */
  readonly id: string;
  /** What the signal adds to the score: above zero for the government, below for the city. */
  readonly weight: number;
  /** True if the signal is given at the capital's tokens `[first, past)`. */
  readonly apply: (reader: Reader, first: number, past: number) => boolean;
  /** Capitals that are read the other way without this signal. */
  readonly examples: readonly Example[];
  /** Capitals near which the signal seems to be given and is not. */
  readonly refusals: readonly Example[];
}
