import type { Reader } from '../../document/reader.ts';
import { numeralBefore } from '../../knowledge/numbers/numerals.ts';
import { weaponCues } from '../../knowledge/weapons/weapon-cues.ts';

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
  const number = numeralBefore(reader, past);
  const i = number === past && reader.isOneOf(past - 1, weaponCues('numeral')) ? past - 1 : number;
  if (i === past || reader.isOneOf(i - 1, weaponCues('one-of')) || isModel(reader, i, first)) return null;
  return reader.textOf(i, past);
}
