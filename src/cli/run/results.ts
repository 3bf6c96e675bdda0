import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { layoutOf } from '../../batch/result/layout.ts';
import { readManifest } from '../../batch/result/manifest.ts';
import { linesOfBytes } from '../../input/bytes/lines.ts';
import { MOST_RECORD_BYTES } from '../options/input.ts';

/** How our results begin: documents, and the records of those that failed. */
const BEGINNING = '{"schema":"saripati';
/** Bytes of a packed file that are read to see what is in it. */
const HEAD_BYTES = 4096;

const isPacked = (path: string): boolean => path.toLowerCase().endsWith('.gz');

function streamOf(path: string, bytes = Number.POSITIVE_INFINITY): Readable {
  const raw = createReadStream(path, { end: bytes });
  if (!isPacked(path)) return raw;
  const unpacked = createGunzip({ finishFlush: 2 });
  raw.once('error', (error) => unpacked.destroy(error));
  return raw.pipe(unpacked);
}

/** True for a file of results, packed or not; what cannot be read is none, which its reader will tell. */
async function isResult(path: string): Promise<boolean> {
  try {
    const handle = await open(path);
    await handle.close();
    for await (const chunk of streamOf(path, HEAD_BYTES)) return Buffer.from(chunk).toString('latin1').startsWith(BEGINNING);
    return false;
  } catch {
    return false;
  }
}

/** The files of results that a path stands for: a result of `batch`, a file of NDJSON; `null` for other inputs. */
async function filesOf(path: string): Promise<readonly string[] | null> {
  const found = path === '-' ? null : await stat(path).catch(() => null);
  if (found?.isDirectory()) {
    const manifest = await readManifest(layoutOf(path, 'ndjson'));
    if (manifest === null || manifest.format === 'parquet') return null;
    return manifest.shards.flatMap(({ files }) => files.map((file) => join(path, file.path)));
  }
  return found?.isFile() && (await isResult(path)) ? [path] : null;
}

/** The paths that hold results, and those to be read as articles. */
export async function partedInputs(paths: readonly string[]): Promise<{ readonly results: readonly string[]; readonly articles: readonly string[] }> {
  const results: string[] = [];
  const articles: string[] = [];
  for (const path of paths) {
    const files = await filesOf(path);
    if (files === null) articles.push(path);
    else results.push(...files);
  }
  return { results, articles };
}

/** The values of a file of NDJSON, line by line; `undefined` for a line that is no JSON. */
export async function* valuesOf(path: string): AsyncGenerator<unknown> {
  for await (const { bytes, cut } of linesOfBytes(streamOf(path), MOST_RECORD_BYTES)) {
    if (bytes.length === 0) continue;
    yield cut ? undefined : parsed(Buffer.from(bytes).toString('utf8'));
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
