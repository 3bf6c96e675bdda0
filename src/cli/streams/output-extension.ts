import { FORMATS } from '../../output/formats/all.ts';
import type { CommandName } from '../commands/names.ts';
import type { Flags } from '../flags.ts';
import { optionsOf } from '../options/all.ts';

/** What to do for files that these commands do not write, by extension. */
const INSTEAD: Readonly<Record<string, string>> = {
  '.htm': 'saripati report writes HTML',
  '.html': 'saripati report writes HTML',
  '.xls': 'Excel opens .csv files written with --bom',
  '.xlsx': 'Excel opens .csv files written with --bom',
  '.parquet': 'saripati batch --format parquet writes Parquet',
  '.gz': 'saripati batch --out FILE.ndjson.gz writes compressed files',
};

/** The ids of the formats that the command can print; empty if it prints only one. */
function formatsOf(command: CommandName): readonly string[] {
  const choices = optionsOf(command).find(({ flag }) => flag === 'format')?.option.choices ?? [];
  return choices.length > 1 ? choices : [];
}

/**
 * Why `--output` does not say which format to write: the file has an extension that belongs to none, and `--format` is missing.
 * `null` if it does, and for a name without an extension.
 */
export function unknownExtension(command: CommandName, { output, format }: Flags): string | null {
  const choices = formatsOf(command);
  const extension = /[^/\\](?<extension>\.[a-z][a-z0-9]{0,9})$/iu.exec(output ?? '')?.groups?.['extension'];
  if (extension === undefined || format !== undefined) return null;
  const lower = extension.toLowerCase();
  if (command === 'report') return /^\.html?$/u.test(lower) ? null : 'a report is HTML; use the extension .html or .htm';
  const known = Object.values(FORMATS).flatMap(({ id, endings }) => (choices.includes(id) ? endings : []));
  if (choices.length === 0 || known.includes(lower)) return null;
  const instead = INSTEAD[lower];
  return `no output format has the extension ${extension}; use ${known.join(', ')}, or choose the format with --format${instead === undefined ? '' : `. ${instead}`}`;
}
