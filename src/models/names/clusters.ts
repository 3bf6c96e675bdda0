/** Numbers of fine and coarse clusters. */
export const CLUSTERS = 384;
export const COARSE_CLUSTERS = 48;

/** What a word is kept under in word tables: its hash, apart for capitalised forms. Never 0. */
export function wordKey(hash: number, capital: boolean): number {
  return (capital ? Math.imul(hash, 0x2c1b3c6d) ^ 0x5bd1e995 : hash) | 0 || 7;
}

/**
 * Small numbers of words: an open-addressing table of two columns, the upper half of the word's key and its number, 0 for an empty
 * slot. Its length is a power of two.
 */
export interface WordTable {
  readonly marks: Uint16Array;
  readonly values: Uint16Array;
}

/** Slots of the tables the model has: of clusters, and of usage. */
export const CLUSTER_SLOTS: number = 1 << 16;
export const USAGE_SLOTS: number = 1 << 15;
/** The bytes one slot takes. */
export const SLOT_BYTES = 4;

/** Lays a table over bytes that start at an even offset. */
export function wordTable(bytes: Uint8Array, offset: number, slots: number): WordTable {
  return {
    marks: new Uint16Array(bytes.buffer, bytes.byteOffset + offset, slots),
    values: new Uint16Array(bytes.buffer, bytes.byteOffset + offset + slots * 2, slots),
  };
}

/** A table without words. */
export function emptyTable(slots: number): WordTable {
  return wordTable(new Uint8Array(slots * SLOT_BYTES), 0, slots);
}

/** Adds one word with its number, which is not 0; of words that look the same the first stays. */
export function addWord({ marks, values }: WordTable, key: number, value: number): void {
  const mark = key >>> 16;
  const mask = marks.length - 1;
  let slot = key & mask;
  while (values[slot] !== 0 && marks[slot] !== mark) slot = (slot + 1) & mask;
  if (values[slot] !== 0) return;
  marks[slot] = mark;
  values[slot] = value;
}

/** The number of the word with this key; 0 for a word the table does not have. */
export function numberOf({ marks, values }: WordTable, key: number): number {
  const mark = key >>> 16;
  const mask = marks.length - 1;
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const value = values[slot] ?? 0;
    if (value === 0 || marks[slot] === mark) return value;
  }
}

/** A word's clusters as one number: never 0. Coarse numbers over 126 would not fit. */
export function clusterPair(fine: number, coarse: number): number {
  return fine + 512 * coarse + 1;
}
