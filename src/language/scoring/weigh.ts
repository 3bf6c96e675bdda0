import type { LanguageModel } from '../../models/language/load.ts';
import type { Span } from '../../text/span.ts';
import { addAccents, addNeighbours, clearFeatures, createFeatures, isReadOn } from './features.ts';
import { Memory } from './memory.ts';
import { addWeights, clearSums, createSums, type Sums } from './sums.ts';
import { decimalVote } from './votes.ts';
import { createWord, readWord, wordHash } from './words.ts';

const word = createWord();
/** The features that are not those of single words. */
const others = createFeatures();
const sums = createSums();
let memory: Memory | undefined;

/** What a text weighs: the sums of its features, the same as those of `addFeatures`, and its words. */
export interface Weighed {
  readonly sums: Sums;
  readonly words: number;
}

/** Adds the words of a span and returns how many there are. */
function weighSpan(known: Memory, text: string, { start, end }: Span): number {
  let last = 0;
  let words = 0;
  let i = start;
  while (isReadOn(sums.count + others.classes.count)) {
    i = readWord(word, text, i, end);
    if (word.length === 0) break;
    const hash = wordHash(word);
    known.add(sums, word, hash);
    addAccents(others, word);
    addNeighbours(others, hash, last);
    sums.votes += decimalVote(text, i, hash);
    last = hash;
    words++;
  }
  return words;
}

/** Weighs `text` in the given spans taken together. The sums are good until it is asked again. */
export function weigh(model: LanguageModel, text: string, spans: readonly Span[]): Weighed {
  if (memory?.model !== model) memory = new Memory(model);
  clearSums(sums);
  clearFeatures(others);
  let words = 0;
  for (const span of spans) words += weighSpan(memory, text, span);
  addWeights(sums, model, others);
  return { sums, words };
}
