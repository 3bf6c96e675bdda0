import type { Reader } from '../../document/reader.ts';
import { weaponCues } from '../../knowledge/weapons/weapon-cues.ts';
import type { WeaponPhrase } from '../grammar/phrase.ts';

/** Numerals of more tokens than this are read in part. */
const LONGEST_NUMERAL_TOKENS = 5;

/** What the words around a phrase say of it: how many, whose, made where (alpha-2 codes). Null where they say nothing. */
export interface Facts {
  readonly quantity: string | null;
  readonly operator: string | null;
  readonly origin: string | null;
}

/** Alpha-2 code of the country mentioned at a token's start, by offset. */
export type CountryAt = (offset: number) => string | undefined;

/** True for a number that belongs to the name before it ("Hermes 900 drone"), unless all words of a title begin with capitals. */
function isModel(reader: Reader, i: number, first: number): boolean {
  if (reader.isCapital(first) || !reader.isNumber(i) || reader.startsSentence(i)) return false;
  return reader.isCapital(i - 1) && !reader.startsSentence(i - 1);
}

/** The numeral before a phrase, a unit of counting perhaps between them; null where there is none. "Salah satu rudal" is one of many. */
function quantityBefore(reader: Reader, first: number): string | null {
  const past = reader.isOneOf(first - 1, weaponCues('counting-unit')) ? first - 1 : first;
  let i = past;
  while (i > 0 && i > past - LONGEST_NUMERAL_TOKENS && (reader.isNumber(i - 1) || reader.isOneOf(i - 1, weaponCues('numeral')))) i--;
  if (i === past || reader.isOneOf(i - 1, weaponCues('one-of')) || isModel(reader, i, first)) return null;
  return reader.textOf(i, past);
}

/** Reads quantity, operator and origin off the words next to a phrase; never from what a table knows. */
export function factsOf(reader: Reader, { first, past }: WeaponPhrase, countryAt: CountryAt): Facts {
  const quantity = quantityBefore(reader, first);
  const said = (i: number): string | null => (i < reader.count ? (countryAt(reader.start(i)) ?? null) : null);
  if (reader.isOneOf(past, weaponCues('made-by'))) return { quantity, operator: null, origin: said(past + 1) };
  const owner = reader.isOneOf(past, weaponCues('owned-by')) ? past + 1 : past;
  return { quantity, operator: said(owner), origin: null };
}
