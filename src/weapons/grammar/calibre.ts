import type { Reader } from '../../document/reader.ts';
import { weaponCues } from '../../knowledge/weapons/weapon-cues.ts';

const UNIT = /^(?:mm|milimeter)$/iu;
const WITH_UNIT = /^\d{1,3}(?:[.,]\d{1,2})?mm$/iu;

/** The token past a measure ("9", "5,56 x 45") that begins at token `i`, or `i`. */
function measureEnd(reader: Reader, i: number): number {
  if (!reader.isNumber(i)) return i;
  return reader.word(i + 1).toLowerCase() === 'x' && reader.isNumber(i + 2) ? i + 3 : i + 1;
}

/** The token past a calibre that begins at token `i` ("kaliber 9 milimeter", "155 mm", "105mm"), or `i` when none does. */
export function calibreEnd(reader: Reader, i: number): number {
  if (reader.startsBlock(i)) return i;
  const isNamed = reader.isOneOf(i, weaponCues('calibre-noun'));
  const from = isNamed ? i + 1 : i;
  if (WITH_UNIT.test(reader.word(from))) return from + 1;
  const past = measureEnd(reader, from);
  if (past === from) return i;
  if (UNIT.test(reader.word(past))) return past + 1;
  return isNamed ? past : i;
}
