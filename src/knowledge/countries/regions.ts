import { lazy, listOf, rowsOf } from '../table.ts';
import { REGIONS_TABLE } from './regions.table.ts';

/** A continent, region, sea or strait: no country, though a country's name may be in its own. */
export interface Region {
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
}

/** All regions, in the table's order. */
export const regions: () => readonly Region[] = lazy(() =>
  rowsOf(REGIONS_TABLE).map(([name = '', kind = '', aliases]): Region => ({ name, kind, aliases: listOf(aliases) })),
);
