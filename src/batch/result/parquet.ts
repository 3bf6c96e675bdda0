import type { SchemaElement } from 'hyparquet-writer';
import type { Cell, CellType } from '../../output/fields.ts';
import type { ColumnHead } from '../../output/tables/table.ts';

/** How Parquet stores each type of cell. */
const TYPES: Readonly<Record<CellType, Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  flag: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE' },
};

/** The schema of a table of these columns. */
export function schemaOf(columns: readonly ColumnHead[]): SchemaElement[] {
  const root: SchemaElement = { name: 'root', num_children: columns.length };
  return [root, ...columns.map(({ name, type, nullable }): SchemaElement => ({ ...TYPES[type], name, repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED' }))];
}

/** A cell as the writer takes it: days as dates. What is not a calendar day is empty. */
export function stored(cell: Cell, { type }: ColumnHead): Cell | Date {
  if (type !== 'day' || typeof cell !== 'string') return cell;
  const day = new Date(`${cell}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? null : day;
}
