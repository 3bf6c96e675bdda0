import type { Reader } from '../../document/reader.ts';
import type { Range } from '../candidate.ts';

/** The article's mentions of one kind, by token. */
export interface Mentions {
  readonly all: readonly Range[];
  /** The mention that has token `i`; `null` when none does. */
  readonly at: (i: number) => Range | null;
}

/** For each of `count` tokens the mention that has it. */
export function mentionsAt(ranges: readonly Range[], count: number): Mentions {
  const order = new Int32Array(count);
  for (const [k, { first, past }] of ranges.entries()) order.fill(k + 1, first, past);
  return { all: ranges, at: (i) => ranges[(order[i] ?? 0) - 1] ?? null };
}

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

/** True for a token that a single line break stands before. */
export const opensLine = (reader: Reader, i: number): boolean =>
  i > 0 && i < reader.count && LINE_BREAK.test(reader.text.slice(reader.end(i - 1), reader.start(i)));

/** True if the tokens fill a line of their own, as names do that were links: the sentence goes on over such a line. */
export function fillsLine(reader: Reader, { first, past }: Range): boolean {
  return opensLine(reader, first) && opensLine(reader, past) && (reader.is(first - 1, ',') || reader.is(first - 1, ')') || !reader.isPunctuation(first - 1));
}
