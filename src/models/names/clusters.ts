/** Numbers of fine and coarse clusters. */
export const CLUSTERS = 384;
export const COARSE_CLUSTERS = 48;

const SLOTS = 1 << 16;

/** What a word is clustered under: its hash, apart for capitalised forms. Never 0. */
export function wordKey(hash: number, capital: boolean): number {
  return (capital ? Math.imul(hash, 0x2c1b3c6d) ^ 0x5bd1e995 : hash) | 0 || 7;
}

/**
 * Clusters of words by the company they keep: an open-addressing table of 2^16 slots of two 16-bit numbers, the upper half of the
 * key and the clusters (fine + 512 * coarse + 1, 0 for an empty slot). Coarse numbers over 63 would not fit.
 */
export interface WordClusters {
  readonly marks: Uint16Array;
  readonly values: Uint16Array;
}

/** The bytes one clustering takes. */
export const CLUSTER_BYTES: number = SLOTS * 4;

/** Lays tables over bytes that start at an even offset. */
export function clusterTables(bytes: Uint8Array, offset: number): WordClusters {
  return {
    marks: new Uint16Array(bytes.buffer, bytes.byteOffset + offset, SLOTS),
    values: new Uint16Array(bytes.buffer, bytes.byteOffset + offset + SLOTS * 2, SLOTS),
  };
}

/** Adds one word; of words that look the same the first stays. */
export function addCluster({ marks, values }: WordClusters, key: number, fine: number, coarse: number): void {
  const mark = key >>> 16;
  let slot = key & (SLOTS - 1);
  while (values[slot] !== 0 && marks[slot] !== mark) slot = (slot + 1) & (SLOTS - 1);
  if (values[slot] !== 0) return;
  marks[slot] = mark;
  values[slot] = fine + 512 * coarse + 1;
}

/** The word's clusters, fine + 512 * coarse + 1; 0 for a word not seen often enough. */
export function clusterOf({ marks, values }: WordClusters, key: number): number {
  const mark = key >>> 16;
  for (let slot = key & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
    const value = values[slot] ?? 0;
    if (value === 0 || marks[slot] === mark) return value;
  }
}
