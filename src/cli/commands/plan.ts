import { availableParallelism } from 'node:os';
import { makePlan, type Plan, type PlanOptions } from '../../batch/plan.ts';
import { SurveyStopped, surveyLines } from '../../batch/survey.ts';
import { errorRecord } from '../../batch/workers/answer.ts';
import { NDJSON } from '../../output/formats/open.ts';
import { VERSION } from '../../version.ts';
import type { Flags } from '../flags.ts';
import { explained } from '../messages/explained.ts';
import { PassedOver } from '../messages/passed-over.ts';
import { poolOptions } from '../options/workers.ts';
import { complaint, readOptions } from '../run/run.ts';
import { interruptible } from '../run/signals.ts';
import { printing } from '../streams/printing.ts';
import { DONE, OUTPUT_FAILED, SOME_FAILED, type World } from '../world.ts';

/** What learns from the inputs of a plan, where the flags ask for it. */
function learning(flags: Flags, world: World, stop: AbortSignal): PlanOptions['learn'] {
  if (!flags.learnBoilerplate) return async () => null;
  const read = readOptions(flags, world);
  const { date, most, fields } = read;
  const settings = { options: {}, date, most, fields, printing: NDJSON, digests: false, dedup: null };
  const pool = { jobs: flags.jobs ?? availableParallelism(), ...poolOptions(flags) };
  return (entries) => surveyLines({ entries, read, settings, pool, stop });
}

/** Tells people of the inputs that cannot be read, which the shards will give as error records; the exit code. */
function tellFailures({ shards }: Plan, { quiet }: Flags, { stderr }: World): number {
  const failed = shards.flatMap(({ inputs }) =>
    inputs.flatMap(({ path, failure }) => (failure ? [errorRecord(failure, path, { member: null, line: null })] : [])),
  );
  for (const record of quiet ? [] : failed) stderr.write(complaint(record));
  return failed.length > 0 ? SOME_FAILED : DONE;
}

/** `saripati plan INPUT… --shards N`: prints how the inputs are shared out. */
export function planCommand(paths: readonly string[], flags: Flags, world: World): Promise<number> {
  const passedOver = new PassedOver();
  const leftOut = { skipped: passedOver.file, result: passedOver.result };
  const plan = async (stop: AbortSignal): Promise<number> =>
    printing(world, async (sink) => {
      let code = DONE;
      try {
        const learn = learning(flags, world, stop);
        const made = await makePlan({ paths, shards: flags.shards ?? 1, input: flags.input ?? 'auto', version: VERSION, leftOut, learn });
        await sink.write(`${JSON.stringify(made, null, 2)}\n`);
        code = tellFailures(made, flags, world);
      } catch (error) {
        return error instanceof SurveyStopped ? OUTPUT_FAILED : explained(error, world);
      }
      passedOver.say(flags, world);
      return code;
    });
  return flags.learnBoilerplate ? interruptible(plan) : plan(new AbortController().signal);
}
