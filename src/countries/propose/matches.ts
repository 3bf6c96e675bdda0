import type { Reader } from '../../document/reader.ts';
import { HAS_DIGIT } from '../../document/tokens.ts';
import { countryCues } from '../../knowledge/countries/country-cues.ts';
import { type CountryReading, countryForms } from '../../knowledge/countries/forms.ts';
import { foldHash } from '../../text/fold.ts';
import { readingOf, type Stretch } from './reading.ts';

/** A form of a country or of its namesakes in the text, and the reading that is taken. */
export interface Match extends Stretch {
  readonly reading: CountryReading;
}

/** Code units of every clitic: "-lah", "-kah", "-pun", "-nya". */
const CLITIC = 3;
/** Code units of the shortest name that is looked for before a clitic or a digit. */
const LEAST_STEM = 4;
/** Tokens of the longest name whose last word may have a clitic: "Republik Rakyat Chinalah". */
const LONGEST_WITH_CLITIC_TOKENS = 3;
/** One or two digits: a list's number that lost its space ("Aljazair3. Bambang"). */
const GLUED_DIGITS = /\p{L}(?<digits>\d{1,2})$/u;

/** Code units at the end of token `i` that may be no part of a name: a clitic's, or those of one or two digits; 0 when there are none. */
function tailOf(reader: Reader, i: number): number {
  const length = reader.length(i);
  if (length < LEAST_STEM + 1) return 0;
  if (reader.has(i, HAS_DIGIT)) return GLUED_DIGITS.exec(reader.word(i))?.groups?.['digits']?.length ?? 0;
  const end = reader.end(i);
  const isClitic = length >= LEAST_STEM + CLITIC && countryCues('clitic').has(foldHash(reader.text, end - CLITIC, end));
  return isClitic ? CLITIC : 0;
}

/** A country's form whose last word has a clitic or a digit glued to it, or null. */
function matchWithTail(reader: Reader, first: number): Match | null {
  const hashes: number[] = [];
  for (let i = first; i < first + LONGEST_WITH_CLITIC_TOKENS; i++) {
    if (!reader.isCapital(i) || (i > first && reader.startsBlock(i))) return null;
    const tail = tailOf(reader, i);
    if (tail > 0) {
      const stem = foldHash(reader.text, reader.start(i), reader.end(i) - tail);
      const reading = countryForms()
        .valuesOf([...hashes, stem])
        .find(({ codes }) => codes.length > 0);
      return reading ? { first, past: i + 1, tail, reading } : null;
    }
    hashes.push(reader.hash(i));
  }
  return null;
}

/** The longest form that begins at token `first`, also with a clitic or a digit after it; null if there is none. */
export function matchAt(reader: Reader, first: number): Match | null {
  const tailed = matchWithTail(reader, first); // no listed form goes on behind one
  if (tailed) return tailed;
  const match = countryForms().matchAt(reader.text, reader.tokens, first);
  const reading = match && readingOf(match);
  return match && reading ? { first, past: match.past, tail: 0, reading } : null;
}
