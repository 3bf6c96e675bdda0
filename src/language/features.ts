import { charClass, LETTER } from '../text/chars.ts';
import { foldUnit } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** Features kept of one text at most; what comes after is not read. */
export const MOST_FEATURES = 32_768;
/** Letters of one word that are read: a longer "word" is a link or noise. */
const LONGEST_WORD = 40;

const BOUNDARY = 0;
const APOSTROPHE = 27;
/** Every letter without a base in a-z: ß, ø, and all other scripts. */
const FOREIGN = 28;
const UNKNOWN = 255;

/** The symbol of a code unit: 1-26 for a-z, case and accents aside; `BOUNDARY` for all that is no letter. Filled as texts bring it. */
const symbols = new Uint8Array(0x10000).fill(UNKNOWN);

function learn(code: number): number {
  const base = foldUnit(code);
  const letter = base >= 0x61 && base <= 0x7a;
  const symbol = letter ? base - 0x60 : base === 0x27 ? APOSTROPHE : charClass(code) & LETTER ? FOREIGN : BOUNDARY;
  symbols[code] = symbol;
  return symbol;
}

function symbolAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  const symbol = symbols[code] ?? BOUNDARY;
  return symbol === UNKNOWN ? learn(code) : symbol;
}

/** Spreads a key over 32 bits, the upper ones best. */
const spread = (key: number): number => Math.imul(key ^ (key >>> 15), 0x9e3779b1);

/** One list of features: 32-bit hashes in the first `count` places. */
export interface FeatureList {
  readonly hashes: Int32Array;
  count: number;
}

/** The features of a text of `words` words: what the class model reads, and what the pair model reads. */
export interface Features {
  readonly classes: FeatureList;
  readonly pair: FeatureList;
  words: number;
}

/** An empty store of features, to be filled again and again. */
export function createFeatures(): Features {
  const list = (): FeatureList => ({ hashes: new Int32Array(MOST_FEATURES), count: 0 });
  return { classes: list(), pair: list(), words: 0 };
}

/** Empties the store. */
export function clearFeatures(features: Features): void {
  features.classes.count = 0;
  features.pair.count = 0;
  features.words = 0;
}

/** The word being read, between two boundaries. */
const word = new Uint8Array(LONGEST_WORD + 2);
let wordLength = 0;

/** Adds the n-grams of the word in `word[0, wordLength)`, whose first and last symbols are boundaries; returns its own hash. */
function addGrams({ classes, pair }: Features): number {
  let { count } = classes;
  let pairCount = pair.count;
  let window = 0;
  let whole = 0x811c9dc5 | 0;
  for (let i = 1; i < wordLength; i++) {
    const symbol = word[i] ?? BOUNDARY;
    window = ((window << 5) | symbol) & 0x1ffffff;
    whole = Math.imul(whole ^ symbol, 0x01000193);
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
  return whole;
}

/** Adds a word by its hash, which for the pair weighs twice as much as an n-gram, and the word with the one before it. */
function addWord({ classes, pair }: Features, whole: number, last: number): void {
  const alone = spread(whole);
  classes.hashes[classes.count++] = alone;
  pair.hashes[pair.count++] = alone;
  pair.hashes[pair.count++] = alone;
  if (last === 0) return;
  const both = spread(Math.imul(whole, 31) ^ last);
  classes.hashes[classes.count++] = both;
  pair.hashes[pair.count++] = both;
}

/** Reads the word that starts at `from` into `word` and adds its accented letters; returns the offset after it. */
function readWord({ classes }: Features, text: string, from: number, end: number): number {
  let length = 1;
  let i = from;
  for (; i < end; i++) {
    const symbol = symbolAt(text, i);
    if (symbol === BOUNDARY) break;
    if (length > LONGEST_WORD) continue;
    word[length++] = symbol;
    const code = text.charCodeAt(i);
    if (code >= 0x80) classes.hashes[classes.count++] = spread(code | 0x50000000);
  }
  word[length] = BOUNDARY;
  wordLength = length + 1;
  return i;
}

/**
 * Adds the features of `text[span.start, span.end)`. Of the classes: character 2- to 4-grams within words, words, pairs of
 * neighbouring words, letters with accents. Of the pair: 4- and 5-grams, words, pairs of words. Case, digits and
 * punctuation leave no trace.
 */
export function addFeatures(features: Features, text: string, span: Span): void {
  let last = 0;
  let i = span.start;
  while (i < span.end && features.classes.count + 4 * LONGEST_WORD + 8 < MOST_FEATURES) {
    const symbol = symbolAt(text, i);
    if (symbol === BOUNDARY || symbol === APOSTROPHE) {
      i++;
      continue;
    }
    i = readWord(features, text, i, span.end);
    const whole = addGrams(features);
    addWord(features, whole, last);
    last = whole;
    features.words++;
  }
}
