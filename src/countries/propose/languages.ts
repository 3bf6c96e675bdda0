import type { Reader } from '../../document/reader.ts';
import { countryCues } from '../../knowledge/countries/country-cues.ts';

/** What may be between two languages of a list: "Inggris, Korea, dan Jepang". */
const BETWEEN_LANGUAGES = /^(?:,|dan|,dan)$/u;
/** Tokens of it. */
const LONGEST_JOINT_TOKENS = 2;

/** True if "bahasa" or the like is before token `first`: "berbahasa Jepang". */
function followsLanguageNoun(reader: Reader, first: number): boolean {
  return !reader.startsSentence(first) && reader.isOneOf(first - 1, countryCues('language-noun'));
}

/** True if the list of languages that ended before token `past` goes on at token `first`. */
function continuesList(reader: Reader, past: number, first: number): boolean {
  if (first <= past || first - past > LONGEST_JOINT_TOKENS) return false;
  return BETWEEN_LANGUAGES.test(reader.textOf(past, first).replaceAll(' ', ''));
}

/** True if the word at token `first` names a language: after "bahasa", or in a list of them that went on up to token `past`. */
export function isLanguage(reader: Reader, first: number, past: number): boolean {
  return followsLanguageNoun(reader, first) || continuesList(reader, past, first);
}
