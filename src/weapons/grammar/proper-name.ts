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
/** Digits of a model's number that stands apart: "Shahab 3". */
const MOST_MODEL_DIGITS = 2;

/** True for a country's name that a scraper glued to the next word: "Iranmelesat". */
function isGlued(word: string): boolean {
  for (let end = LEAST_GLUED_LETTERS; end <= word.length - 2; end++) if (glueWords().hasWord(foldHash(word, 0, end))) return true;
  return false;
}

/** A name at token `i` that no table lists, that is one capitalised word, and nobody's own: "Sejjil", "Shahab 3"; null when there is none. */
export function properNameAt({ reader, isTaken }: Source, i: number): Designation | null {
  if (!reader.isCapital(i) || reader.isCapital(i - 1) || reader.isAllCaps(i) || isTaken(i, i + 1)) return null;
  const word = reader.word(i);
  if (!PROPER.test(word) || isGlued(word)) return null;
  if (isOwner(reader, i) || countryForms().matchAt(reader.text, reader.tokens, i)) return null;
  const next = i + 1;
  const isNumbered = continues(reader, next) && reader.isNumber(next) && reader.length(next) <= MOST_MODEL_DIGITS;
  if (!isNumbered && continues(reader, next) && reader.isCapital(next)) return null;
  return { first: i, past: isNumbered ? next + 1 : next, system: null };
}
