import type { Reader } from '../../document/reader.ts';
import { ALL_CAPS, CAPITAL, PUNCTUATION, SENTENCE_START } from '../../document/tokens.ts';
import { countryCues } from '../../knowledge/countries/country-cues.ts';
import type { CountryRule } from './rule.ts';

/** True for a lone capital within a sentence of small letters, without a name beside it or a noun of place before it. */
function mayBeState(reader: Reader, i: number): boolean {
  if (reader.has(i, SENTENCE_START | ALL_CAPS) || reader.has(i - 1, CAPITAL | PUNCTUATION)) return false;
  if (reader.isOneOf(i - 1, countryCues('direction-place'))) return false;
  return !reader.isCapital(i + 1) || reader.startsSentence(i + 1);
}

/** "Selatan" alone is a country only as a lone capital within a sentence: else it names a side or a part. */
export const directionIsPlace: CountryRule = {
  id: 'direction-is-place',
  reason: 'direction',
  apply: ({ reader }, { as, first }) => as === 'direction' && !mayBeState(reader, first),
  examples: [
    { text: 'Korea Utara menyebut Sulawesi Selatan.', word: 'Selatan' },
    { text: 'Korea Utara diam. Selatan juga.', word: 'Selatan' },
    { text: 'Korea Utara bicara soal belahan Selatan dunia.', word: 'Selatan' },
  ],
  refusals: [{ text: 'Korea Utara mengirim kapal selam ke Selatan.', word: 'Selatan' }],
};
