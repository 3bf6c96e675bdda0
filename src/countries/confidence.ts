import type { CountryForm } from '../document/layers.ts';
import type { CountryReading } from '../knowledge/countries-forms.ts';

/** How often a mention of each form was right on annotated news (189 articles), rounded down. */
const BY_FORM: Readonly<Record<CountryForm, number>> = {
  name: 0.98,
  short: 0.97,
  compound: 0.98,
  title: 0.98,
  demonym: 0.95,
  nickname: 0.85,
  seat: 0.85,
  capital: 0.85,
  direction: 0.8,
};
const UNDECIDED = 0.6;

/** The probability that a mention read so names this country. */
export function confidenceOf({ codes, as }: CountryReading): number {
  return codes.length > 1 ? UNDECIDED : BY_FORM[as];
}
