import { type Failure, fail, type Result, succeed } from '../../document/problem.ts';
import { quotedNames, type RecordFields } from '../records/fields.ts';

/** The names of a table's columns, and those of the record's fields that stand more than once in the header. */
export interface Columns {
  readonly columns: readonly string[];
  readonly repeated: readonly string[];
}

const isNamed = (column: string, name: string): boolean => column.trim().toLowerCase() === name.toLowerCase();

/** The header's column that goes by a name: the one of that name, else the first that differs only in case and outer blanks. */
function columnNamed(header: readonly string[], name: string): number {
  const exact = header.indexOf(name);
  return exact >= 0 ? exact : header.findIndex((column) => isNamed(column, name));
}

/**
 * The names of a table's columns, those of the record's fields spelt as `fields` spells them ("Title" is "title"). Fails
 * with `input/no-column` when there is none for a text or a page.
 */
export function columnsOf(header: readonly string[], fields: RecordFields): Result<Columns> {
  const columns = [...header];
  for (const name of Object.values(fields)) {
    const at = columnNamed(header, name);
    if (at >= 0) columns[at] = name;
  }
  const repeated = Object.values(fields).filter((name) => header.filter((column) => isNamed(column, name)).length > 1);
  if (columns.includes(fields.text) || columns.includes(fields.html)) return succeed({ columns, repeated });
  return fail(noColumn(header, fields));
}

function noColumn(header: readonly string[], { text, html }: RecordFields): Failure {
  const message = `the table has no column "${text}" or "${html}"; its columns are ${quotedNames(header)}: name the one with the text with --text-field`;
  return { code: 'input/no-column', message };
}
