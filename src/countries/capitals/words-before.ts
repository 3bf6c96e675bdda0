import type { Reader } from '../../document/reader.ts';
import { type CountryCueClass, countryCues } from '../../knowledge/countries/country-cues.ts';
import { foldHash } from '../../text/fold.ts';

const FROM = foldHash('dari');
/** Tokens before a preposition among which the noun of what flows stands: "mengirim senjata berat ke Kyiv". */
const FLOW_REACH_TOKENS = 4;

/** True if a word of the class is right before token `first`, in the same sentence. */
export function isBefore(reader: Reader, first: number, name: CountryCueClass): boolean {
  return !reader.startsSentence(first) && reader.isOneOf(first - 1, countryCues(name));
}

/** True for what comes from a government: "pembalasan dari Teheran". */
export function isSource(reader: Reader, first: number): boolean {
  return !reader.startsSentence(first) && reader.hash(first - 1) === FROM && reader.isOneOf(first - 2, countryCues('power-cue'));
}

/** True for arms, aid or pressure that go to a government or come from it: "pasokan senjata ke Teheran", "tekanan maksimum pada Teheran". */
export function isFlow(reader: Reader, first: number): boolean {
  if (!isBefore(reader, first, 'flow-preposition')) return false;
  for (let i = first - 2; i >= first - 1 - FLOW_REACH_TOKENS && i >= 0; i--) {
    if (reader.isOneOf(i, countryCues('flow-noun'))) return true;
    if (reader.isPunctuation(i) || reader.startsSentence(i)) return false;
  }
  return false;
}
