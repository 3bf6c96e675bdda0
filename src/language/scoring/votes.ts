import { type HashSet, hashSet } from '../../knowledge/hashes.ts';
import { pairWords } from '../../knowledge/languages/pair-words.ts';
import { lazy } from '../../knowledge/table.ts';
import { charClass, DIGIT } from '../../text/chars.ts';
import { createWord, readWord, type Word, wordHash } from './words.ts';

/** A vote for Indonesian; one for Malay is its opposite. */
const INDONESIAN = 1;

function hashOf(text: string): number {
  const word = createWord();
  readWord(word, text, 0, text.length);
  return wordHash(word);
}

const wordsOf = (language: 'ind' | 'zsm'): number[] => [...pairWords()].flatMap(([word, at]) => (at === language ? [hashOf(word)] : []));

/** Words that only Indonesian has, and only Malay. */
export const indonesianWords: HashSet = hashSet('indonesian-words', () => wordsOf('ind'));
export const malayWords: HashSet = hashSet('malay-words', () => wordsOf('zsm'));

const listedVote = (hash: number): number => (indonesianWords.has(hash) ? INDONESIAN : malayWords.has(hash) ? -INDONESIAN : 0);

/** The symbols of "-nya", the suffix that any noun or verb of either language may carry. */
const NYA: readonly number[] = [14, 25, 1];
/** Letters that a stem has at least: "tanya" and "punya" end in no suffix. */
const LEAST_STEM_LETTERS = 4;

function endsInNya({ symbols, length }: Word): boolean {
  const from = length - 1 - NYA.length;
  return from > LEAST_STEM_LETTERS && NYA.every((symbol, k) => symbols[from + k] === symbol);
}

/** How a word votes between Indonesian (1) and Malay (-1), by the list of words that only one of them has; 0 for any other. Its hash is that of `wordHash`. */
export function wordVote(word: Word, hash: number): number {
  const vote = listedVote(hash);
  if (vote !== 0) return vote;
  return endsInNya(word) ? listedVote(wordHash(word, word.length - 2 - NYA.length)) : 0;
}

const MILLIONS = 'juta';
const millionsHash = lazy(() => ({ hash: hashOf(MILLIONS) }));

const isDigitAt = (text: string, i: number): boolean => (charClass(text.charCodeAt(i)) & DIGIT) !== 0;

/**
 * How a decimal number before "juta" votes: "2,2 juta" is written in Indonesian, "2.2 juta" in Malay. `end` is the offset after the word,
 * `hash` its hash. Three digits after the mark are thousands and say nothing.
 */
export function decimalVote(text: string, end: number, hash: number): number {
  if (hash !== millionsHash().hash) return 0;
  const last = end - MILLIONS.length - 2;
  let i = last;
  while (i > last - 2 && isDigitAt(text, i)) i--;
  if (i === last || !isDigitAt(text, i - 1)) return 0;
  return text[i] === ',' ? INDONESIAN : text[i] === '.' ? -INDONESIAN : 0;
}
