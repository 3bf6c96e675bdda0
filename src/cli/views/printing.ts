import { formatOfFile } from '../../output/formats/all.ts';
import type { FormatId, Writer } from '../../output/formats/format.ts';
import { openWriter, type Printing } from '../../output/formats/open.ts';
import type { Subject } from '../../output/formats/subject.ts';
import { harmless } from '../../text/harmless.ts';
import type { Flags } from '../flags.ts';
import { type World, wantsColor } from '../world.ts';

/** Columns of a terminal that does not say how many it has. */
const USUAL_COLUMNS = 80;

/** The format that the flags ask for; a digest on a terminal, one line of JSON a record elsewhere. */
function formatOf({ format, output, indent, table, compact }: Flags, terminal: boolean): FormatId {
  if (format !== undefined) return format;
  const named = output === undefined ? null : formatOfFile(output);
  if (named !== null) return named;
  if (table !== undefined) return terminal ? 'tsv' : 'csv';
  if (indent !== undefined) return 'json';
  if (terminal) return compact ? 'json' : 'digest';
  return 'ndjson';
}

/** How results are printed, as the flags and the terminal say. */
export function printingOf(flags: Flags, world: World): Printing {
  const { indent = null, compact = false, table = null, bom = false } = flags;
  const terminal = world.stdout.isTTY === true;
  const width = world.stdout.columns || Number(world.env.COLUMNS) || USUAL_COLUMNS;
  return { format: formatOf(flags, terminal), options: { indent, compact, color: wantsColor(flags.color, world), terminal, width, table, bom } };
}

/** Tells on standard error that a command does not print what was asked for. */
function tellRefused<Value>({ tables }: Subject<Value>, { format, options }: Printing, world: World): void {
  const what =
    options.table === null
      ? `this command cannot print the format ${format}`
      : `there is no table "${options.table}"; tables: ${tables.map(({ name }) => name).join(', ')}`;
  world.stderr.write(harmless(`saripati: ${what}`).concat('\n'));
}

/** The writer of a run; `null` after telling that the command does not print what was asked for. */
export async function writerFor<Value>(subject: Subject<Value>, printing: Printing, world: World): Promise<Writer<Value> | null> {
  const writer = await openWriter(subject, printing);
  if (writer === null) tellRefused(subject, printing, world);
  return writer;
}
