import type { Cell } from '../fields.ts';
import { FRAME } from '../frame.ts';
import { language } from '../layers/language.ts';
import type { LanguageReport, SaripatiDocument } from '../types.ts';
import { type Column, type ColumnHead, columnsOf, type Table } from './table.ts';

const FRAME_COLUMNS: readonly Column<SaripatiDocument>[] = columnsOf(FRAME);
const LANGUAGE_COLUMNS: readonly Column<LanguageReport>[] = columnsOf(language.section.fields);
const FAILURE_COLUMNS: readonly ColumnHead[] = [
  { name: 'error_code', type: 'text', nullable: true, about: 'The code of the error, for a record that failed.' },
  { name: 'error_message', type: 'text', nullable: true, about: 'What went wrong.' },
];
const NO_FAILURE: readonly Cell[] = FAILURE_COLUMNS.map(() => null);

const columns: readonly ColumnHead[] = [...FRAME_COLUMNS, ...LANGUAGE_COLUMNS, ...FAILURE_COLUMNS].map((column) => ({
  ...column,
  // A record that failed has none of the rest.
  nullable: true,
}));

/** A row a record: where it came from, what is known of it, its language; or its error. */
export const documents: Table<SaripatiDocument> = {
  name: 'documents',
  about: 'one row per article, and one per record that failed',
  columns,
  rows: (doc) => {
    const { language: found } = doc;
    const spoken = LANGUAGE_COLUMNS.map(({ read }) => (found === null ? null : read(found)));
    return [[...FRAME_COLUMNS.map(({ read }) => read(doc)), ...spoken, ...NO_FAILURE]];
  },
  failure: ({ source, error }) => {
    const told: Readonly<Record<string, Cell>> = { ...source, error_code: error.code, error_message: error.message };
    return columns.map(({ name }) => told[name] ?? null);
  },
};
