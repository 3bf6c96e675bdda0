import { DOCUMENT_TABLES } from '../../src/output/tables/all.ts';
import type { ColumnHead } from '../../src/output/tables/table.ts';

const row = ({ name, type, nullable, about }: ColumnHead): string =>
  `| \`${name}\` | ${type}${nullable ? ', may be empty' : ''} | ${about.replaceAll('|', '\\|')} |`;

/** The tables and their columns in docs/TABLES.md, as the layers' descriptors say them. */
export function tableReference(): string {
  return DOCUMENT_TABLES.map(({ name, about, columns }) =>
    [`## ${name}`, '', `${about[0]?.toUpperCase()}${about.slice(1)}.`, '', '| Column | Type | What it is |', '|---|---|---|', ...columns.map(row), ''].join(
      '\n',
    ),
  ).join('\n');
}
