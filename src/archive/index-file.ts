import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Check, isCount, isHash, isText, listOf, oneOf, parsed, shapeOf } from '../batch/earlier/shape.ts';
import { isShardFile } from '../batch/result/read-back.ts';
import type { ShardFile } from '../batch/result/shards.ts';

/** What an index says of a result that it was made of; the same for any number of shards. */
export interface Indexed {
  readonly version: string;
  /** Hex SHA-256 of the options of the analysis, as JSON. */
  readonly options: string;
  /** Hex SHA-256 of the list of inputs. */
  readonly inputs: string;
  readonly records: number;
  readonly errors: number;
}

/** `index.json`: what an index holds, and of what it was made. */
export interface IndexFile {
  readonly schema: 'saripati-index/1';
  readonly version: string;
  readonly results: readonly Indexed[];
  /** The tables; `rows` of each. */
  readonly files: readonly ShardFile[];
}

/** Its name in the folder of the index. */
export const INDEX_FILE = 'index.json';

const isIndexed: Check<Indexed> = shapeOf<Indexed>({ version: isText, options: isHash, inputs: isHash, records: isCount, errors: isCount });
const isIndexFile: Check<IndexFile> = shapeOf<IndexFile>({
  schema: oneOf(['saripati-index/1']),
  version: isText,
  results: listOf(isIndexed),
  files: listOf(isShardFile),
});

/** What the index in a folder says of itself; `null` where there is none. */
export async function readIndexFile(folder: string): Promise<IndexFile | null> {
  const path = join(folder, INDEX_FILE);
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? parsed(await readFile(path, 'utf8'), isIndexFile) : null;
}
