import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Digest, digestOf } from '../digest.ts';
import { GzipBlocks } from './gzip.ts';
import { type Layout, temporary } from './layout.ts';
import { nameFile, syncFile, writeAll, writing } from './lock/disk.ts';

/** When a shard is full: at so many records, or at so many bytes of NDJSON. */
export type ShardSize = { readonly records: number } | { readonly bytes: number };

/** A finished file of a result. */
export interface ShardFile extends Digest {
  readonly path: string;
  /** Records, or rows of the table. */
  readonly rows: number;
}

/** A finished shard. */
export interface Shard {
  readonly records: number;
  readonly errors: number;
  readonly files: readonly ShardFile[];
}

/** Turns a file of NDJSON into the tables of a shard, under the given paths; `first` is the number of its first record. Gives the rows of each. */
export type TableMaker = (spool: string, tables: readonly string[], first: number) => Promise<readonly number[]>;

/** One shard while it is written: NDJSON, compressed or not, under a temporary name. */
class OpenShard {
  records = 0;
  errors = 0;
  /** Of NDJSON, before compression. */
  bytes = 0;
  readonly handle: FileHandle;
  private readonly hash = createHash('sha256');
  private written = 0;
  private readonly gzip: GzipBlocks | null;

  constructor(handle: FileHandle, compressed: boolean) {
    this.handle = handle;
    this.gzip = compressed ? new GzipBlocks() : null;
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.bytes += bytes.length;
    if (this.gzip === null) return this.put(bytes);
    for (const block of await this.gzip.add(bytes)) await this.put(block);
  }

  /** Begins with the bytes of an earlier shard. */
  async copy(path: string, { records, errors }: Shard): Promise<void> {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) await this.put(chunk);
    this.records += records;
    this.errors += errors;
  }

  async end(): Promise<Digest> {
    if (this.gzip) for (const block of await this.gzip.end()) await this.put(block);
    return { bytes: this.written, sha256: this.hash.digest('hex') };
  }

  private async put(bytes: Uint8Array): Promise<void> {
    this.hash.update(bytes);
    this.written += bytes.length;
    await writeAll(this.handle, bytes);
  }
}

/** What shards are written as, and after which. */
interface Writing {
  readonly layout: Layout;
  readonly size: ShardSize;
  readonly earlier: readonly Shard[];
  /** Records of the first shards, where they are made again; later ones are as large as `size` says. */
  readonly bounds: readonly number[];
  readonly makeTables: TableMaker;
}

/** Writes records into shards of a set size, one after the other. Every failure to write is an `OutputError`. */
export class ShardWriter {
  private readonly layout: Layout;
  private readonly size: ShardSize;
  private readonly makeTables: TableMaker;
  private readonly earlier: Shard | null;
  private readonly bounds: readonly number[];
  private readonly first: number;
  private number: number;
  private done: number;
  private current: OpenShard | null = null;

  constructor({ layout, size, earlier, bounds, makeTables }: Writing) {
    this.layout = layout;
    this.size = size;
    this.bounds = bounds;
    this.first = earlier.length;
    this.number = earlier.length;
    this.earlier = earlier.at(-1) ?? null;
    this.done = earlier.reduce((sum, { records }) => sum + records, 0);
    this.makeTables = makeTables;
  }

  /** How many more records fit; by bytes it is known only once they are there, so `taken` bytes that are about to be written count. */
  isFull(taken: { readonly records: number; readonly bytes: number }): boolean {
    const { records = 0, bytes = 0 } = this.current ?? {};
    const bound = this.bounds[this.number - this.first];
    if (bound !== undefined) return records + taken.records >= bound;
    return 'records' in this.size ? records + taken.records >= this.size.records : bytes + taken.bytes >= this.size.bytes;
  }

  /** Adds whole records. */
  async write(bytes: Uint8Array, records: number, errors: number): Promise<void> {
    if (records === 0) return;
    await writing(async () => {
      this.current ??= await this.begin();
      this.current.records += records;
      this.current.errors += errors;
      await this.current.write(bytes);
    });
  }

  /**
   * Finishes the shard that was written to: it is on the disk when `note` is called, and gets its name when that has noted it, so that
   * nothing ever bears a name of ours that no list has. `null` when nothing was written.
   */
  finish(note: (shard: Shard) => Promise<void>): Promise<Shard | null> {
    return writing(async () => {
      const open = this.current;
      if (open === null) return null;
      const digest = await open.end();
      const { records, errors } = open;
      const files = this.layout.format === 'parquet' ? await this.tables(open) : [await this.file(open, digest)];
      const shard: Shard = { records, errors, files };
      await note(shard);
      for (const { path } of files) await nameFile(temporary(this.layout, path), join(this.layout.folder, path));
      this.current = null;
      this.number++;
      this.done += records;
      return shard;
    });
  }

  /** Removes the unfinished shard. */
  async discard(): Promise<void> {
    if (this.current === null) return;
    await this.current.handle.close().catch(() => undefined);
    await rm(this.temporaryPath, { force: true }).catch(() => undefined);
    this.current = null;
  }

  /** A single file that is added to begins as a copy of what it was. */
  private async begin(): Promise<OpenShard> {
    const shard = new OpenShard(await open(this.temporaryPath, 'w'), this.layout.format === 'ndjson.gz');
    if (this.layout.single && this.earlier) await shard.copy(join(this.layout.folder, this.layout.shard(0)[0] ?? ''), this.earlier);
    return shard;
  }

  private get temporaryPath(): string {
    const [name = ''] = this.layout.format === 'parquet' ? ['spool'] : this.layout.shard(this.number);
    return temporary(this.layout, name);
  }

  private async file(shard: OpenShard, digest: Digest): Promise<ShardFile> {
    const [path = ''] = this.layout.shard(this.number);
    await shard.handle.sync();
    await shard.handle.close();
    return { path, rows: shard.records, ...digest };
  }

  private async tables(shard: OpenShard): Promise<ShardFile[]> {
    await shard.handle.close();
    const names = this.layout.shard(this.number);
    const rows = await this.makeTables(
      this.temporaryPath,
      names.map((name) => temporary(this.layout, name)),
      this.done,
    );
    const files: ShardFile[] = [];
    for (const [k, path] of names.entries()) {
      const partial = temporary(this.layout, path);
      const digest = await digestOf(partial);
      await syncFile(partial);
      files.push({ path, rows: rows[k] ?? 0, ...digest });
    }
    await rm(this.temporaryPath, { force: true });
    return files;
  }
}
