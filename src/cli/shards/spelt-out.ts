import { existsSync } from 'node:fs';
import type { PipelineOptions } from '../../analyze.ts';
import { Refusal } from '../../batch/errors/refusal.ts';
import { type ShardFormat, singleFormat } from '../../batch/result/layout.ts';
import { type AnalysisOptions, sha256Of } from '../../batch/result/manifest.ts';
import type { ShardSize } from '../../batch/result/shards.ts';
import { DEFAULT_FIELDS } from '../../input/records/fields.ts';
import { OUTPUT_LAYERS } from '../../output/layers/all.ts';
import type { Flags } from '../flags.ts';
import { recordFields } from '../run/run.ts';

const USUAL_SIZE: ShardSize = { bytes: 64e6 };
/** Names of files, not of folders, in formats that a result is not written in. */
const OTHER_FILE = /\.(?:csv|tsv|tab|json|txt|md|html?|xlsx?|docx?|pdf|gz|zip)$/iu;
const UNLIMITED: ShardSize = { records: Number.MAX_SAFE_INTEGER };

/** Everything the documents depend on besides the texts, defaults included: for the manifest, and for knowing a run again. */
export function analysisOptions(flags: Flags, { watchlist }: PipelineOptions): AnalysisOptions {
  const {
    only,
    lang = null,
    force = false,
    boilerplate = 'normal',
    events = 'normal',
    offsets = 'utf16',
    text = false,
    sourceOffsets = false,
    explain = false,
    date = null,
    anchor = 'published',
    input = 'auto',
    maxRecordBytes = null,
  } = flags;
  const layers = OUTPUT_LAYERS.filter((layer) => (only ? only.includes(layer) : layer !== 'custom' || watchlist !== undefined));
  const listed = watchlist ? sha256Of(JSON.stringify(watchlist)) : null;
  const fields = { ...DEFAULT_FIELDS, ...recordFields(flags) };
  return {
    only: layers,
    lang,
    force,
    boilerplate,
    events,
    offsets,
    text,
    sourceOffsets,
    explain,
    date,
    anchor,
    input,
    maxRecordBytes,
    fields,
    watchlist: listed,
  };
}

/** What shards are written as, and when one is full. A single file is one shard. Throws `Refusal` for what cannot be. */
export function formatAndSize({ out = '', shardFormat, shardSize }: Flags): { readonly format: ShardFormat; readonly size: ShardSize } {
  const single = singleFormat(out);
  const wanted = shardFormat ?? single ?? 'ndjson';
  if (/\.parquet$/iu.test(out)) throw new Refusal('Parquet output is several tables: give a folder and --format parquet');
  if (single === null && OTHER_FILE.test(out) && !existsSync(out))
    throw new Refusal(`${out} is not a folder: a result is a folder, or one file .ndjson or .ndjson.gz; saripati FILES -o FILE.csv writes other formats`);
  if (single === null) return { format: wanted, size: shardSize ?? USUAL_SIZE };
  if (wanted !== single) throw new Refusal(`${out} has the extension of ${single}, but --format says ${wanted}`);
  if (shardSize) throw new Refusal('--shard-size is for folders; one file is one shard');
  return { format: single, size: UNLIMITED };
}
