import { resolve } from 'node:path';
import { Refusal } from '../../batch/errors/refusal.ts';
import { readPlan } from '../../batch/plan.ts';
import { type Enqueued, enqueue } from '../../queue/enqueue.ts';
import { jobsOf, type NamedJob } from '../../queue/job.ts';
import { type OpenQueue, withQueue } from '../../queue/open.ts';
import { type ShardStatus, statusOf, untilEnded } from '../../queue/status.ts';
import { VERSION } from '../../version.ts';
import type { Flags } from '../flags.ts';
import { explained } from '../messages/explained.ts';
import { ATTEMPTS, BACKOFF_MS, queuePlace } from '../options/queue.ts';
import { pipelineOptions } from '../run/analysis.ts';
import { interruptible } from '../run/signals.ts';
import { watchlistOption } from '../run/watchlist.ts';
import { shardOptions } from '../shards/shard-args.ts';
import { analysisOptions, formatAndSize } from '../shards/spelt-out.ts';
import { printing } from '../streams/printing.ts';
import { DONE, SOME_FAILED, USAGE, type World } from '../world.ts';

async function jobsFor(path: string, flags: Flags, key: Readonly<Record<string, unknown>>): Promise<NamedJob[]> {
  const { plan, sha256 } = await readPlan(path);
  if ((flags.input ?? 'auto') !== plan.input) throw new Refusal(`the plan was made with --input ${plan.input}`);
  return jobsOf(plan, {
    version: VERSION,
    folder: process.cwd(),
    plan: resolve(path),
    sha256,
    out: resolve(flags.out ?? ''),
    options: shardOptions(flags),
    key,
  });
}

const count = (rows: readonly ShardStatus[], state: ShardStatus['state']): number => rows.filter((row) => row.state === state).length;

function tallyOf({ added, waiting, done }: Enqueued): string {
  return `saripati: ${added} ${added === 1 ? 'shard' : 'shards'} put on the queue; ${waiting} already there, ${done} already done\n`;
}

/** One line for people: how far the shards are. */
function summaryOf(rows: readonly ShardStatus[]): string {
  const errors = rows.reduce((sum, row) => sum + (row.errors ?? 0), 0);
  const failed = rows.length - count(rows, 'done');
  return `saripati: ${count(rows, 'done')} of ${rows.length} shards done (${errors} failed records)${failed > 0 ? `, ${failed} not: --status says why` : ''}\n`;
}

async function waitFor(
  jobs: readonly NamedJob[],
  open: OpenQueue,
  stop: AbortSignal,
  { quiet, world }: { readonly quiet: boolean; readonly world: World },
): Promise<number> {
  const shows = world.stderr.isTTY === true && !quiet;
  const rows = await untilEnded(jobs, open, stop, (seen) => {
    if (shows)
      world.stderr.write(`\r\u001b[K${count(seen, 'done')} of ${seen.length} shards done, ${count(seen, 'active')} in work, ${count(seen, 'failed')} failed`);
  });
  if (shows) world.stderr.write('\r\u001b[K');
  if (!quiet) world.stderr.write(summaryOf(rows));
  return rows.some(({ state, errors }) => state !== 'done' || errors !== 0) ? SOME_FAILED : DONE;
}

async function run(jobs: readonly NamedJob[], open: OpenQueue, flags: Flags, world: World): Promise<number> {
  if (flags.status) {
    const rows = await statusOf(jobs, open);
    return printing(world, async (sink) => {
      for (const row of rows) await sink.write(`${JSON.stringify(row)}\n`);
      return DONE;
    });
  }
  const tally = await enqueue(jobs, open, { attempts: flags.attempts ?? ATTEMPTS, backoff: flags.backoffMs ?? BACKOFF_MS });
  if (!flags.quiet) world.stderr.write(tallyOf(tally));
  if (!flags.wait) return DONE;
  return interruptible((stop) => waitFor(jobs, open, stop, { quiet: flags.quiet === true, world }));
}

/** `saripati enqueue PLAN --redis URL --out DIR`: the shards of a plan onto a queue, for workers to take. */
export async function enqueueCommand([path = '']: readonly string[], flags: Flags, world: World): Promise<number> {
  const watchlist = await watchlistOption(flags, world);
  if (watchlist === null) return USAGE;
  try {
    const place = queuePlace(flags, world);
    const key = {
      dedup: flags.dedup ?? null,
      ...formatAndSize({ ...flags, out: '' }),
      analysis: analysisOptions(flags, { ...pipelineOptions(flags), ...watchlist }),
    };
    const jobs = await jobsFor(path, flags, key);
    return await withQueue(place, (open) => run(jobs, open, flags, world));
  } catch (error) {
    return explained(error, world);
  }
}
