import type { Cell, CellType, Field, Fields } from '../fields.ts';
import type { ErrorRecord } from '../types.ts';

/** A column of a table: what it is called, what it holds, and whether a cell may be empty. */
export interface ColumnHead {
  readonly name: string;
  readonly type: CellType;
  readonly nullable: boolean;
  readonly about: string;
}

/** A column, with how its cell is read from what a row is made of. */
export interface Column<Row> extends ColumnHead {
  readonly read: (row: Row) => Cell;
}

/** A table that can be made of each value of a run by itself; its cells are in the order of its columns. */
export interface Table<Value> {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly ColumnHead[];
  readonly rows: (value: Value) => readonly (readonly Cell[])[];
  /** The row of a record that failed, in tables that have one. */
  readonly failure?: (record: ErrorRecord) => readonly Cell[];
}

const snakeCase = (name: string): string => name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

/** The columns that fields fill, in the order of the fields; `names` gives a field another name than its own. */
export function columnsOf<Row>(fields: Fields<Row>, names: Readonly<Record<string, string>> = {}): Column<Row>[] {
  return Object.entries<Field<unknown>>(fields).flatMap(([key, { schema, columns }]) =>
    columns.map((column) => ({
      name: names[key] ?? column.name ?? snakeCase(key),
      type: column.type,
      nullable: column.nullable,
      about: column.about ?? String(schema['description'] ?? ''),
      read: (row: Row): Cell => {
        const value: unknown = Object(row)[key];
        return value === undefined ? null : column.read(value);
      },
    })),
  );
}

/** A table whose rows are made of `items` of a value. */
export function table<Value, Row>(
  { name, about }: Pick<Table<Value>, 'name' | 'about'>,
  columns: readonly Column<Row>[],
  items: (value: Value) => readonly Row[],
): Table<Value> {
  return { name, about, columns, rows: (value) => items(value).map((row) => columns.map(({ read }) => read(row))) };
}

/** Columns of a row that has another row in it. */
export function within<Outer, Inner>(columns: readonly Column<Inner>[], inner: (outer: Outer) => Inner): Column<Outer>[] {
  return columns.map(({ read, ...head }) => ({ ...head, read: (outer: Outer) => read(inner(outer)) }));
}
