const LEAST_SLOTS = 256;

/** How often words stand alone in a document, by hash: an open-addressing table for one document at a time. */
export class Standing {
  private hashes = new Int32Array(LEAST_SLOTS);
  /** 0 for an empty slot. */
  private counts = new Uint32Array(LEAST_SLOTS);
  private mask = LEAST_SLOTS - 1;

  /** Forgets what it knew and makes room for so many words. */
  clear(words: number): void {
    let slots = LEAST_SLOTS;
    while (slots < 2 * words) slots *= 2;
    this.mask = slots - 1;
    if (this.counts.length >= slots) this.counts.fill(0, 0, slots);
    else {
      this.counts = new Uint32Array(slots);
      this.hashes = new Int32Array(slots);
    }
  }

  private slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    while (this.counts[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & this.mask;
    return slot;
  }

  add(hash: number): void {
    const slot = this.slotOf(hash);
    this.hashes[slot] = hash;
    this.counts[slot] = (this.counts[slot] ?? 0) + 1;
  }

  count(hash: number): number {
    return this.counts[this.slotOf(hash)] ?? 0;
  }
}
