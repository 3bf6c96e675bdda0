import type { ErrorRecord } from '../output/types.ts';
import type { Ledger } from './dedup/ledger.ts';
import type { Answer, Batch, Piece } from './reading/pieces/piece.ts';
import type { GrowingFile } from './result/growing.ts';
import { type Journal, noteShard } from './result/journal.ts';
import type { Layout } from './result/layout.ts';
import type { Shard, ShardWriter } from './result/shards.ts';
import { Tracker } from './tracker.ts';
import type { Finished } from './workers/ordered.ts';

/** What has been done so far. */
export interface Counts {
  readonly records: number;
  readonly errors: number;
  /** Bytes of input that were analysed in this run. */
  readonly bytes: number;
}

/** Files of a run that grow beside the shards. */
export interface RunFiles {
  readonly inputs: GrowingFile;
  readonly errors: GrowingFile | null;
  /** `null` where nobody asked for duplicates. */
  readonly ledger: Ledger | null;
}

interface CollectorOptions {
  readonly layout: Layout;
  readonly journal: Journal;
  readonly writer: ShardWriter;
  readonly files: RunFiles;
  readonly failed: (record: ErrorRecord) => void;
}

/** Records of an answer that are to be written together, from byte `from` of it. */
interface Held {
  from: number;
  records: number;
  errors: number;
}

/** Takes answers in their order, cuts them into shards, and notes each finished shard. */
export class Collector {
  readonly shards: Shard[];
  private readonly options: CollectorOptions;
  private readonly tracker: Tracker;
  private records = 0;
  private errors = 0;
  private bytes = 0;

  constructor(options: CollectorOptions) {
    this.options = options;
    this.tracker = new Tracker(options.journal.next);
    this.shards = [...options.journal.shards];
    for (const shard of this.shards) {
      this.records += shard.records;
      this.errors += shard.errors;
    }
  }

  /** What is in the result, the unfinished shard counted. */
  get counts(): Counts {
    return { records: this.records, errors: this.errors, bytes: this.bytes };
  }

  /** How many inputs were read to their end. */
  get inputCount(): number {
    return this.tracker.position.input;
  }

  /** Writes the records of an answer. */
  async take({ work, result }: Finished<Batch, Answer>): Promise<void> {
    const failed = new Map(result.failed.map(({ index, record }) => [index, record]));
    const held: Held = { from: 0, records: 0, errors: 0 };
    let index = 0;
    for (const [k, piece] of work.entries()) {
      this.tracker.enter(piece);
      await this.enter(piece);
      for (let n = result.counts[k] ?? 0; n > 0; n--) {
        await this.takeRecord(result, index, failed.get(index), held);
        index++;
      }
      await this.leave(piece, result.digests[k] ?? null);
    }
    await this.write(result, held, result.bytes.length);
  }

  /** Finishes the shard that is being written, if there is one, and notes it. */
  async cut(): Promise<void> {
    const { layout, writer, files } = this.options;
    const shard = await writer.finish(async (whole) => {
      await files.inputs.sync();
      await files.errors?.sync();
      await files.ledger?.file.sync();
      const bytes = { inputBytes: files.inputs.bytes, errorBytes: files.errors?.bytes ?? 0, fingerprintBytes: files.ledger?.file.bytes ?? 0 };
      await noteShard(layout, { shard: whole, next: this.tracker.position, ...bytes });
    });
    if (shard === null) return;
    if (layout.single) this.shards.length = 0;
    this.shards.push(shard);
  }

  private async takeRecord(result: Answer, index: number, error: ErrorRecord | undefined, held: Held): Promise<void> {
    const start = result.ends[index - 1] ?? 0;
    if (this.options.writer.isFull({ records: held.records, bytes: start - held.from })) {
      await this.write(result, held, start);
      await this.cut();
    }
    if (this.tracker.pass(error !== undefined)) {
      held.from = result.ends[index] ?? start;
      return;
    }
    this.records++;
    if (await this.takeStamped(result, index, held)) return;
    held.records++;
    if (!error) return;
    held.errors++;
    this.errors++;
    this.options.failed(error);
    await this.options.files.errors?.add(error);
  }

  private async enter({ input, path, work }: Piece): Promise<void> {
    const continues = work.kind === 'lines' && work.byteOffset > 0;
    await this.options.files.ledger?.enter(input, { path: path ?? '-', continues });
  }

  /** Writes the record by itself when it is a duplicate, or is called otherwise; false when it is written as it was printed. */
  private async takeStamped(result: Answer, index: number, held: Held): Promise<boolean> {
    const fingerprint = result.fingerprints[index] ?? null;
    const [start, end] = [result.ends[index - 1] ?? 0, result.ends[index] ?? 0];
    const line = fingerprint && (await this.options.files.ledger?.take(fingerprint, () => result.bytes.subarray(start, end)));
    if (!line) return false;
    await this.write(result, held, start);
    await this.options.writer.write(line, 1, 0);
    held.from = end;
    return true;
  }

  private async leave(piece: Piece, digest: Answer['digests'][number]): Promise<void> {
    const line = this.tracker.leave(piece, digest);
    if (line) await this.options.files.inputs.add(line);
    this.bytes += piece.size;
  }

  private async write(result: Answer, held: Held, upTo: number): Promise<void> {
    await this.options.writer.write(result.bytes.subarray(held.from, upTo), held.records, held.errors);
    Object.assign(held, { from: upTo, records: 0, errors: 0 });
  }
}
