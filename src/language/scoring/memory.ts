import { CLASSES, type LanguageModel } from '../../models/language/load.ts';
import { addWord, clearFeatures, createFeatures } from './features.ts';
import { addWeights, clearSums, createSums, type Sums } from './sums.ts';
import type { Word } from './words.ts';

const WIDTH = CLASSES.length;
/** Words remembered at most, each in the slot that its hash names. */
const SLOTS = 8192;
/** Letters of a word make keys: five bits each, so many a key. */
const LETTERS_A_KEY = 6;
const KEYS = 3;
/** Longer words are not remembered. */
const MOST_LETTERS: number = LETTERS_A_KEY * KEYS;

function keyAt({ symbols, length }: Word, from: number): number {
  const past = Math.min(from + LETTERS_A_KEY, length - 1);
  let key = 0;
  for (let k = from; k < past; k++) key = (key << 5) | (symbols[k] ?? 0);
  return key;
}

/** A slot is a line of the processor's cache: the keys, then in shorts the classes, the pair, how many features are after each, and the vote. */
const SLOT_BYTES = 64;
const KEYS_A_SLOT = SLOT_BYTES / 4;
const SHORTS_A_SLOT = SLOT_BYTES / 2;
const ROW = 2 * KEYS;
const PAIR = WIDTH;
const COUNT: number = WIDTH + 1;
const PAIR_COUNT: number = WIDTH + 2;
const VOTES: number = WIDTH + 3;

/**
 * What single words weigh under a model: a few thousand words make up most of any text, and one row of this table takes the
 * place of twenty of the model's, which lie far apart.
 */
export class Memory {
  readonly model: LanguageModel;
  private readonly keys: Int32Array;
  private readonly rows: Int16Array;
  private readonly features = createFeatures();
  private readonly sums = createSums();

  constructor(model: LanguageModel) {
    const slots = new ArrayBuffer(SLOTS * SLOT_BYTES);
    this.model = model;
    this.keys = new Int32Array(slots);
    this.rows = new Int16Array(slots);
  }

  /** Adds what a word weighs by itself, without accents and neighbours. Its hash is that of `wordHash`. */
  add(sums: Sums, word: Word, hash: number): void {
    if (word.length - 2 > MOST_LETTERS) {
      this.read(word, hash);
      addWeights(sums, this.model, this.features);
      return;
    }
    const { rows } = this;
    const row = this.slotOf(word, hash) * SHORTS_A_SLOT + ROW;
    for (let c = 0; c < WIDTH; c++) sums.classes[c] = (sums.classes[c] ?? 0) + (rows[row + c] ?? 0);
    sums.pair += rows[row + PAIR] ?? 0;
    sums.count += rows[row + COUNT] ?? 0;
    sums.pairCount += rows[row + PAIR_COUNT] ?? 0;
    sums.votes += rows[row + VOTES] ?? 0;
  }

  private read(word: Word, hash: number): void {
    clearFeatures(this.features);
    addWord(this.features, word, hash);
  }

  /** The slot of a word, which it takes from another if need be. */
  private slotOf(word: Word, hash: number): number {
    const { keys } = this;
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const first = keyAt(word, 1);
    const second = keyAt(word, 1 + LETTERS_A_KEY);
    const third = keyAt(word, 1 + 2 * LETTERS_A_KEY);
    const at = slot * KEYS_A_SLOT;
    if (keys[at] !== first || keys[at + 1] !== second || keys[at + 2] !== third) {
      keys[at] = first;
      keys[at + 1] = second;
      keys[at + 2] = third;
      this.learn(slot, word, hash);
    }
    return slot;
  }

  private learn(slot: number, word: Word, hash: number): void {
    const { sums, rows } = this;
    const row = slot * SHORTS_A_SLOT + ROW;
    this.read(word, hash);
    clearSums(sums);
    addWeights(sums, this.model, this.features);
    rows.set(sums.classes, row);
    rows[row + PAIR] = sums.pair;
    rows[row + COUNT] = sums.count;
    rows[row + PAIR_COUNT] = sums.pairCount;
    rows[row + VOTES] = sums.votes;
  }
}
