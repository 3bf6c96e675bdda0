import { createHash } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Digest, digestOf } from '../digest.ts';
import { settle, writeAll, writing } from './disk.ts';
import { GzipBlocks } from './gzip.ts';
import { type Layout, temporary } from './layout.ts';

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

/** Writes records into shards of a set size, one after the other. Every failure to write is an `OutputError`. */
export class ShardWriter {
  private readonly layout: Layout;
  private readonly size: ShardSize;
  private readonly makeTables: TableMaker;
  private number: number;
  private done: number;
  private current: OpenShard | null = null;

  constructor(layout: Layout, size: ShardSize, earlier: readonly Shard[], makeTables: TableMaker) {
    this.layout = layout;
    this.size = size;
    this.number = earlier.length;
    this.done = earlier.reduce((sum, { records }) => sum + records, 0);
    this.makeTables = makeTables;
  }

  /** How many more records fit; by bytes it is known only once they are there, so `taken` bytes that are about to be written count. */
  isFull(taken: { readonly records: number; readonly bytes: number }): boolean {
    const { records = 0, bytes = 0 } = this.current ?? {};
    return 'records' in this.size ? records + taken.records >= this.size.records : bytes + taken.bytes >= this.size.bytes;
  }

  /** Adds whole records. */
  async write(bytes: Uint8Array, records: number, errors: number): Promise<void> {
    if (records === 0) return;
    await writing(async () => {
      this.current ??= new OpenShard(await open(this.temporaryPath, 'w'), this.layout.format === 'ndjson.gz');
      this.current.records += records;
      this.current.errors += errors;
      await this.current.write(bytes);
    });
  }

  /** Finishes the shard that was written to; it has its name then. `null` when nothing was written. */
  finish(): Promise<Shard | null> {
    return writing(async () => {
      const shard = this.current;
      if (shard === null) return null;
      const digest = await shard.end();
      const { records, errors } = shard;
      const files = this.layout.format === 'parquet' ? await this.tables(shard) : [await this.file(shard, digest)];
      this.current = null;
      this.number++;
      this.done += records;
      return { records, errors, files };
    });
  }

  /** Removes the unfinished shard. */
  async discard(): Promise<void> {
    if (this.current === null) return;
    await this.current.handle.close().catch(() => undefined);
    await rm(this.temporaryPath, { force: true }).catch(() => undefined);
    this.current = null;
  }

  private get temporaryPath(): string {
    const [name = ''] = this.layout.format === 'parquet' ? ['spool'] : this.layout.shard(this.number);
    return temporary(this.layout, name);
  }

  private async file(shard: OpenShard, digest: Digest): Promise<ShardFile> {
    const [path = ''] = this.layout.shard(this.number);
    await settle(shard.handle, this.temporaryPath, join(this.layout.folder, path));
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
      await settle(await open(partial, 'r+'), partial, join(this.layout.folder, path));
      files.push({ path, rows: rows[k] ?? 0, ...digest });
    }
    await rm(this.temporaryPath, { force: true });
    return files;
  }
}
