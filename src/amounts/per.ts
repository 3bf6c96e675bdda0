import type { Reader } from '../document/reader.ts';
import { unitWords } from '../knowledge/amounts/unit-words.ts';
import { foldHashes } from '../text/fold.ts';

const PER = foldHashes('per tiap setiap');
/** Words of which a unit of a price has two: "lembar saham", "troy ons", "meter persegi". */
const TWO_WORDS = unitWords('per-first');
const SECOND_WORDS = unitWords('per-second');

/** What a price is for one of ("liter" in "per liter"), lower case, if the words at token `i` say so; else `null`. */
export function perBehind(reader: Reader, i: number): string | null {
  if (reader.startsBlock(i) || !(reader.isOneOf(i, PER) || reader.is(i, '/')) || !reader.isWord(i + 1) || reader.startsBlock(i + 1)) return null;
  const isPair = reader.isOneOf(i + 1, TWO_WORDS) && reader.isOneOf(i + 2, SECOND_WORDS) && !reader.startsBlock(i + 2);
  return reader.textOf(i + 1, isPair ? i + 3 : i + 2).toLowerCase();
}
