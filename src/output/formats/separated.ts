import { harmless } from '../../text/harmless.ts';
import type { Cell } from '../fields.ts';
import type { FormatOptions, Writer } from './format.ts';
import type { Subject } from './subject.ts';

/** Beginnings that spreadsheets take for a formula. */
const FORMULA = /^[=+\-@\t\r]/u;
const BOM = '\ufeff';

/** The text of a cell, which no spreadsheet runs: what looks like a formula has an apostrophe before it. Numbers stay numbers. */
function plain(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** How the cells of a row are kept apart. */
export interface Separation {
  readonly separator: string;
  /** The text of a cell in a form that holds neither separator nor line end. */
  readonly cell: (text: string) => string;
}

/** Writes a table of the subject; `null` where it has none of the name that was asked for. */
export function separatedWriter<Value>(
  subject: Subject<Value>,
  { table: name, bom, terminal }: FormatOptions,
  { separator, cell }: Separation,
): Writer<Value> | null {
  const table = name === null ? subject.tables[0] : subject.tables.find((one) => one.name === name);
  if (table === undefined) return null;
  const line = (cells: readonly Cell[]): string => {
    const row = cells.map((one) => cell(plain(one))).join(separator);
    return `${terminal ? harmless(row) : row}\n`;
  };
  return {
    head: (bom ? BOM : '') + line(table.columns.map((column) => column.name)),
    record: (value) => table.rows(value).map(line).join(''),
    failure: (record) => (table.failure ? line(table.failure(record)) : ''),
  };
}
