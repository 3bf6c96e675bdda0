import { createHash } from 'node:crypto';
import type { Failure } from '../../../document/problem.ts';
import { openedFile } from '../../../input/on-disk.ts';
import type { Digest } from '../../digest.ts';

/** A file that a shard reads: whole, or the lines from byte `start` (1-based line `line`) up to byte `end`. */
export interface PlannedInput {
  readonly path: string;
  readonly bytes: number;
  readonly range?: { readonly start: number; readonly end: number; readonly line: number };
  /** SHA-256 of the whole file, where a shard reads only a part of it. */
  readonly sha256?: string;
  readonly failure?: Failure;
}

/** A place in a file where a line begins. */
interface LinePlace {
  readonly start: number;
  readonly line: number;
}

const LF = 0x0a;

/** The first line beginnings at or after each of the `cuts`, and the digest of the whole file. */
async function linePlaces(path: string, cuts: readonly number[]): Promise<Digest & { readonly places: readonly LinePlace[] }> {
  const hash = createHash('sha256');
  const places: LinePlace[] = [];
  let position = 0;
  let line = 1;
  for await (const chunk of openedFile(path, { highWaterMark: 1 << 20 })) {
    hash.update(chunk);
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, at + 1)) {
      line++;
      const start = position + at + 1;
      while (places.length < cuts.length && start >= (cuts[places.length] ?? 0)) places.push({ start, line });
    }
    position += chunk.length;
  }
  return { bytes: position, sha256: hash.digest('hex'), places: places.filter(({ start }) => start < position) };
}

/** Shares inputs out by bytes, in their order: shard after shard is filled. */
export class Sharer {
  readonly shards: { bytes: number; inputs: PlannedInput[] }[];
  private readonly total: number;
  private done = 0;

  constructor(total: number, count: number) {
    this.total = total;
    this.shards = Array.from({ length: count }, () => ({ bytes: 0, inputs: [] }));
  }

  /** Where in the next `bytes` bytes the shards' borders lie. */
  borders(bytes: number): number[] {
    const all = this.shards.map((_, k) => Math.floor((this.total * (k + 1)) / this.shards.length) - this.done);
    return all.filter((border, k) => k < this.shards.length - 1 && border > 0 && border < bytes);
  }

  /** Puts an input into the shard in which its middle lies. */
  add(input: PlannedInput, bytes: number): void {
    const share = this.total === 0 ? 0 : (this.done + bytes / 2) / this.total;
    const shard = this.shards[Math.min(this.shards.length - 1, Math.floor(share * this.shards.length))];
    shard?.inputs.push(input);
    if (shard) shard.bytes += bytes;
    this.done += bytes;
  }

  /** Puts a file of lines into shards, cut at the line beginnings nearest after their borders. */
  async addLines(path: string, size: number): Promise<void> {
    const borders = this.borders(size);
    if (borders.length === 0) return this.add({ path, bytes: size }, size);
    const { places, sha256, bytes } = await linePlaces(path, borders);
    const starts = [{ start: 0, line: 1 }, ...places.filter(({ start }, k) => start !== places[k - 1]?.start)];
    for (const [k, { start, line }] of starts.entries()) {
      const end = starts[k + 1]?.start ?? bytes;
      this.add({ path, bytes, ...(starts.length > 1 && { range: { start, end, line }, sha256 }) }, end - start);
    }
  }
}
