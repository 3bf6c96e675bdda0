/** The patterns that a first lexeme may begin, by the second. */
export interface Entry {
  /** The list of patterns whatever comes second. */
  readonly any: number;
  /** The list by the second lexeme's key: those of `any` are in it. */
  readonly seconds: ReadonlyMap<number, number>;
}

/** What the patterns' regexes say of the places where they can match. Keys are `keyOf` a lexeme. */
export interface Tables {
  /** Entries by the first lexeme's key. */
  readonly firsts: ReadonlyMap<number, number>;
  /** First words as tokens, by hash: with their apostrophes. */
  readonly tokens: readonly number[];
  readonly entries: readonly Entry[];
  /** Indices of patterns, in their order. */
  readonly lists: readonly (readonly number[])[];
  /** The gate of each pattern, -1 without one: a bit that a literal of the text opens. */
  readonly gates: readonly number[];
  /** The gates that words (by key) and marks (by code unit) open. */
  readonly words: ReadonlyMap<number, readonly number[]>;
  readonly marks: ReadonlyMap<number, readonly number[]>;
}

function flat(map: ReadonlyMap<number, readonly number[]>): number[] {
  return [map.size, ...[...map].flatMap(([key, values]) => [key, values.length, ...values])];
}

const flatPairs = (map: ReadonlyMap<number, number>): number[] => [map.size, ...[...map].flat()];
const flatList = (list: readonly number[]): number[] => [list.length, ...list];

/** The tables as 32-bit words, little-endian. */
export function packTables({ firsts, tokens, entries, lists, gates, words, marks }: Tables): Uint8Array {
  const units = [
    ...flatPairs(firsts),
    ...flatList(tokens),
    entries.length,
    ...entries.flatMap(({ any, seconds }) => [any, ...flatPairs(seconds)]),
    lists.length,
    ...lists.flatMap(flatList),
    ...flatList(gates),
    ...flat(words),
    ...flat(marks),
  ];
  return new Uint8Array(Int32Array.from(units).buffer);
}

/** A map of pairs as `flatPairs` wrote it from word `at` on. */
function pairsAt(words: Int32Array, at: number): Map<number, number> {
  const pairs = new Map<number, number>();
  for (let k = at + 1; k <= at + 2 * (words[at] ?? 0); k += 2) pairs.set(words[k] ?? 0, words[k + 1] ?? 0);
  return pairs;
}

/** An entry of the tables that were kept: an article meets few of them, so its pairs are read when they are asked for. */
class KeptEntry implements Entry {
  readonly any: number;
  private readonly words: Int32Array;
  private readonly at: number;
  private read: ReadonlyMap<number, number> | undefined;

  constructor(words: Int32Array, at: number) {
    this.any = words[at] ?? 0;
    this.words = words;
    this.at = at + 1;
  }

  get seconds(): ReadonlyMap<number, number> {
    this.read ??= pairsAt(this.words, this.at);
    return this.read;
  }
}

/** The tables in bytes that `packTables` made. */
export function unpackTables(bytes: Uint8Array): Tables {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
  let at = 0;
  const one = (): number => words[at++] ?? 0;
  const several = <T>(read: () => T): T[] => {
    const all: T[] = [];
    for (let left = one(); left > 0; left--) all.push(read());
    return all;
  };
  const skipPairs = (): void => {
    at += 1 + 2 * (words[at] ?? 0);
  };
  const pairs = (): Map<number, number> => {
    const from = at;
    skipPairs();
    return pairsAt(words, from);
  };
  const entry = (): Entry => {
    const from = at++;
    skipPairs();
    return new KeptEntry(words, from);
  };
  const lists = (): Map<number, number[]> => {
    const all = new Map<number, number[]>();
    for (let left = one(); left > 0; left--) all.set(one(), several(one));
    return all;
  };
  return {
    firsts: pairs(),
    tokens: several(one),
    entries: several(entry),
    lists: several(() => several(one)),
    gates: several(one),
    words: lists(),
    marks: lists(),
  };
}
