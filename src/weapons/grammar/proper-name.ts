import type { Reader } from '../../document/reader.ts';
import { countryForms } from '../../knowledge/countries/forms.ts';
import { glueWords } from '../../knowledge/words/glue-words.ts';
import { foldHash } from '../../text/fold.ts';
import type { Source } from '../source.ts';
import { isOwner } from './owners.ts';
import type { Designation } from './phrase.ts';
import { continues } from './variant.ts';

/** A capital, then small letters; digits only at the end: not "AStersebut", words glued by a scraper. */
const PROPER = /^[A-ZÀ-Þ][a-zß-ɏ]{2,20}(?:[-'’][A-Za-zÀ-ɏ]{1,12})?(?:-?\d{1,3})?$/u;
/** Letters of the shortest word that a scraper is seen to have glued to the next. */
const LEAST_GLUED_LETTERS = 4;
/** Digits of a model's number that is apart: "Shahab 3". */
const MOST_MODEL_DIGITS = 2;

/** True for a country's name that a scraper glued to the next word: "Iranmelesat". */
function isGlued(word: string): boolean {
  for (let end = LEAST_GLUED_LETTERS; end <= word.length - 2; end++) if (glueWords().hasWord(foldHash(word, 0, end))) return true;
  return false;
}

/** True for a capitalised word that may be a weapon's name, and is nobody's own. */
function isProper(reader: Reader, i: number): boolean {
  if (!reader.isCapital(i) || reader.isAllCaps(i)) return false;
  const word = reader.word(i);
  if (!PROPER.test(word) || isGlued(word)) return false;
  return !isOwner(reader, i) && !countryForms().matchAt(reader.text, reader.tokens, i);
}

/**
 * A name at token `i` that no table lists, of up to `words` capitalised words that are nobody's own: "Sejjil", "Shahab 3"; null when there
 * is none, or when more capitals follow.
 */
export function properNameAt({ reader, isTaken }: Source, i: number, words: number): Designation | null {
  if (reader.isCapital(i - 1) || !isProper(reader, i)) return null;
  let past = i + 1;
  while (past < i + words && continues(reader, past) && isProper(reader, past)) past++;
  if (continues(reader, past) && reader.isNumber(past) && reader.length(past) <= MOST_MODEL_DIGITS) past++;
  else if (continues(reader, past) && reader.isCapital(past)) return null;
  return isTaken(i, past) ? null : { first: i, past, system: null };
}
