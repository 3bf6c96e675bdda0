import type { Reader } from '../../document/reader.ts';
import type { Range } from '../candidate.ts';

/** The mentions of one kind of an article of `count` tokens, by token. */
export class Mentions {
  readonly all: readonly Range[];
  /** For each token the place of its mention in `all`, counted from 1; 0 for none. */
  private readonly order: Int32Array;

  constructor(all: readonly Range[], count: number) {
    this.all = all;
    this.order = new Int32Array(count);
    for (let k = 0; k < all.length; k++) {
      const { first, past } = all[k] ?? NOWHERE;
      for (let i = first; i < past; i++) this.order[i] = k + 1;
    }
  }

  /** The mention that has token `i`; `null` if there is none. */
  at(i: number): Range | null {
    const place = i < 0 || i >= this.order.length ? 0 : (this.order[i] ?? 0);
    return place === 0 ? null : (this.all[place - 1] ?? null);
  }
}

const NOWHERE: Range = { first: 0, past: 0 };

/** What rules on offices read of an article: its tokens, and its people, organisations and places. */
export interface Scene {
  readonly reader: Reader;
  readonly people: Mentions;
  readonly organisations: Mentions;
  readonly places: Mentions;
}

/** True if token `i` is part of a person's name. */
export const isTaken = ({ people }: Scene, i: number): boolean => people.at(i) !== null;

const LINE_BREAK = /^ ?\r?\n ?$/u;

/** True for a token that a single line break is before. */
export const opensLine = (reader: Reader, i: number): boolean =>
  i > 0 && i < reader.count && LINE_BREAK.test(reader.text.slice(reader.end(i - 1), reader.start(i)));

/** True if the tokens fill a line of their own, as names do that were links: the sentence goes on over such a line. */
export function fillsLine(reader: Reader, { first, past }: Range): boolean {
  return opensLine(reader, first) && opensLine(reader, past) && (reader.is(first - 1, ',') || reader.is(first - 1, ')') || !reader.isPunctuation(first - 1));
}
