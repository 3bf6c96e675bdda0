/** The length of a cue table's columns when it is compiled: a power of two. A model keeps the length it was packed with. */
export const CUE_SLOTS: number = 1 << 16;

/** Open addressing from word hash to bits, about 24,000 words: two columns of one length. */
export interface CueTable {
  readonly keys: Int32Array;
  readonly bits: Int32Array;
}

function slotOf({ keys, bits }: CueTable, hash: number): number {
  const mask = keys.length - 1;
  let slot = (hash ^ (hash >>> 14)) & mask;
  while (bits[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

/** The classes a word belongs to, by its `foldHash`, as bits; 0 for most words. */
export function cueOf(table: CueTable, hash: number): number {
  return table.bits[slotOf(table, hash)] ?? 0;
}

/** Marks a word with bits, beside those it has. */
export function addCue(table: CueTable, hash: number, bits: number): void {
  const slot = slotOf(table, hash);
  table.keys[slot] = hash;
  table.bits[slot] = (table.bits[slot] ?? 0) | bits;
}
