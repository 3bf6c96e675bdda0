import type { RepeatedLine } from '../../boilerplate/repeated/learn.ts';
import type { Digest } from '../digest.ts';
import { type Check, isCount, isFileName, isHash, isText, listOf, oneOf, optional, orNull, shapeOf } from '../earlier/shape.ts';
import type { FilePart } from '../reading/pieces/piece.ts';
import type { PlacedEntry, Range } from '../reading/source.ts';
import type { InputLine } from '../tracker.ts';
import type { Shard, ShardFile } from './shards.ts';

/** Checks of what a result says of itself: anyone may have edited it. */

export const isDigest: Check<Digest> = shapeOf<Digest>({ bytes: isCount, sha256: isHash });
export const isShardFile: Check<ShardFile> = shapeOf<ShardFile>({ path: isFileName, rows: isCount, bytes: isCount, sha256: isHash });
export const isShard: Check<Shard> = shapeOf<Shard>({ records: isCount, errors: isCount, files: listOf(isShardFile) });

export const isRepeatedLine: Check<RepeatedLine> = shapeOf<RepeatedLine>({ outlet: isText, line: isText, articles: isCount, of: isCount });

const isFilePart = shapeOf<FilePart>({ start: isCount, end: isCount, whole: isDigest });

export const isInputLine: Check<InputLine> = shapeOf<InputLine>({
  path: orNull(isText),
  bytes: orNull(isCount),
  sha256: orNull(isHash),
  records: isCount,
  errors: isCount,
  part: optional(isFilePart),
});

const isRange = shapeOf<Range>({ line: isCount, byteOffset: isCount, end: isCount, whole: isDigest });
const isFailure = shapeOf<{ readonly code: string; readonly message: string }>({ code: isText, message: isText });

/** True for an input of an incremental run. */
export const isPlacedEntry: Check<PlacedEntry> = (value): value is PlacedEntry =>
  shapeOf<{ readonly kind: string; readonly path: string; readonly input: number; readonly range?: Range | undefined }>({
    kind: oneOf(['file', 'stream', 'failure']),
    path: isText,
    input: isCount,
    range: optional(isRange),
  })(value) &&
  (value.kind !== 'file' || shapeOf<{ readonly size: number }>({ size: isCount })(value)) &&
  (value.kind !== 'failure' || shapeOf<{ readonly failure: unknown }>({ failure: isFailure })(value));
