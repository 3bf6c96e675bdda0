import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { digestOf } from '../digest.ts';
import type { Earlier } from '../earlier/earlier.ts';
import { Refusal } from './refusal.ts';

const ERROR_RECORD = '{"schema":"saripati-error/1"';

/** True when nothing is in the file after `start` but error records; the last may be torn. */
async function onlyErrorRecords(path: string, start: number): Promise<boolean> {
  for await (const line of createInterface({ input: createReadStream(path, { start }), crlfDelay: Number.POSITIVE_INFINITY }))
    if (!line.startsWith(ERROR_RECORD) && !ERROR_RECORD.startsWith(line)) return false;
  return true;
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? found.size : 0;
}

/** True when the unfinished run of the journal wrote the file, as far as can be told from it. */
async function isOfJournal(path: string, { written }: Earlier): Promise<boolean> {
  return (
    written !== null &&
    written.key['error file'] === path &&
    (await onlyErrorRecords(path, written.entries.at(-1)?.errorBytes ?? written.addition?.errorBytes ?? 0))
  );
}

async function isOfResult(path: string, { manifest }: Earlier): Promise<boolean> {
  return manifest?.errorFile !== undefined && (await digestOf(path)).sha256 === manifest.errorFile.sha256;
}

/** Throws `Refusal` when the file for error records holds anything that an earlier run of this result did not write there. */
export async function guardContent(path: string | null, earlier: Earlier, begins: boolean): Promise<void> {
  if (path === null || (await sizeOf(path)) === 0) return;
  if (begins || !((await isOfJournal(path, earlier)) || (await isOfResult(path, earlier))))
    throw new Refusal(`${path} already exists and is not overwritten: name another file for the error records`);
}
