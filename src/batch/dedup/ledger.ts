import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Check, isRecord, isText, parsed, shapeOf } from '../earlier/shape.ts';
import { Refusal } from '../errors/refusal.ts';
import { finishList, GrowingFile } from '../result/growing.ts';
import type { Layout } from '../result/layout.ts';
import type { ShardFile } from '../result/shards.ts';
import { type DuplicateCounts, Duplicates, type Verdict } from './duplicates.ts';
import { type Fingerprint, isFingerprint } from './fingerprint.ts';
import { stamped } from './stamp.ts';

/** An input that was started: `continues` when it goes on with one that was read before. */
export interface Entered {
  readonly path: string;
  readonly continues: boolean;
}

/** A line of the list of fingerprints. */
export type LedgerLine = Entered | Fingerprint;

const isEntered: Check<Entered> = shapeOf<Entered>({ path: isText, continues: (value): value is boolean => typeof value === 'boolean' });
const isLedgerLine: Check<LedgerLine> = (value): value is LedgerLine => isRecord(value) && (isEntered(value) || isFingerprint(value));

/** The lines of a list of fingerprints, up to byte `bytes`. Throws `Refusal` at one that is none. */
export async function* ledgerLines(path: string, bytes: number = Number.POSITIVE_INFINITY): AsyncGenerator<LedgerLine> {
  if (bytes === 0) return;
  for await (const text of createInterface({ input: createReadStream(path, { end: bytes - 1 }), crlfDelay: Number.POSITIVE_INFINITY })) {
    const line = parsed(text, isLedgerLine);
    if (line === null) throw new Refusal(`${path} is not a list of fingerprints`);
    yield line;
  }
}

/** How many bytes of a list belong to its first `records` records. */
export async function ledgerBytes(path: string, records: number): Promise<number> {
  let [bytes, left] = [0, records];
  if (left === 0) return 0;
  for await (const line of ledgerLines(path)) {
    bytes += Buffer.byteLength(`${JSON.stringify(line)}\n`);
    if ('id' in line && --left === 0) break;
  }
  return bytes;
}

/** Keeps the list of fingerprints of a result, and stamps duplicates; in a shard of a plan it only keeps the list, for `merge`. */
export class Ledger {
  readonly file: GrowingFile;
  private readonly stamps: boolean;
  private readonly duplicates = new Duplicates();
  private rows = 0;

  private constructor(file: GrowingFile, stamps: boolean) {
    this.file = file;
    this.stamps = stamps;
  }

  /** Opens the list with its first `bytes` bytes; the rest is cut off. */
  static async open(path: string, bytes: number, stamps: boolean): Promise<Ledger> {
    const ledger = new Ledger(await GrowingFile.open(path, bytes), stamps);
    for await (const line of ledgerLines(path, bytes)) ledger.learn(line);
    return ledger;
  }

  /** Inputs that were started. */
  get entered(): number {
    return this.duplicates.entered;
  }

  /** The duplicates so far; `null` in a shard of a plan, which tells none. */
  get found(): DuplicateCounts | null {
    return this.stamps ? this.duplicates.counts : null;
  }

  /** Gives the list its name, once it is on the disk, and says what a manifest says of it. */
  async finish(layout: Layout): Promise<ShardFile> {
    return { path: layout.fingerprints, rows: this.rows, ...(await finishList(layout, layout.fingerprints)) };
  }

  /** Begins input `number`, unless it was started before. */
  async enter(number: number, { path, continues }: Entered): Promise<void> {
    if (number < this.entered) return;
    this.learn({ path, continues });
    await this.file.add({ path, continues });
  }

  /** Takes the next record; gives its line with what was found out, `null` where nothing changes. */
  async take(fingerprint: Fingerprint, line: () => Uint8Array): Promise<Uint8Array | null> {
    const verdict = this.learn(fingerprint);
    await this.file.add(fingerprint);
    return verdict && this.stamps ? stamped(line(), fingerprint.id, verdict) : null;
  }

  private learn(line: LedgerLine): Verdict | null {
    this.rows++;
    if ('id' in line) return this.duplicates.add(line);
    this.duplicates.enter(line.path, line.continues);
    return null;
  }
}
