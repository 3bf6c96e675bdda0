import type { Reader } from '../../document/reader.ts';
import { weaponCues } from '../../knowledge/weapons/weapon-cues.ts';

/** Numerals of more tokens than this are read in part. */
const LONGEST_NUMERAL_TOKENS = 5;

/** True for a number that belongs to the name before it ("Hermes 900 drone"), unless all words of a title begin with capitals. */
function isModel(reader: Reader, i: number, first: number): boolean {
  if (reader.isCapital(first) || !reader.isNumber(i) || reader.startsSentence(i)) return false;
  return reader.isCapital(i - 1) && !reader.startsSentence(i - 1);
}

/**
 * The numeral before the phrase at token `first`, a unit of counting perhaps between them; null where there is none. "Salah satu rudal" is
 * one of many; "tiga jenis rudal" and "dua skuadron jet tempur" count kinds and groups, no weapons.
 */
export function quantityBefore(reader: Reader, first: number): string | null {
  const past = reader.isOneOf(first - 1, weaponCues('counting-unit')) ? first - 1 : first;
  let i = past;
  while (i > 0 && i > past - LONGEST_NUMERAL_TOKENS && (reader.isNumber(i - 1) || reader.isOneOf(i - 1, weaponCues('numeral')))) i--;
  if (i === past || reader.isOneOf(i - 1, weaponCues('one-of')) || isModel(reader, i, first)) return null;
  return reader.textOf(i, past);
}
