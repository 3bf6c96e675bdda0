import { FORMATS, formatOfFile } from '../../output/formats/all.ts';
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

const tabular = (): string =>
  Object.values(FORMATS)
    .filter((format) => format.tabular)
    .map(({ id }) => id)
    .join(' or ');

/** Why a command does not print what was asked for. */
function refusal<Value>({ tables }: Subject<Value>, { format, options: { table } }: Printing): string {
  if (table === null) return `this command cannot print the format ${format}`;
  if (!FORMATS[format].tabular) return `--table ${table} cannot be printed as ${format}: choose ${tabular()}`;
  return `there is no table "${table}"; tables: ${tables.map(({ name }) => name).join(', ')}`;
}

/** The writer of a run; `null` after telling that the command does not print what was asked for. */
export async function writerFor<Value>(subject: Subject<Value>, printing: Printing, world: World): Promise<Writer<Value> | null> {
  const isShown = printing.options.table === null || FORMATS[printing.format].tabular;
  const writer = isShown ? await openWriter(subject, printing) : null;
  if (writer === null) world.stderr.write(harmless(`saripati: ${refusal(subject, printing)}`).concat('\n'));
  return writer;
}
