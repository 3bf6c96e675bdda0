import type { Reader } from '../document/reader.ts';
import { currencyBefore } from '../knowledge/amounts/currencies.ts';
import { type Numeral, numeralAt } from '../knowledge/numbers/numerals.ts';
import { foldHash, foldHashes } from '../text/fold.ts';

/** A number or a range of two, before anything is known of what it counts: the numeral, reaching over both of a range. */
export interface Quantity extends Numeral {
  /** The ISO 4217 code of a sign before the number, and where the sign starts. */
  readonly currency: { readonly code: string; readonly start: number } | null;
}

/** One number with the sign before it. Written out, like numerals: a spread would be slow, and this is made for every number. */
function alone(
  { first, past, start, end, value, low, high, isApproximate, before, behind, figures, scale }: Numeral,
  currency: Quantity['currency'],
): Quantity {
  return { first, past, start, end, value, low, high, isApproximate, before, behind, figures, scale, currency };
}

const RANGE_WORDS = foldHashes('sampai hingga');
const WITH = foldHash('dengan');
const BETWEEN = foldHash('antara');
const AND = foldHash('dan');
const DASHES = ['-', '–', '—'];
/** "42,50-US" before "$ 57,00". */
const DASH_AND_SIGN = /^[-–]\p{L}{0,3}$/u;
/** Tokens of a currency sign between a dash and the second number of a range ("US", "$"). */
const LONGEST_SIGN_TOKENS = 2;
/** Marks glued before figures that say nothing of them. */
const PLAIN_BEFORE = /^[+±(“"'‘]$/u;

/** The token after the words or mark that join two numbers to a range, or -1. */
function pastConnector(reader: Reader, { first, past, behind }: Numeral): number {
  if (behind !== '') return DASH_AND_SIGN.test(behind) ? past : -1;
  if (reader.startsBlock(past)) return -1;
  if (DASHES.some((dash) => reader.is(past, dash))) return past + 1;
  if (reader.isOneOf(past, RANGE_WORDS)) return reader.hash(past + 1) === WITH ? past + 2 : past + 1;
  return reader.hash(past) === AND && reader.hash(first - 1) === BETWEEN ? past + 1 : -1;
}

/** The second number of a range, after the sign of the same currency as the first where that has one. */
function secondAt(reader: Reader, from: number, code: string | null): Numeral | null {
  for (let i = from; i <= from + LONGEST_SIGN_TOKENS && !reader.startsBlock(i); i++) {
    const numeral = numeralAt(reader, i);
    if (numeral === null) continue;
    const sign = currencyBefore(reader.text, numeral.start)?.code ?? null;
    return sign === null ? (i === from ? numeral : null) : sign === code ? numeral : null;
  }
  return null;
}

/**
 * The two numbers as a range; a scale of the second is the first one's, too, if the range goes upwards so: "2-3 miliar", but "1.500 sampai 2 juta"
 * as it stands. `null` where they are none: only sums of money are told downwards.
 */
function joined(first: Numeral, second: Numeral, isMoney: boolean): Pick<Quantity, 'low' | 'high' | 'value'> | null {
  if (first.value === null || second.value === null) return null;
  const shared = first.value * second.scale;
  const isShared = first.scale === 1 && second.scale > 1 && shared < second.value;
  const value = isShared ? shared : first.value;
  if (value === second.value || (value > second.value && !isMoney)) return null;
  return { value: null, low: Math.min(value, second.value), high: Math.max(value, second.value) };
}

/**
 * The quantity that begins at token `i`: one number, or two that make a range ("2-3 miliar", "US$ 51 sampai US$ 54"). `null` for no number and
 * for codes ("Su-35"). A range without a sign goes upwards: "menang 2-1" is none. It ends before `limit`, where a date begins: "Rp 3.000 sampai 18 Juli".
 */
export function quantityAt(reader: Reader, i: number, limit: number): Quantity | null {
  const numeral = numeralAt(reader, i);
  if (numeral === null) return null;
  const currency = currencyBefore(reader.text, numeral.start);
  if (currency === null && numeral.before !== '' && numeral.before !== 'M' && !PLAIN_BEFORE.test(numeral.before)) return null;
  const from = pastConnector(reader, numeral);
  const second = from < 0 ? null : secondAt(reader, from, currency?.code ?? null);
  const range = second && second.start < limit ? joined(numeral, second, currency !== null) : null;
  if (second === null || range === null) return alone(numeral, currency);
  const { first, start, isApproximate, before } = numeral;
  const { past, end, behind, scale } = second;
  const { value, low, high } = range;
  return { first, past, start, end, value, low, high, isApproximate, before, behind, figures: '', scale, currency };
}
