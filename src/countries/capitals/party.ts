import type { Reader } from '../../document/reader.ts';
import { countryCues } from '../../knowledge/countries/country-cues.ts';
import { countryForms } from '../../knowledge/countries/forms.ts';
import { foldHashes } from '../../text/fold.ts';
import { isRelation } from '../relations.ts';

const JOINTS = foldHashes('dan dengan vs');
/** Tokens of the longest partner named before a capital: "Korea Selatan". */
const LONGEST_PARTNER_TOKENS = 4;

const isJoint = (reader: Reader, i: number): boolean => reader.isOneOf(i, JOINTS) || reader.is(i, '-');

/** True if a country, a capital or a bloc begins at token `i`: "hubungan Jakarta dan Bogor" is not an affair of states. */
function isForeign(reader: Reader, i: number): boolean {
  if (reader.isCapital(i) && reader.isOneOf(i, countryCues('bloc'))) return true;
  const match = countryForms().matchAt(reader.text, reader.tokens, i);
  return match?.values.some(({ codes }) => codes.length > 0) ?? false;
}

/** True if a relation is named before the capital and a partner on either side: "hubungan Washington-Pyongyang", "antara Moskow dan Kiev". */
export function isParty(reader: Reader, first: number, past: number): boolean {
  if (isRelation(reader, first - 1)) return isJoint(reader, past) && isForeign(reader, past + 1);
  if (!isJoint(reader, first - 1) || reader.isCapital(past)) return false;
  let before = first - 2;
  while (before > first - 2 - LONGEST_PARTNER_TOKENS && reader.isCapital(before) && !isRelation(reader, before)) before--;
  return isRelation(reader, before) && isForeign(reader, before + 1);
}
