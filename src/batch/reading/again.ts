import { stat } from 'node:fs/promises';
import { onDisk } from '../../input/on-disk.ts';
import { digestOf } from '../digest.ts';
import type { Position } from '../result/journal.ts';
import type { Shard } from '../result/shards.ts';
import type { InputLine } from '../tracker.ts';
import { InputChanged } from './meter.ts';
import { linesBefore } from './since.ts';
import type { PlacedEntry } from './source.ts';

/** Where a run goes on that makes the shards after the first `shards` again, by the counts in the list of inputs. */
export function positionAfter(shards: readonly Shard[], lines: readonly InputLine[]): Position {
  let records = shards.reduce((sum, shard) => sum + shard.records, 0);
  let errors = shards.reduce((sum, shard) => sum + shard.errors, 0);
  let input = 0;
  for (const line of lines) {
    if (line.records > records) break;
    records -= line.records;
    errors -= line.errors;
    input++;
  }
  return { input, line: 1, byteOffset: 0, skip: records, records, errors, read: null };
}

/** An input as the list has it, to be read again with the bytes it had then. Throws `InputChanged` when they are gone. */
export async function entryAgain({ path, bytes, sha256, part }: InputLine, input: number): Promise<PlacedEntry> {
  if (path === null || bytes === null || sha256 === null) throw new InputChanged(path ?? 'standard input');
  const { size } = await stat(onDisk(path)).catch(() => ({ size: -1 }));
  const whole = part?.whole ?? { bytes, sha256 };
  if (size < whole.bytes || (await digestOf(path, whole.bytes)).sha256 !== whole.sha256) throw new InputChanged(path);
  if (part)
    return { kind: 'file', path, size, input, range: { line: (await linesBefore(path, part.start)).count + 1, byteOffset: part.start, end: part.end, whole } };
  if (size === whole.bytes) return { kind: 'file', path, size, input };
  return { kind: 'file', path, size, input, range: { line: 1, byteOffset: 0, end: bytes, whole } };
}
