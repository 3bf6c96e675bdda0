import { readPlan } from '../../batch/plan.ts';
import { layoutOf } from '../../batch/result/layout.ts';
import { readManifest } from '../../batch/result/manifest.ts';
import { runChild } from '../../queue/child.ts';
import { shown } from '../../queue/connect.ts';
import type { ShardJob } from '../../queue/job.ts';
import { type Finished, type QueuePlace, withQueue } from '../../queue/open.ts';
import { type Told, work } from '../../queue/work.ts';
import { harmless } from '../../text/harmless.ts';
import { VERSION } from '../../version.ts';
import type { Flags } from '../flags.ts';
import { explained } from '../messages/explained.ts';
import { LOCK_MS, queuePlace } from '../options/queue.ts';
import { interruptible } from '../run/signals.ts';
import { shardArgs } from '../shards/shard-args.ts';
import { DONE, SOME_FAILED, type World } from '../world.ts';

/** Ends of a run with which its shard is done: with 1, some records failed. */
const FINISHED: readonly unknown[] = [DONE, SOME_FAILED];

/** Signals that end a run: `stop` as Ctrl-C does, `kill` at once. */
interface Ends {
  readonly stop: AbortSignal;
  readonly kill: AbortSignal;
}

async function checkIsOurs({ version, plan, sha256 }: ShardJob): Promise<void> {
  if (version !== VERSION) throw new Error(`the shard was enqueued by version ${version}, this worker is ${VERSION}: its output could differ`);
  if ((await readPlan(plan)).sha256 !== sha256) throw new Error(`the plan ${plan} has changed since the shard was enqueued`);
}

/** Codes of lines that tell what a record or a watchlist holds: Redis, which others read, learns the code and not the line. */
const ABOUT_CONTENT = /\[(?<code>(?:watchlist|input|json|language|internal)\/[a-z-]{1,40})\]/u;

/** Why a shard failed, in the child's words, without anything that is in a file. */
function reasonIn(words: string): string {
  const lines = words.split('\n').map((line) => {
    const { code } = ABOUT_CONTENT.exec(line)?.groups ?? {};
    return code === undefined || code === 'input/changed' ? line : `a file was refused, the log of the worker says why [${code}]`;
  });
  return [...new Set(lines)].join('\n');
}

/** Runs a shard as `saripati batch` in a child process; `null` when it was interrupted. Rejects with why it failed. */
async function runShard(job: ShardJob, flags: Flags, world: World, { stop, kill }: Ends): Promise<Finished | null> {
  await checkIsOurs(job);
  const said = (text: string): void => void world.stderr.write(text);
  const { code, signal, words } = await runChild({ args: shardArgs(job, flags), folder: job.folder, stop, kill, said });
  const layout = layoutOf(job.out, 'ndjson');
  const manifest = FINISHED.includes(code) ? await readManifest(layout) : null;
  if (manifest) return { records: manifest.records, errors: manifest.errors };
  if (stop.aborted) return null;
  throw new Error(reasonIn(words) || (signal ? `the process was killed (${signal})` : `the process ended with ${code}`));
}

const WORDS = { begun: 'started', done: 'done', 'handed-back': 'handed back', lost: "this worker was silent for too long; the shard is another's" } as const;

/** One line for people. */
function lineOf(what: Told): string {
  const { shard, of } = what.job;
  const words = what.kind === 'failed' ? `failed${what.again ? ', will be tried again' : ''}: ${what.reason.replaceAll('\n', ' ')}` : WORDS[what.kind];
  return `saripati: shard ${shard} of ${of}: ${words}`;
}

async function run(place: QueuePlace, flags: Flags, world: World): Promise<number> {
  const say = (line: string): void => {
    if (!flags.quiet) world.stderr.write(harmless(line).concat('\n'));
  };
  let code = DONE;
  const told = (what: Told): void => {
    say(lineOf(what));
    if ((what.kind === 'failed' && !what.again) || (what.kind === 'done' && what.finished.errors > 0)) code = SOME_FAILED;
  };
  const over = new AbortController();
  return interruptible(async (stop) => {
    try {
      await withQueue(place, async (open) => {
        say(`saripati: taking shards from ${shown(place.url)}, queue ${place.name}`);
        const runOne = (job: ShardJob, lost: AbortSignal): Promise<Finished | null> =>
          runShard(job, flags, world, { stop, kill: AbortSignal.any([lost, over.signal]) });
        await work(open, { run: runOne, lockMs: flags.lockMs ?? LOCK_MS, untilEmpty: flags.untilEmpty === true, stop, told });
      });
    } finally {
      over.abort();
    }
    return code;
  });
}

/** `saripati worker --redis URL`: runs shards that `enqueue` put on a queue, one after the other. */
export async function workerCommand(_: readonly string[], flags: Flags, world: World): Promise<number> {
  try {
    return await run(queuePlace(flags, world), flags, world);
  } catch (error) {
    return explained(error, world);
  }
}
