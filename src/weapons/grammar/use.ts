import type { Reader } from '../../document/reader.ts';
import { HAS_DIGIT } from '../../document/tokens.ts';
import { countryForms } from '../../knowledge/countries/forms.ts';
import { weaponCues } from '../../knowledge/weapons/weapon-cues.ts';

/** True if a number or a numeral counts what begins at token `first`: "26 Rafale", "lima unit Leopard". */
function isCounted(reader: Reader, first: number): boolean {
  if (reader.startsSentence(first)) return false;
  const at = reader.isOneOf(first - 1, weaponCues('counting-unit')) ? first - 2 : first - 1;
  return reader.isNumber(at) ? !reader.isCapital(at - 1) && !reader.is(at - 1, ',') : reader.isOneOf(at, weaponCues('numeral'));
}

/** True if what begins at token `first` is fired or flown: "menembakkan Javelin", "mengerahkan 12 Leopard". */
const isFired = (reader: Reader, first: number): boolean => !reader.startsSentence(first) && reader.isOneOf(first - 1, weaponCues('firing-verb'));

/** True for a code with a country right after it: "F-5E Taiwan". */
export function isOwnedCode(reader: Reader, first: number, past: number): boolean {
  if (!reader.has(first, HAS_DIGIT) || reader.startsSentence(past)) return false;
  const match = countryForms().matchAt(reader.text, reader.tokens, past);
  return match?.values.some(({ codes, as }) => codes.length > 0 && as !== 'capital') ?? false;
}

/** True if the words around tokens `[first, past)` use them as a weapon's name. */
export function isUsed(reader: Reader, first: number, past: number): boolean {
  return isCounted(reader, first) || isFired(reader, first) || isOwnedCode(reader, first, past);
}
