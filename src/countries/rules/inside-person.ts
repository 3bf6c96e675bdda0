import { spanOf } from '../candidate.ts';
import type { CountryRule } from './rule.ts';

/** Inside a person's name a country's word is part of the name; a name of two words that is a country's altogether is nobody's. */
export const insidePerson: CountryRule = {
  id: 'inside-person',
  reason: 'inside-person',
  apply: ({ reader, holders }, candidate) => {
    const { start, end } = spanOf(reader, candidate);
    const person = holders.person({ start, end });
    const isWhole = candidate.as === 'name' && candidate.past - candidate.first > 1 && person?.start === start && person.end === end;
    return person !== null && !isWhole;
  },
  examples: [
    { text: 'Kabar itu dibawa Israel Katz kemarin.', word: 'Israel', people: ['Israel Katz'] },
    { text: 'Kabar itu dibawa Vatikan kemarin.', word: 'Vatikan', people: ['Vatikan'] },
  ],
  refusals: [
    { text: 'Israel Katz berpidato di Yordania.', word: 'Yordania', people: ['Israel Katz'] },
    { text: 'Ia singgah di Kenya, Sri Lanka, dan Vietnam.', word: 'Sri Lanka', people: ['Sri Lanka'] },
  ],
};
