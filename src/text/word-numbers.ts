const LEAST_SLOTS = 256;

/**
 * A number for each word of a document, by the word's hash: an open-addressing table in buffers of its own, for one document at a time.
 * A slot is looked up once, then read and written.
 */
export class WordNumbers {
  private hashes = new Int32Array(LEAST_SLOTS);
  /** 0 for an empty slot. */
  private numbers = new Int32Array(LEAST_SLOTS);
  private mask = LEAST_SLOTS - 1;

  /** Forgets what it knew and makes room for so many words: at most half of the slots are ever used. */
  clear(words: number): void {
    let slots = LEAST_SLOTS;
    while (slots < 2 * words) slots *= 2;
    this.mask = slots - 1;
    if (this.numbers.length >= slots) this.numbers.fill(0, 0, slots);
    else {
      this.numbers = new Int32Array(slots);
      this.hashes = new Int32Array(slots);
    }
  }

  /** The word's slot, or the free one that it would take. */
  slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    while (this.numbers[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & this.mask;
    return slot;
  }

  /** The number in a slot; 0 in a free one. */
  at(slot: number): number {
    return this.numbers[slot] ?? 0;
  }

  /** Writes a number other than 0 into the word's slot. */
  put(slot: number, hash: number, number: number): void {
    this.hashes[slot] = hash;
    this.numbers[slot] = number;
  }

  /** The word's number; 0 for a word without. */
  of(hash: number): number {
    return this.at(this.slotOf(hash));
  }
}
