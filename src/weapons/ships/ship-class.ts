import { CAPITAL, HAS_DIGIT } from '../../document/tokens.ts';
import { systemForms } from '../../knowledge/weapons/system-forms.ts';
import { weaponCues } from '../../knowledge/weapons/weapon-cues.ts';
import { fitting } from '../grammar/known.ts';
import type { Designation } from '../grammar/phrase.ts';
import { continues, variantEnd } from '../grammar/variant.ts';
import type { Source } from '../source.ts';

/** Tokens of a class that no table lists, "kelas" included: "kelas Sejong the Great" is listed. */
const LONGEST_CLASS_TOKENS = 4;
const MEASURE = /^(?:m|meter|ton)$/u;

/** A class of ships at token `i`: "kelas Ohio", "kelas 60 meter"; null when there is none. */
export function shipClassAt(source: Source, i: number, family: string): Designation | null {
  const { reader } = source;
  const { text, tokens } = reader;
  if (!reader.isOneOf(i, weaponCues('class-noun'))) return null;
  if (reader.isNumber(i + 1) && MEASURE.test(reader.word(i + 2))) return { first: i, past: i + 3, system: null };
  if (!reader.isCapital(i + 1)) return null;
  const [whole, bare] = [systemForms().matchAt(text, tokens, i), systemForms().matchAt(text, tokens, i + 1)];
  const match = whole && (!bare || whole.past >= bare.past) ? whole : bare;
  if (match) return { first: i, past: variantEnd(source, match.past), system: fitting(match.values, family) };
  let past = i + 2;
  while (past < i + LONGEST_CLASS_TOKENS && continues(reader, past) && reader.has(past, CAPITAL | HAS_DIGIT)) past++;
  return { first: i, past, system: null };
}
