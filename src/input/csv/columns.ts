import { type Failure, fail, type Result, succeed } from '../../document/problem.ts';
import type { RecordFields } from '../records/fields.ts';

/** The header's column that goes by a name: the one of that name, else the first that differs only in case and outer blanks. */
function columnNamed(header: readonly string[], name: string): number {
  const exact = header.indexOf(name);
  return exact >= 0 ? exact : header.findIndex((column) => column.trim().toLowerCase() === name.toLowerCase());
}

/**
 * The names of a table's columns, those of the record's fields spelt as `fields` spells them ("Title" is "title"). Fails
 * with `input/no-column` when there is none for a text or a page.
 */
export function columnsOf(header: readonly string[], fields: RecordFields): Result<readonly string[]> {
  const columns = [...header];
  for (const name of Object.values(fields)) {
    const at = columnNamed(header, name);
    if (at >= 0) columns[at] = name;
  }
  if (columns.includes(fields.text) || columns.includes(fields.html)) return succeed(columns);
  return fail(noColumn(header, fields));
}

function noColumn(header: readonly string[], { text, html }: RecordFields): Failure {
  const names = header.slice(0, 20).map((name) => JSON.stringify(name.slice(0, 40)));
  const message = `the table has no column "${text}" or "${html}" but ${names.join(', ')}: say with --text-field which one holds the text`;
  return { code: 'input/no-column', message };
}
