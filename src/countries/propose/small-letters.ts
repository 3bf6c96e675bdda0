import type { Reader } from '../../document/reader.ts';
import { countryForms } from '../../knowledge/countries/forms.ts';
import type { Match } from './matches.ts';

/** Tokens of the longest name that is looked for in small letters: "republik demokratik kongo". */
const LONGEST_NAME_TOKENS = 3;

/** True for a text without any capital letter, as people type it. */
export function isInSmallLetters(reader: Reader): boolean {
  for (let i = 0; i < reader.count; i++) if (reader.isCapital(i)) return false;
  return reader.count > 0;
}

/** The longest full name of a country at token `first` of a text in small letters; null when there is none. Short forms need their capitals. */
export function smallMatchAt(reader: Reader, first: number): Match | null {
  for (let past = Math.min(first + LONGEST_NAME_TOKENS, reader.count); past > first; past--) {
    const hashes = Array.from({ length: past - first }, (_, k) => reader.hash(first + k));
    const values = countryForms().valuesOf(hashes);
    const reading = values.find(({ codes }) => codes.length === 0) ?? values.find(({ as }) => as === 'name');
    if (reading) return { first, past, tail: 0, reading };
  }
  return null;
}
