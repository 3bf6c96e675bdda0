import { lazy, listOf, rowsOf } from '../table.ts';
import { clubs } from './clubs.ts';
import { ORGANISATIONS_TABLE } from './organisations.table.ts';

/** An organisation, what kind it is, the country it belongs to (ISO 3166-1 alpha-2) and its other forms. */
export interface OrganisationRecord {
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly aliases: readonly string[];
  /** Exact case only. */
  readonly short: readonly string[];
  readonly wikidata: string | null;
}

/** All organisations, in the table's order, then football clubs. */
export const organisations: () => readonly OrganisationRecord[] = lazy(() => [
  ...rowsOf(ORGANISATIONS_TABLE).map(([name = '', kind = '', country, aliases, short, wikidata]) => ({
    name,
    kind,
    country: country || null,
    aliases: listOf(aliases),
    short: listOf(short),
    wikidata: wikidata || null,
  })),
  ...clubs(),
]);
