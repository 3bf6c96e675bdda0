import { describe, expect, test } from 'vitest';
import type { Flags } from '../../src/cli/flags.ts';
import { shardArgs, shardOptions } from '../../src/cli/shards/shard-args.ts';
import type { ShardJob } from '../../src/queue/job.ts';
import { saripati } from '../cli/saripati.ts';

const job: ShardJob = {
  schema: 'saripati-job/1',
  version: '0.1.0',
  folder: '/arsip',
  plan: '/arsip/plan.json',
  sha256: 'a',
  shard: 2,
  of: 3,
  out: '/arsip/bagian/2',
  options: [],
};

/** The long options in the help of a command. */
function optionsOf(command: string): string[] {
  return [...saripati([command, '--help']).stdout.matchAll(/^ {2}(?:-\w, )?--(?<name>[a-z-]{1,30})/gmu)].flatMap(({ groups }) => groups?.name ?? []);
}

test('every option that enqueue has in common with batch reaches the shard', () => {
  const own = ['out', 'quiet', 'help'];
  const batch = optionsOf('batch');
  const common = optionsOf('enqueue').filter((name) => batch.includes(name) && !own.includes(name));
  const refused = common.filter((name) => {
    try {
      return !shardArgs({ ...job, options: [`--${name}=1`] }, {}).includes(`--${name}=1`);
    } catch {
      return true;
    }
  });
  expect(common.length).toBeGreaterThan(15);
  expect(refused).toEqual([]);
});

describe('flags as options of a shard', () => {
  test.each<[Flags, string[]]>([
    [{}, []],
    [{ only: ['dates', 'people'], date: '2025-06-18' }, ['--date=2025-06-18', '--only=dates,people']],
    [{ text: true, force: false, quiet: true, redis: 'redis://a' }, ['--text']],
    [{ textField: '--errors=x' }, ['--text-field=--errors=x']],
    [{ maxRecordBytes: 1000 }, ['--max-record-bytes=1000']],
    [{ shardSize: { records: 100 } }, ['--shard-size=100']],
    [{ shardSize: { bytes: 64e6 } }, ['--shard-size=64MB']],
    [{ shardSize: { bytes: 5_000 } }, ['--shard-size=5KB']],
    [{ shardSize: { bytes: 999_999_999e9 } }, ['--shard-size=999999999GB']],
  ])('%j', (flags, expected) => {
    expect(shardOptions(flags)).toEqual(expected);
  });

  test('the command line of a shard; a worker adds how it works itself', () => {
    expect(shardArgs({ ...job, options: ['--text'] }, { jobs: 2, timeoutMs: 5, workerMemory: 64, quiet: true, untilEmpty: true })).toEqual([
      'batch',
      '--plan=/arsip/plan.json',
      '--shard=2/3',
      '--out=/arsip/bagian/2',
      '--resume',
      '--text',
      '--jobs=2',
      '--timeout-ms=5',
      '--worker-memory=64',
      '--quiet',
    ]);
  });

  test.each(['--errors=/tmp/x', '--out=/tmp/x', '--overwrite', '--plan=x', '-o', 'x', '', '--=', '--onlyx=dates'])('%j is no option of a shard', (option) => {
    expect(() => shardArgs({ ...job, options: [option] }, {})).toThrow('an option that shards do not have');
  });
});
