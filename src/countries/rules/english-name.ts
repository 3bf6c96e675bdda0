import type { Reader } from '../../document/reader.ts';
import { ALL_CAPS, SENTENCE_START } from '../../document/tokens.ts';
import { countryCues } from '../../knowledge/countries/country-cues.ts';
import { type Candidate, isIndonesia } from '../candidate.ts';
import type { CountryRule } from './rule.ts';

/** Capitalised tokens after the country within which an event's name ends: "Indonesia Soccer Championship". */
const LONGEST_EVENT_TAIL_TOKENS = 3;

/** True after "Bank of", "Tour de"; "Islamic Republic of Pakistan" is the country. */
function followsOf(reader: Reader, first: number): boolean {
  if (!reader.isOneOf(first - 1, countryCues('name-preposition')) || !reader.isCapital(first - 2)) return false;
  return !reader.isOneOf(first - 2, countryCues('state-noun'));
}

/** True if the name of an event ends within a few capitalised words. */
function isEvent(reader: Reader, past: number): boolean {
  for (let i = past; i < past + LONGEST_EVENT_TAIL_TOKENS; i++) {
    if (!reader.isCapital(i) || reader.has(i, SENTENCE_START | ALL_CAPS)) return false;
    if (reader.isOneOf(i, countryCues('event-tail'))) return true;
  }
  return false;
}

/** True before a word that ends the name of a firm, a slogan or an event. */
function precedesTail(reader: Reader, candidate: Candidate): boolean {
  const { past } = candidate;
  if (!reader.isCapital(past) || reader.startsSentence(past)) return false;
  if (reader.isOneOf(past, countryCues('firm-tail'))) return true;
  return (isIndonesia(candidate) && reader.isOneOf(past, countryCues('slogan-tail'))) || isEvent(reader, past);
}

/** Names in English, and slogans: "Bank of Japan", "Saudi Press Agency", "Indonesia Emas". */
export const englishName: CountryRule = {
  id: 'english-name',
  reason: 'inside-name',
  apply: ({ reader }, candidate) => followsOf(reader, candidate.first) || precedesTail(reader, candidate),
  examples: [
    { text: 'Kabar itu dimuat The Voice of Vietnam kemarin.', word: 'Vietnam' },
    { text: 'Kabar itu dimuat Vietnam News kemarin.', word: 'Vietnam' },
    { text: 'Program Indonesia Emas diumumkan.', word: 'Indonesia' },
    { text: 'Ia juara Vietnam Soccer Youth Championship lagi.', word: 'Vietnam' }, // the third word
  ],
  refusals: [
    { text: 'Islamic Republic of Pakistan menolak.', word: 'Pakistan' },
    { text: 'Ia juara di Vietnam Soccer Youth Senior Championship lagi.', word: 'Vietnam' }, // the fourth word
    { text: 'Program Vietnam Emas diumumkan.', word: 'Vietnam' },
  ],
};
