import { availableParallelism } from 'node:os';
import type { PipelineOptions } from '../../analyze.ts';
import { Refusal } from '../../batch/errors/refusal.ts';
import { layoutOf } from '../../batch/result/layout.ts';
import { type BatchRun, runBatch } from '../../batch/run.ts';
import { NDJSON } from '../../output/formats/open.ts';
import { VERSION } from '../../version.ts';
import type { Flags } from '../flags.ts';
import { explained } from '../messages/explained.ts';
import { Failures } from '../messages/failures.ts';
import { Progress } from '../messages/progress.ts';
import { summary } from '../messages/summary.ts';
import { poolOptions } from '../options/workers.ts';
import { pipelineOptions } from '../run/analysis.ts';
import { endWithParent } from '../run/orphan.ts';
import { complaint, readOptions } from '../run/run.ts';
import { interruptible } from '../run/signals.ts';
import { watchlistOption } from '../run/watchlist.ts';
import { type Source, sourceOf } from '../shards/source.ts';
import { analysisOptions, formatAndSize } from '../shards/spelt-out.ts';
import { DONE, SOME_FAILED, USAGE, type World } from '../world.ts';

/** Learnt lines are likely, not certain. Throws `Refusal` where none of them would be marked. */
function refuseUseless({ learnBoilerplate, boilerplate = 'normal' }: Flags): void {
  if (learnBoilerplate && boilerplate !== 'normal')
    throw new Refusal(`--learn-boilerplate has no effect with --boilerplate ${boilerplate}: leave one of them out`);
}

interface Wanted {
  readonly flags: Flags;
  readonly analysis: PipelineOptions;
  readonly source: Source;
  readonly world: World;
  /** True if standard input is read: it is let go at the end, whoever still writes to it. */
  readonly stdin: boolean;
}

/** What people are told while a run goes on, and at its end. */
interface Told {
  readonly progress: Progress;
  readonly failures: Failures;
}

function modeOf({ overwrite, resume }: Flags): BatchRun['mode'] {
  if (overwrite) return 'overwrite';
  return resume ? 'resume' : 'new';
}

function mostErrors({ strict, maxErrors }: Flags): number {
  return strict ? 1 : (maxErrors ?? Number.POSITIVE_INFINITY);
}

function runOf({ flags, analysis, source, world }: Wanted, { progress, failures }: Told, stop: AbortSignal): BatchRun {
  const { format, size } = formatAndSize(flags);
  const read = { ...readOptions(flags, world), passedOver: source.passedOver.part };
  const { date, most, fields } = read;
  return {
    layout: layoutOf(flags.out ?? '', format),
    size,
    mode: modeOf(flags),
    version: VERSION,
    options: analysisOptions(flags, analysis),
    named: source.named,
    part: source.part,
    repeated: flags.learnBoilerplate ? 'learn' : source.repeated,
    dedup: flags.dedup ?? null,
    entries: source.entries,
    read,
    settings: { options: analysis, date, most, fields, printing: NDJSON, digests: true, dedup: flags.dedup ?? null },
    pool: { jobs: flags.jobs ?? availableParallelism(), ...poolOptions(flags) },
    errorFile: flags.errors ?? null,
    maxErrors: mostErrors(flags),
    stop,
    failed: (record) => {
      failures.add(record);
      if (flags.quiet || flags.errors !== undefined) return;
      progress.clear();
      world.stderr.write(complaint(record));
    },
    progress: (counts) => progress.show(counts),
  };
}

async function run(wanted: Wanted): Promise<number> {
  const { flags, world, source } = wanted;
  const progress = new Progress(flags, world, source.totalBytes);
  const failures = new Failures();
  try {
    return await interruptible(async (stop) => {
      const outcome = await runBatch(runOf(wanted, { progress, failures }, stop));
      progress.end(outcome);
      source.passedOver.say(flags, world);
      failures.say(flags, world);
      if (!flags.quiet) world.stderr.write(summary(outcome, flags));
      return outcome.errors > 0 ? SOME_FAILED : DONE;
    });
  } catch (error) {
    progress.clear();
    return explained(error, world);
  } finally {
    if (wanted.stdin) world.stdin.destroy();
  }
}

/** `saripati batch INPUT… --out DIR`: an archive into shards with a manifest. */
export async function batchCommand(paths: readonly string[], flags: Flags, world: World): Promise<number> {
  const alone = endWithParent();
  try {
    refuseUseless(flags);
    const watchlist = await watchlistOption(flags, world);
    if (watchlist === null) return USAGE;
    const analysis = { ...pipelineOptions(flags), ...watchlist };
    return await run({ flags, analysis, world, stdin: flags.plan === undefined && paths.includes('-'), source: await sourceOf(paths, flags, world) });
  } catch (error) {
    return explained(error, world);
  } finally {
    alone();
  }
}
