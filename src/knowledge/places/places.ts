import { lazy, listOf, rowsOf } from '../table.ts';
import { PLACES_TABLE } from './places.table.ts';

/** A city, region or site. `country` is an ISO 3166-1 alpha-2 code; `null` where that is disputed or several share it. */
export interface PlaceRecord {
  readonly name: string;
  readonly country: string | null;
  readonly aliases: readonly string[];
  readonly wikidata: string | null;
}

/** All places, in the table's order. */
export const places: () => readonly PlaceRecord[] = lazy(() =>
  rowsOf(PLACES_TABLE).map(([name = '', country, aliases, wikidata]) => ({
    name,
    country: country || null,
    aliases: listOf(aliases),
    wikidata: wikidata || null,
  })),
);
