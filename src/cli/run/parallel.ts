import type { PipelineOptions } from '../../analyze.ts';
import { openPool } from '../../batch/pool.ts';
import { walkInputs } from '../../batch/reading/inputs.ts';
import type { Answer, Piece } from '../../batch/reading/pieces/piece.ts';
import { piecesOf } from '../../batch/reading/pieces/pieces.ts';
import { answersTo } from '../../batch/workers/answers.ts';
import type { Analysed } from '../../output/formats/documents.ts';
import type { Tally, Writer } from '../../output/formats/format.ts';
import type { Printing } from '../../output/formats/open.ts';
import type { Flags } from '../flags.ts';
import { explained } from '../messages/explained.ts';
import { Failures } from '../messages/failures.ts';
import { PassedOver } from '../messages/passed-over.ts';
import { poolOptions } from '../options/workers.ts';
import { printing } from '../streams/printing.ts';
import { type Sink, SinkError } from '../streams/sink.ts';
import { DONE, SOME_FAILED, type World } from '../world.ts';
import { complaint, readOptions } from './run.ts';
import { interruptible } from './signals.ts';

async function* piecesOfPaths(paths: readonly string[], flags: Flags, world: World): AsyncGenerator<Piece> {
  const passedOver = new PassedOver();
  const options = { ...readOptions(flags, world), passedOver: passedOver.part };
  let input = 0;
  for await (const entry of walkInputs(paths, { skipped: passedOver.file, result: passedOver.result })) yield* piecesOf({ ...entry, input: input++ }, options);
  passedOver.say(flags, world);
}

interface Output {
  readonly writer: Writer<Analysed>;
  readonly sink: Sink;
  readonly flags: Flags;
  readonly world: World;
}

async function printAll(answers: AsyncIterable<{ readonly result: Answer }>, { writer, sink, flags, world }: Output): Promise<number> {
  let code = DONE;
  const tally: Tally = new Map();
  const failures = new Failures();
  await sink.write(writer.head);
  for await (const { result } of answers) {
    if (result.failed.length > 0) code = SOME_FAILED;
    for (const { record } of result.failed) {
      failures.add(record);
      if (!flags.quiet) world.stderr.write(complaint(record));
    }
    for (const [key, count] of result.tally) tally.set(key, (tally.get(key) ?? 0) + count);
    await sink.write(result.bytes);
  }
  if (writer.tail) await sink.write(writer.tail(tally));
  failures.say(flags, world);
  return code;
}

/** What is analysed, and how it is printed. */
interface Wanted {
  readonly analysis: PipelineOptions;
  readonly printing: Printing;
  readonly writer: Writer<Analysed>;
}

/** `analyze --jobs N`: the same bytes as without worker threads, unless `--unordered`. Returns the exit code. */
export async function runParallel({ analysis, printing: format, writer }: Wanted, paths: readonly string[], flags: Flags, world: World): Promise<number> {
  const { date, most, fields } = readOptions(flags, world);
  const settings = { options: analysis, date, most, fields, printing: format, digests: false, dedup: null };
  const print = async (sink: Sink, stop: AbortSignal): Promise<number> => {
    const options = { ...poolOptions(flags), jobs: flags.jobs ?? 1, unordered: flags.unordered ?? false, stop };
    const pool = await openPool(settings, options);
    try {
      return await printAll(answersTo(piecesOfPaths(paths, flags, world), pool, options), { writer, sink, flags, world });
    } catch (error) {
      if (error instanceof SinkError) throw error;
      return explained(error, world);
    } finally {
      await pool.close();
      // Whoever still writes to it: nobody reads on.
      if (paths.includes('-')) world.stdin.destroy();
    }
  };
  return interruptible((stop) => printing(world, (sink) => print(sink, stop)));
}
