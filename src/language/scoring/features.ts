import type { Span } from '../../text/span.ts';
import { decimalVote, wordVote } from './votes.ts';
import { createWord, LONGEST_WORD, readWord, type Word, wordHash } from './words.ts';

/** Features kept of one text at most; what comes after is not read. */
export const MOST_FEATURES = 32_768;

/** Spreads a key over 32 bits, the upper ones best. */
const spread = (key: number): number => Math.imul(key ^ (key >>> 15), 0x9e3779b1);

/** One list of features: 32-bit hashes in the first `count` places. */
export interface FeatureList {
  readonly hashes: Int32Array;
  count: number;
}

/** The features of a text of `words` words: what the class model reads, what the pair model reads, and the sum of its words' votes between the pair. */
export interface Features {
  readonly classes: FeatureList;
  readonly pair: FeatureList;
  words: number;
  votes: number;
}

/** An empty store of features, to be filled again and again. */
export function createFeatures(): Features {
  const list = (): FeatureList => ({ hashes: new Int32Array(MOST_FEATURES), count: 0 });
  return { classes: list(), pair: list(), words: 0, votes: 0 };
}

/** Empties the store. */
export function clearFeatures(features: Features): void {
  features.classes.count = 0;
  features.pair.count = 0;
  features.words = 0;
  features.votes = 0;
}

/** True if the buffer that holds `count` class features has room for one more word. */
export const isReadOn = (count: number): boolean => count + 4 * LONGEST_WORD + 8 < MOST_FEATURES;

/** Adds the n-grams of a word. */
function addGrams({ classes, pair }: Features, { symbols, length }: Word): void {
  let { count } = classes;
  let pairCount = pair.count;
  let window = 0;
  for (let i = 1; i < length; i++) {
    window = ((window << 5) | (symbols[i] ?? 0)) & 0x1ffffff;
    classes.hashes[count++] = spread((window & 0x3ff) | 0x10000000);
    if (i > 1) classes.hashes[count++] = spread((window & 0x7fff) | 0x20000000);
    if (i > 2) {
      const four = spread((window & 0xfffff) | 0x30000000);
      classes.hashes[count++] = four;
      pair.hashes[pairCount++] = four;
      if (i > 3) pair.hashes[pairCount++] = spread(window | 0x40000000);
    }
  }
  classes.count = count;
  pair.count = pairCount;
}

/** Adds what every like word has, wherever it stands: its n-grams, its vote, and itself by its hash, which for the pair weighs twice as much as an n-gram. */
export function addWord(features: Features, word: Word, hash: number): void {
  addGrams(features, word);
  features.votes += wordVote(word, hash);
  const { classes, pair } = features;
  const alone = spread(hash);
  classes.hashes[classes.count++] = alone;
  pair.hashes[pair.count++] = alone;
  pair.hashes[pair.count++] = alone;
}

/** Adds the accented letters of a word. */
export function addAccents({ classes }: Features, { accents, accented }: Word): void {
  for (let k = 0; k < accented; k++) classes.hashes[classes.count++] = spread((accents[k] ?? 0) | 0x50000000);
}

/** Adds a word with the one before it, by their hashes; 0 for none before it. */
export function addNeighbours({ classes, pair }: Features, hash: number, last: number): void {
  if (last === 0) return;
  const both = spread(Math.imul(hash, 31) ^ last);
  classes.hashes[classes.count++] = both;
  pair.hashes[pair.count++] = both;
}

const current = createWord();

/**
 * Adds the features of `text[span.start, span.end)`. Of the classes: character 2- to 4-grams within words, words, pairs of
 * neighbouring words, letters with accents. Of the pair: 4- and 5-grams, words, pairs of words, votes. Case, digits and
 * punctuation leave no trace, but for the mark of a decimal number before "juta".
 */
export function addFeatures(features: Features, text: string, span: Span): void {
  let last = 0;
  let i = span.start;
  while (isReadOn(features.classes.count)) {
    i = readWord(current, text, i, span.end);
    if (current.length === 0) return;
    const hash = wordHash(current);
    addAccents(features, current);
    addWord(features, current, hash);
    addNeighbours(features, hash, last);
    features.votes += decimalVote(text, i, hash);
    last = hash;
    features.words++;
  }
}
