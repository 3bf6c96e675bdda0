import type { Reader } from '../../document/reader.ts';
import { ALL_CAPS, BLOCK_START, CAPITAL, GLUED, HAS_DIGIT, NUMBER, SENTENCE_START } from '../../document/tokens.ts';
import { countryForms } from '../../knowledge/countries/forms.ts';
import { weaponCues } from '../../knowledge/weapons/weapon-cues.ts';
import type { Source } from '../source.ts';
import { isOwner } from './owners.ts';

const ROMAN = /^(?:I{1,3}|IV|V|VI)$/u;
const LETTER = /^[A-ZÀ-Þ]$/u;

/** True if token `i` is in the document and goes on with the sentence and the block before it. */
export const continues = (reader: Reader, i: number): boolean => i < reader.count && !reader.has(i, BLOCK_START | SENTENCE_START);

/** Words of the longest nickname: "King Stallion". */
const LONGEST_NICKNAME_TOKENS = 2;

/** True for a word that may be part of a nickname: capitalised, and nobody's. */
function isOfNickname({ reader, isTaken }: Source, i: number): boolean {
  if (!continues(reader, i) || !reader.isCapital(i) || reader.isAllCaps(i) || isTaken(i, i + 1)) return false;
  return !isOwner(reader, i) && !countryForms().matchAt(reader.text, reader.tokens, i);
}

/**
 * The token past a nickname ("Apache Guardian" of "AH-64E Apache Guardian") after the code at tokens `[first, past)`, or `past`. In a
 * headline, where other words have capitals too, none is read.
 */
export function nicknameEnd(source: Source, first: number, past: number): number {
  const { reader } = source;
  if (!reader.has(first, HAS_DIGIT) || (reader.isCapital(first - 1) && !reader.startsSentence(first) && !reader.startsSentence(first - 1))) return past;
  let i = past;
  while (i < past + LONGEST_NICKNAME_TOKENS && isOfNickname(source, i)) i++;
  if (i === past || (continues(reader, i) && reader.isCapital(i) && !ROMAN.test(reader.word(i)))) return past;
  return continues(reader, i) && ROMAN.test(reader.word(i)) ? i + 1 : i;
}

/** The token past a variant's letters at token `i`: "-E", "E/F", "/A"; or `i`. */
function lettersEnd(reader: Reader, i: number): number {
  const isLetter = (at: number): boolean => LETTER.test(reader.word(at));
  if (reader.is(i, '-') && reader.has(i, GLUED) && reader.has(i + 1, GLUED) && isLetter(i + 1)) return i + 2;
  if (reader.is(i + 1, '/') && isLetter(i) && isLetter(i + 2)) return i + 3;
  return reader.is(i, '/') && isLetter(i + 1) ? i + 2 : i;
}

/** The token past the variant ("Block III", "Mk 2", "E/F") of a designation that ends before token `past`. */
export function variantEnd(source: Source, past: number): number {
  const { reader } = source;
  let i = past;
  const isNamed = continues(reader, i) && reader.isOneOf(i, weaponCues('variant'));
  if (isNamed && reader.has(i + 1, ALL_CAPS | NUMBER | CAPITAL) && continues(reader, i + 1)) i = nicknameEnd(source, past - 1, i + 2);
  if (continues(reader, i) && ROMAN.test(reader.word(i))) i++;
  return lettersEnd(reader, i);
}
