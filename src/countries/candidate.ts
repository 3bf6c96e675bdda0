import type { CountryForm } from '../document/entities.ts';
import type { Reader } from '../document/reader.ts';
import type { Span } from '../text/span.ts';

/** A possible mention of a country: tokens `[first, past)` without `tail` code units at the end, the codes it may stand for (likeliest first) and how it is said. */
export interface Candidate {
  readonly first: number;
  readonly past: number;
  /** Code units of a clitic ("Rusialah") or a glued digit ("Aljazair3") that are not part of the mention. */
  readonly tail: number;
  readonly codes: readonly string[];
  readonly as: CountryForm;
  readonly historical: boolean;
  readonly confidence: number;
  readonly by: string;
}

/** True for a candidate whose likeliest country is Indonesia. */
export const isIndonesia = ({ codes }: Candidate): boolean => codes[0] === 'ID';

/** The characters of a candidate. */
export function spanOf(reader: Reader, { first, past, tail }: Candidate): Span {
  const { start, end } = reader.span(first, past);
  return { start, end: end - tail };
}
