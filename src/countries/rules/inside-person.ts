import { spanOf } from '../candidate.ts';
import type { CountryRule } from './rule.ts';

/** Inside a person's name a country's word is part of the name. */
export const insidePerson: CountryRule = {
  id: 'inside-person',
  reason: 'inside-person',
  apply: ({ reader, holders }, candidate) => holders.person(spanOf(reader, candidate)) !== null,
  examples: [{ text: 'Kabar itu dibawa Israel Katz kemarin.', word: 'Israel', people: ['Israel Katz'] }],
  refusals: [{ text: 'Israel Katz berpidato di Yordania.', word: 'Yordania', people: ['Israel Katz'] }],
};
