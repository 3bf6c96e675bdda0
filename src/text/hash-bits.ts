/** Slots of hashes, 8 KB of bits: of a few hundred words, one other word in a hundred shares a slot. */
const SLOTS = 0x10000;

/** A bit for each slot that one of the hashes has: a hash whose bit is not set is not among them, and needs no look into a larger table. */
export function hashBits(hashes: Iterable<number>): Uint32Array {
  const bits = new Uint32Array(SLOTS / 32);
  for (const hash of hashes) bits[(hash & (SLOTS - 1)) >>> 5] = (bits[(hash & (SLOTS - 1)) >>> 5] ?? 0) | (1 << (hash & 31));
  return bits;
}

/** The bits of the hashes of either. */
export function eitherBits(a: Uint32Array, b: Uint32Array): Uint32Array {
  return a.map((word, k) => word | (b[k] ?? 0));
}

/** False when the hash is not one of those the bits were made of. */
export function mayHold(bits: Uint32Array, hash: number): boolean {
  return (((bits[(hash & (SLOTS - 1)) >>> 5] ?? 0) >>> (hash & 31)) & 1) !== 0;
}
