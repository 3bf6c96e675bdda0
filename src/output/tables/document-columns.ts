import type { SaripatiDocument } from '../types.ts';
import { type Column, within } from './table.ts';

/** A row of a table, with the document that it comes from. */
export interface Of<Row> {
  readonly doc: SaripatiDocument;
  readonly row: Row;
}

const DOCUMENT: readonly Column<SaripatiDocument>[] = [
  { name: 'id', type: 'text', nullable: false, about: 'The id of the article.', read: ({ id }) => id },
  { name: 'published', type: 'day', nullable: true, about: 'Its publication date.', read: ({ meta }) => meta.published },
];

/** Columns after those that say which article a row belongs to. */
export function inDocument<Row>(columns: readonly Column<Row>[]): Column<Of<Row>>[] {
  return [...within(DOCUMENT, ({ doc }: Of<Row>) => doc), ...within(columns, ({ row }: Of<Row>) => row)];
}

/** Rows with their document. */
export function rowsOf<Row>(doc: SaripatiDocument, rows: readonly Row[]): Of<Row>[] {
  return rows.map((row) => ({ doc, row }));
}
