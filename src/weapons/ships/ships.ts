import type { Reader } from '../../document/reader.ts';
import { GLUED, HAS_DIGIT } from '../../document/tokens.ts';
import { shipPrefixes } from '../../knowledge/weapons/ship-prefixes.ts';

/** Tokens of a ship's name after its prefix. */
const LONGEST_SHIP_NAME_TOKENS = 4;
/** Digits of a hull number that is apart. */
const HULL_NUMBER_DIGITS = 3;

/** True for a navy's prefix: "USS", "KRI". */
export const isShipPrefix = (word: string): boolean => shipPrefixes().has(word);

/** The token past a hull number at token `i` ("-355", " 402"), or `i`. */
function hullNumberEnd(reader: Reader, i: number): number {
  if (reader.isNumber(i) && !reader.startsSentence(i) && reader.length(i) === HULL_NUMBER_DIGITS) return i + 1;
  return reader.is(i, '-') && reader.isNumber(i + 1) && reader.has(i + 1, GLUED) ? i + 2 : i;
}

/**
 * The token past the ship's name that begins at token `i` ("USS Carl Vinson", "KRI Nanggala-402"), or -1. With
 * `afterHead` a ship's noun is before it, so that prefixes of several meanings count too.
 */
export function shipEnd(reader: Reader, i: number, afterHead: boolean): number {
  if (!reader.isAllCaps(i)) return -1;
  const prefix = shipPrefixes().get(reader.word(i));
  if (!prefix || !(prefix.isSure || afterHead)) return -1;
  let past = i + 1;
  while (past <= i + LONGEST_SHIP_NAME_TOKENS && reader.isCapital(past) && !reader.startsBlock(past) && !reader.isPunctuation(past)) {
    past++;
    if (reader.has(past - 1, HAS_DIGIT)) return past;
  }
  return past === i + 1 ? -1 : hullNumberEnd(reader, past);
}
