import { walkInputs } from '../../batch/reading/inputs.ts';
import type { ReadOptions } from '../../batch/reading/source.ts';
import { attempt } from '../../batch/workers/answer.ts';
import type { Article } from '../../document/article.ts';
import { readRecords, type SourcedRecord } from '../../input/read.ts';
import type { RecordFields } from '../../input/records/fields.ts';
import type { ErrorRecord } from '../../output/types.ts';
import { harmless } from '../../text/harmless.ts';
import { COMMANDS } from '../commands/names.ts';
import type { Flags } from '../flags.ts';
import { didYouMean } from '../help/suggest.ts';
import { MOST_RECORD_BYTES } from '../options/input.ts';
import { DONE, SOME_FAILED, type World } from '../world.ts';
import { Failures } from './failures.ts';
import { PassedOver } from './passed-over.ts';
import { printing } from './printing.ts';

/** What a command does with each record: the text to print for an article, and for a record that failed. */
export interface Printer {
  /** What to print before the first record. */
  readonly head?: string;
  readonly article: (article: Article) => string;
  readonly failure: (record: ErrorRecord) => string;
  /** What to print after the last record. */
  readonly end?: () => string;
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

/** Reads every record of `paths` and prints what `printer` makes of it, in input order. Returns the exit code. */
export function runRecords(printer: Printer, paths: readonly string[], flags: Flags, world: World): Promise<number> {
  return printing(world, async (sink) => {
    let code = DONE;
    const failures = new Failures();
    if (printer.head) await sink.write(printer.head);
    for await (const record of recordsOf(paths, flags, world)) {
      const answer = attempt(record, printer.article);
      if (typeof answer === 'string') {
        await sink.write(answer);
        continue;
      }
      code = SOME_FAILED;
      failures.add(answer);
      if (!flags.quiet) world.stderr.write(complaint(answer));
      await sink.write(printer.failure(answer));
    }
    if (printer.end) await sink.write(printer.end());
    failures.say(flags, world);
    return code;
  });
}
