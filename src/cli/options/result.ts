import { DEDUP_MODES } from '../../batch/dedup/mode.ts';
import type { ShardFormat } from '../../batch/result/layout.ts';
import type { OptionsFor } from './option.ts';
import { anything, filePath, oneOf, shardOf, shardSize, wholeNumber } from './parsers.ts';

const SHARD_FORMATS: readonly ShardFormat[] = ['ndjson', 'ndjson.gz', 'parquet'];
const QUEUED_FORMATS: readonly ShardFormat[] = ['ndjson', 'ndjson.gz'];

/** How the result of a batch is written. */
export const RESULT: OptionsFor<'out' | 'shardFormat' | 'shardSize' | 'dedup' | 'overwrite' | 'shards'> = {
  out: [
    {
      flags: '-o, --out <path>',
      help: 'folder of the result, or one file (.ndjson, .ndjson.gz)',
      commands: ['batch', 'merge'],
      example: 'saripati batch arsip/ --out baru.ndjson',
      parse: anything,
      required: true,
    },
    {
      flags: '-o, --out <path>',
      help: 'folder of the results: one subfolder per shard, named by its number',
      commands: ['enqueue'],
      example: 'saripati enqueue plan.json --redis redis://localhost --out antre-2/',
      parse: anything,
      required: true,
    },
    {
      flags: '-o, --out <folder>',
      help: 'folder of the index',
      commands: ['index'],
      example: 'saripati index hasil/ -o indeks-2/',
      parse: anything,
      required: true,
    },
  ],
  shardFormat: [
    {
      flags: '-f, --format <format>',
      help: 'format of the shards',
      fallback: 'ndjson',
      commands: ['batch', 'merge'],
      example: 'saripati batch arsip/ --out baru-1/ -f ndjson.gz',
      choices: SHARD_FORMATS,
      parse: oneOf(SHARD_FORMATS),
    },
    {
      flags: '-f, --format <format>',
      help: 'format of the shards',
      fallback: 'ndjson',
      commands: ['enqueue'],
      example: 'saripati enqueue plan.json --redis redis://localhost --out antre-1/ -f ndjson.gz',
      choices: QUEUED_FORMATS,
      parse: oneOf(QUEUED_FORMATS),
    },
  ],
  shardSize: [
    {
      flags: '--shard-size <size>',
      help: 'largest shard, in records (10000) or bytes (64MB)',
      fallback: '64MB',
      commands: ['batch', 'enqueue', 'merge'],
      example: 'saripati batch arsip/ --out baru-2/ --shard-size 10000',
      parse: shardSize,
    },
  ],
  dedup: [
    {
      flags: '--dedup <mode>',
      help: 'mark duplicates (duplicateOf) and make ids unique: exact, or near to mark edited copies of a story as well',
      doc: 'See [BATCH.md](BATCH.md#duplicates).',
      commands: ['batch', 'enqueue'],
      example: 'saripati batch arsip/ --out baru-11/ --dedup near',
      choices: DEDUP_MODES,
      parse: oneOf(DEDUP_MODES),
    },
  ],
  overwrite: [
    {
      flags: '--overwrite',
      help: 'replace an existing result or an unfinished run',
      commands: ['batch', 'merge'],
      example: 'saripati batch arsip/ --out hasil/ --overwrite',
    },
    {
      flags: '--overwrite',
      help: 'replace an existing index of other results',
      commands: ['index'],
      example: 'saripati index hasil/ -o indeks/ --overwrite',
    },
    {
      flags: '--overwrite',
      help: 'with --output: replace an existing file',
      commands: ['analyze', 'show', 'quotes', 'events', 'detect', 'clean', 'report', 'export', 'kb', 'who', 'graph', 'query', 'plan', 'schema'],
      example: 'saripati article.txt -o hasil.json --overwrite',
    },
  ],
  shards: [
    {
      flags: '--shards <n>',
      help: 'number of shards',
      commands: ['plan'],
      example: 'saripati plan arsip/ --shards 8',
      parse: wholeNumber(1, 999_999),
      required: true,
    },
  ],
};

/** How a batch is run. */
export const RUN: OptionsFor<'resume' | 'errors' | 'maxErrors' | 'strict' | 'stats' | 'plan' | 'shard'> = {
  resume: [
    {
      flags: '--resume',
      help: 'continue where an earlier run with the same inputs and options stopped',
      commands: ['batch'],
      example: 'saripati batch arsip/ --out baru-3/ --resume',
      conflicts: 'overwrite',
    },
  ],
  errors: [
    {
      flags: '--errors <file>',
      help: 'also write error records to this file',
      commands: ['batch'],
      example: 'saripati batch arsip/ --out baru-4/ --errors gagal.ndjson',
      parse: filePath,
    },
  ],
  maxErrors: [
    {
      flags: '--max-errors <n>',
      help: 'stop when this many records have failed',
      commands: ['batch'],
      example: 'saripati batch arsip/ --out baru-5/ --max-errors 100',
      parse: wholeNumber(1, 999_999_999),
    },
  ],
  strict: [{ flags: '--strict', help: 'stop at the first record that fails', commands: ['batch'], example: 'saripati batch arsip/ --out baru-6/ --strict' }],
  stats: [
    {
      flags: '--stats <format>',
      help: 'print figures on standard error at the end',
      commands: ['batch'],
      example: 'saripati batch arsip/ --out baru-7/ --stats json',
      choices: ['json'],
      parse: oneOf(['json']),
    },
  ],
  plan: [
    {
      flags: '--plan <file>',
      help: 'run one shard of this plan instead of inputs',
      commands: ['batch'],
      example: 'saripati batch --plan plan.json --shard 1/2 --out baru-8/',
      parse: filePath,
    },
  ],
  shard: [
    {
      flags: '--shard <i/N>',
      help: 'which shard of the plan; by default the array index of Slurm, AWS Batch or Kubernetes',
      commands: ['batch'],
      example: 'saripati batch --plan plan.json --shard 2/2 --out baru-9/',
      parse: shardOf,
    },
  ],
};
