import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { CAPITAL, LINK, PUNCTUATION, SENTENCE_START } from '../../src/document/tokens.ts';
import { CLUSTERS, COARSE_CLUSTERS, wordKey } from '../../src/models/names/clusters.ts';
import { tokenizeText } from '../../src/tokens/tokenize.ts';

const DIMENSIONS = 64;
const CONTEXTS = 3000;
const LEAST_COUNT = 6;
const MOST_WORDS = 50_000;
const ROUNDS = 12;
const BOUNDARY = 1;

/** Words that stand in like surroundings have like numbers: cluster numbers by word key. */
export interface Clustering {
  readonly fine: ReadonlyMap<number, number>;
  readonly coarse: ReadonlyMap<number, number>;
}

/** Keys of all words of the pool's articles in order, sentences separated by BOUNDARY. */
function wordStream(path: string): Int32Array {
  const keys: number[] = [];
  for (const line of gunzipSync(readFileSync(path)).toString().split('\n')) {
    if (!line) continue;
    const { text }: { text: string } = JSON.parse(line);
    const tokens = tokenizeText(text);
    for (let i = 0; i < tokens.count; i++) {
      const flags = tokens.flags[i] ?? 0;
      if (flags & SENTENCE_START) keys.push(BOUNDARY);
      keys.push(flags & LINK ? BOUNDARY : wordKey(tokens.hashes[i] ?? 0, (flags & (CAPITAL | PUNCTUATION)) === CAPITAL));
    }
  }
  return Int32Array.from(keys);
}

/** The most frequent keys, most frequent first, with their counts. */
function frequent(stream: Int32Array): [number, number][] {
  const counts = new Map<number, number>();
  for (const key of stream) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= LEAST_COUNT)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_WORDS);
}

/** How often each word (row) has each context: context c before it as 2c, after it as 2c + 1. */
function cooccurrences(stream: Int32Array, rows: ReadonlyMap<number, number>): Map<number, number> {
  const pairs = new Map<number, number>();
  const add = (word: number, context: number, side: number): void => {
    const row = rows.get(word);
    const column = rows.get(context);
    if (row === undefined || column === undefined || column >= CONTEXTS) return;
    const at = row * CONTEXTS * 2 + column * 2 + side;
    pairs.set(at, (pairs.get(at) ?? 0) + 1);
  };
  for (let i = 1; i < stream.length; i++) {
    add(stream[i] ?? 0, stream[i - 1] ?? 0, 0);
    add(stream[i - 1] ?? 0, stream[i] ?? 0, 1);
  }
  return pairs;
}

/** A repeatable row of signs for each context. */
function signs(column: number): Int8Array {
  let state = Math.imul(column + 1, 0x9e3779b1);
  return Int8Array.from({ length: DIMENSIONS }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state < 0 ? -1 : 1;
  });
}

function normalise(vectors: Float32Array, rows: number): void {
  for (let row = 0; row < rows; row++) {
    let square = 0;
    for (let d = 0; d < DIMENSIONS; d++) square += (vectors[row * DIMENSIONS + d] ?? 0) ** 2;
    const length = Math.sqrt(square) || 1;
    for (let d = 0; d < DIMENSIONS; d++) vectors[row * DIMENSIONS + d] = (vectors[row * DIMENSIONS + d] ?? 0) / length;
  }
}

/** Positive pointwise mutual information with each context, projected to few dimensions. */
function embed(words: readonly (readonly [number, number])[], pairs: ReadonlyMap<number, number>, total: number): Float32Array {
  const vectors = new Float32Array(words.length * DIMENSIONS);
  const projection = Array.from({ length: CONTEXTS * 2 }, (_, column) => signs(column));
  for (const [at, count] of pairs) {
    const row = Math.floor(at / (CONTEXTS * 2));
    const column = at % (CONTEXTS * 2);
    const weight = Math.log((count * total) / ((words[row]?.[1] ?? 1) * (words[column >> 1]?.[1] ?? 1))) * Math.log(1 + count);
    if (weight <= 0) continue;
    const row0 = row * DIMENSIONS;
    projection[column]?.forEach((sign, d) => {
      vectors[row0 + d] = (vectors[row0 + d] ?? 0) + sign * weight;
    });
  }
  normalise(vectors, words.length);
  return vectors;
}

function nearest(vectors: Float32Array, row: number, centres: Float32Array, k: number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < k; c++) {
    let dot = 0;
    for (let d = 0; d < DIMENSIONS; d++) dot += (vectors[row * DIMENSIONS + d] ?? 0) * (centres[c * DIMENSIONS + d] ?? 0);
    if (dot > most) {
      most = dot;
      best = c;
    }
  }
  return best;
}

/** Spherical k-means from evenly spaced words. */
function cluster(vectors: Float32Array, rows: number, k: number): Uint16Array {
  const of = new Uint16Array(rows);
  let centres = new Float32Array(k * DIMENSIONS);
  for (let c = 0; c < k; c++) centres.set(vectors.subarray(Math.floor((c * rows * 0.2) / k) * DIMENSIONS).subarray(0, DIMENSIONS), c * DIMENSIONS);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float32Array(k * DIMENSIONS);
    for (let row = 0; row < rows; row++) {
      const c = nearest(vectors, row, centres, k);
      of[row] = c;
      for (let d = 0; d < DIMENSIONS; d++) sums[c * DIMENSIONS + d] = (sums[c * DIMENSIONS + d] ?? 0) + (vectors[row * DIMENSIONS + d] ?? 0);
    }
    normalise(sums, k);
    centres = sums;
  }
  return of;
}

/** Clusters the words of a gzipped JSONL file of articles. Deterministic. */
export function clusterWords(path: string): Clustering {
  const stream = wordStream(path);
  const words = frequent(stream);
  const rows = new Map(words.map(([key], row) => [key, row]));
  const vectors = embed(words, cooccurrences(stream, rows), stream.length);
  const fine = cluster(vectors, words.length, CLUSTERS);
  const coarse = cluster(vectors, words.length, COARSE_CLUSTERS);
  return {
    fine: new Map(words.map(([key], row) => [key, fine[row] ?? 0])),
    coarse: new Map(words.map(([key], row) => [key, coarse[row] ?? 0])),
  };
}
