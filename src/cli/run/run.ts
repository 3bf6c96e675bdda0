import { walkInputs } from '../../batch/reading/inputs.ts';
import type { ReadOptions } from '../../batch/reading/source.ts';
import { type Answering, answerBlock } from '../../batch/workers/answer.ts';
import { recordBlocks } from '../../batch/workers/record-blocks.ts';
import { timeLimit } from '../../batch/workers/time-limit.ts';
import { readRecords, type SourcedRecord } from '../../input/read.ts';
import type { RecordFields } from '../../input/records/fields.ts';
import type { ErrorRecord } from '../../output/types.ts';
import { harmless } from '../../text/harmless.ts';
import { COMMANDS } from '../commands/names.ts';
import type { Flags } from '../flags.ts';
import { didYouMean } from '../help/suggest.ts';
import { Failures } from '../messages/failures.ts';
import { PassedOver } from '../messages/passed-over.ts';
import { MOST_RECORD_BYTES } from '../options/input.ts';
import { poolOptions } from '../options/workers.ts';
import { printing } from '../streams/printing.ts';
import type { Sink } from '../streams/sink.ts';
import { DONE, SOME_FAILED, type World } from '../world.ts';

/** What a command does with each record: the analysis, the text to print for an article, and for a record that failed. */
export interface Printer extends Omit<Answering, 'turns'> {
  /** What to print before the first record. */
  readonly head?: string;
  readonly failure: (record: ErrorRecord) => string;
  /** What to print after the last record. */
  readonly end?: () => string;
}

interface Output {
  readonly printer: Printer;
  readonly sink: Sink;
  readonly flags: Flags;
  readonly world: World;
  readonly failures: Failures;
}

/** One line for people: where, what, why. */
export function complaint({ source, error }: ErrorRecord): string {
  const place = [source.path ?? 'standard input', source.member, source.line].filter((part) => part !== null).join(':');
  const hint = error.code === 'input/not-found' ? didYouMean(source.path ?? '', COMMANDS) : '';
  return harmless(`saripati: ${place}: ${error.message} [${error.code}]${hint}`).replaceAll('\n', ' ').concat('\n');
}

/** What the flags say records call their fields. */
export function recordFields({ textField, htmlField, idField, dateField, titleField }: Flags): Partial<RecordFields> {
  return {
    ...(textField && { text: textField }),
    ...(htmlField && { html: htmlField }),
    ...(idField && { id: idField }),
    ...(dateField && { date: dateField }),
    ...(titleField && { title: titleField }),
  };
}

/** How the flags say inputs are read. */
export function readOptions(flags: Flags, world: World): ReadOptions {
  const { input: format = 'auto', date = null, maxRecordBytes: most = MOST_RECORD_BYTES } = flags;
  return { stdin: () => world.stdin, format, date, most, fields: recordFields(flags) };
}

async function* recordsOf(paths: readonly string[], flags: Flags, world: World): AsyncGenerator<SourcedRecord> {
  const passedOver = new PassedOver();
  const options = { ...readOptions(flags, world), passedOver: passedOver.part };
  for await (const entry of walkInputs(paths, { skipped: passedOver.file, result: passedOver.result })) {
    if (entry.kind === 'failure') yield { failure: entry.failure, line: null, member: null, path: entry.path };
    else yield* readRecords({ ...options, paths: [entry.path] });
  }
  passedOver.say(flags, world);
}

/** Prints the answers of a block; returns `SOME_FAILED` when one of them is an error record, else `DONE`. */
async function printBlock(answers: readonly (string | ErrorRecord)[], { printer, sink, flags, world, failures }: Output): Promise<number> {
  let code = DONE;
  for (const answer of answers) {
    if (typeof answer === 'string') {
      await sink.write(answer);
      continue;
    }
    code = SOME_FAILED;
    failures.add(answer);
    if (!flags.quiet) world.stderr.write(complaint(answer));
    await sink.write(printer.failure(answer));
  }
  return code;
}

/** Reads every record of `paths` and prints what `printer` makes of it, in input order. Returns the exit code. */
export function runRecords(printer: Printer, paths: readonly string[], flags: Flags, world: World): Promise<number> {
  return printing(world, async (sink) => {
    let code = DONE;
    const failures = new Failures();
    const { timeoutMs } = poolOptions(flags);
    const answering = { ...printer, turns: () => timeLimit(timeoutMs) };
    if (printer.head) await sink.write(printer.head);
    for await (const block of recordBlocks(recordsOf(paths, flags, world)))
      code = Math.max(code, await printBlock(answerBlock(block, answering), { printer, sink, flags, world, failures }));
    if (printer.end) await sink.write(printer.end());
    failures.say(flags, world);
    return code;
  });
}
