/** The length of a cue table's columns. */
export const CUE_SLOTS: number = 1 << 14;

/** Open addressing from word hash to bits, about 8,000 words: two columns of `CUE_SLOTS`. */
export interface CueTable {
  readonly keys: Int32Array;
  readonly bits: Int32Array;
}

function slotOf({ keys, bits }: CueTable, hash: number): number {
  let slot = (hash ^ (hash >>> 14)) & (CUE_SLOTS - 1);
  while (bits[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (CUE_SLOTS - 1);
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
