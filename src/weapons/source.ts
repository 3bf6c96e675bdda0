import type { Reader } from '../document/reader.ts';

/** What the rules of this room read: a document's tokens, and the names that are not weapons. */
export interface Source {
  readonly reader: Reader;
  /** True if tokens `[first, past)` lie in a person's or a country's name, or in a longer name of an organisation or place. */
  readonly isTaken: (first: number, past: number) => boolean;
}
