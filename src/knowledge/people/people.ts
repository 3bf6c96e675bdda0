import { lazy, listOf, rowsOf } from '../table.ts';
import { PEOPLE_TABLE } from './people.table.ts';

/** A public figure and the forms that stand for no one else in the news. */
export interface PersonRecord {
  readonly name: string;
  readonly forms: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly wikidata: string | null;
}

/** All public figures, in the table's order. */
export const people: () => readonly PersonRecord[] = lazy(() =>
  rowsOf(PEOPLE_TABLE).map(([name = '', forms, country, wikidata]) => ({ name, forms: listOf(forms), country: country || null, wikidata: wikidata || null })),
);
