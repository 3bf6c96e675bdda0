import { hashBits, mayHold } from '../../text/hash-bits.ts';
import type { Entry, Tables } from './tables.ts';

/** The most marks that open a gate have code units below this. */
const MARKS = 0x100;

/** Says which patterns may match at a place, without running any: what it leaves out can not match there. */
export interface Prefilter {
  /** Words of `Int32Array` that gates take. */
  readonly width: number;
  /** False for most tokens that no expression begins with. */
  readonly mayTell: (hash: number) => boolean;
  /** What may begin with a lexeme; `undefined` when nothing does. */
  readonly entry: (key: number) => Entry | undefined;
  /** True if a pattern may begin with a lexeme of this entry, whatever follows. */
  readonly needsNoSecond: (entry: Entry) => boolean;
  /** Indices of the patterns that may begin with a lexeme of this entry and go on with another. */
  readonly patterns: (entry: Entry, second: number) => readonly number[];
  readonly openWord: (hash: number, open: Int32Array) => void;
  readonly openMark: (code: number, open: Int32Array) => void;
  /** True if what a pattern needs is in the text that opened the gates. */
  readonly isOpen: (pattern: number, open: Int32Array) => boolean;
}

/** The prefilter of compiled tables. */
export class TablePrefilter implements Prefilter {
  readonly width: number;
  private readonly tables: Tables;
  private readonly telling: Uint32Array;
  private readonly literals: Uint32Array;
  private readonly marks: readonly (readonly number[] | undefined)[];

  constructor(tables: Tables) {
    this.tables = tables;
    this.width = Math.max(1, Math.ceil((Math.max(-1, ...tables.gates) + 1) / 32));
    this.telling = hashBits([...tables.tokens, ...tables.firsts.keys()]);
    this.literals = hashBits(tables.words.keys());
    this.marks = Array.from({ length: MARKS }, (_, code) => tables.marks.get(code));
  }

  mayTell(hash: number): boolean {
    return mayHold(this.telling, hash);
  }

  entry(key: number): Entry | undefined {
    if (!mayHold(this.telling, key)) return undefined;
    const index = this.tables.firsts.get(key);
    return index === undefined ? undefined : this.tables.entries[index];
  }

  needsNoSecond({ any }: Entry): boolean {
    return (this.tables.lists[any] ?? []).length > 0;
  }

  patterns({ any, seconds }: Entry, second: number): readonly number[] {
    return this.tables.lists[seconds.get(second) ?? any] ?? [];
  }

  openWord(hash: number, open: Int32Array): void {
    if (mayHold(this.literals, hash)) openAll(this.tables.words.get(hash), open);
  }

  openMark(code: number, open: Int32Array): void {
    const gates = this.marks[code];
    if (gates !== undefined) openAll(gates, open);
  }

  isOpen(pattern: number, open: Int32Array): boolean {
    const gate = this.tables.gates[pattern] ?? -1;
    return gate < 0 || (((open[gate >>> 5] ?? 0) >>> (gate & 31)) & 1) !== 0;
  }
}

function openAll(gates: readonly number[] | undefined, open: Int32Array): void {
  if (gates === undefined) return;
  for (const gate of gates) open[gate >>> 5] = (open[gate >>> 5] ?? 0) | (1 << (gate & 31));
}
