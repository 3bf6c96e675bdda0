import type { PipelineOptions } from '../analyze.ts';
import { answersTo } from '../batch/answers.ts';
import type { Answer, Piece } from '../batch/piece.ts';
import { piecesOf } from '../batch/pieces.ts';
import { openPool } from '../batch/pool.ts';
import { walk } from '../input/walk.ts';
import { poolOptions } from './batch-options.ts';
import { explained } from './explained.ts';
import type { Flags } from './options.ts';
import { complaint, PassedOver, printing, readOptions } from './run.ts';
import { interruptible } from './signals.ts';
import { type Sink, SinkError } from './sink.ts';
import { type JsonStyle, jsonStyle } from './views/json.ts';
import { DONE, SOME_FAILED, type World } from './world.ts';

async function* piecesOfPaths(paths: readonly string[], flags: Flags, world: World): AsyncGenerator<Piece> {
  const passedOver = new PassedOver();
  const options = { ...readOptions(flags, world), passedOver: passedOver.part };
  let input = 0;
  for await (const entry of walk(paths, passedOver.file)) yield* piecesOf({ ...entry, input: input++ }, options);
  passedOver.say(flags, world);
}

/** The records of an answer, each printed by itself. */
function* recordsIn({ bytes, ends }: Pick<Answer, 'bytes' | 'ends'>): Generator<string> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let start = 0;
  for (const end of ends) {
    yield text.toString('utf8', start, end);
    start = end;
  }
}

async function write({ bytes, ends }: Answer, style: JsonStyle, sink: Sink): Promise<void> {
  if (style.paint === null) await sink.write(bytes);
  else for (const record of recordsIn({ bytes, ends })) await sink.write(style.paint(record));
}

interface Output {
  readonly style: JsonStyle;
  readonly sink: Sink;
  readonly flags: Flags;
  readonly world: World;
}

async function printAll(answers: AsyncIterable<{ readonly result: Answer }>, { style, sink, flags, world }: Output): Promise<number> {
  let code = DONE;
  for await (const { result } of answers) {
    if (result.failed.length > 0) code = SOME_FAILED;
    if (!flags.quiet) for (const { record } of result.failed) world.stderr.write(complaint(record));
    await write(result, style, sink);
  }
  return code;
}

/** `analyze --jobs N`: the same bytes as without worker threads, unless `--unordered`. Returns the exit code. */
export async function runParallel(analysis: PipelineOptions, paths: readonly string[], flags: Flags, world: World): Promise<number> {
  const style = await jsonStyle(flags, world);
  const { date, most, fields } = readOptions(flags, world);
  const settings = { options: analysis, date, most, fields, indent: style.indent, digests: false };
  const print = async (sink: Sink, stop: AbortSignal): Promise<number> => {
    const options = { ...poolOptions(flags), jobs: flags.jobs ?? 1, unordered: flags.unordered ?? false, stop };
    const pool = await openPool(settings, options);
    try {
      return await printAll(answersTo(piecesOfPaths(paths, flags, world), pool, options), { style, sink, flags, world });
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
