import { lazy, listOf, rowsOf } from '../table.ts';
import { TITLES_TABLE } from './titles.table.ts';

/** A title and its short forms: "Menteri Pertahanan" has "Menhan". */
export interface TitleRecord {
  readonly title: string;
  readonly group: string;
  /** Also a given name or a common word: "Sultan", "Gus", "Bang". */
  readonly ambiguous: boolean;
  readonly short: readonly string[];
}

/** All titles, in the table's order. */
export const titles: () => readonly TitleRecord[] = lazy(() =>
  rowsOf(TITLES_TABLE).map(([title = '', group = '', note, short]) => ({ title, group, ambiguous: note === 'ambiguous', short: listOf(short) })),
);
