import type { CountryForm } from '../document/layers.ts';

/** A possible mention of a country: tokens `[first, past)`, the codes it may stand for (likeliest first) and how it is said. */
export interface Candidate {
  readonly first: number;
  readonly past: number;
  readonly codes: readonly string[];
  readonly as: CountryForm;
  readonly historical: boolean;
  readonly confidence: number;
  readonly by: string;
}

/** True for a candidate whose likeliest country is Indonesia. */
export const isIndonesia = ({ codes }: Candidate): boolean => codes[0] === 'ID';
