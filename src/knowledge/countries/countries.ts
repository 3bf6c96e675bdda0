import { lazy, listOf, rowsOf } from '../table.ts';
import { COUNTRIES_TABLE } from './countries.table.ts';

/** A country or territory of ISO 3166-1 and the forms by which Indonesian newsrooms name it. */
export interface CountryRecord {
  readonly code: string;
  readonly code3: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Abbreviations: exact case only ("AS" is a country, "as" is not). */
  readonly short: readonly string[];
  /** Words for its people or its things where they differ from the name: "Amerika", "Afghan". */
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
  readonly seats: readonly string[];
  readonly nicknames: readonly string[];
  readonly directions: readonly string[];
}

/** All countries, by alpha-2 code. */
export const countries: () => ReadonlyMap<string, CountryRecord> = lazy(() => {
  const records = rowsOf(COUNTRIES_TABLE).map(
    ([code = '', code3 = '', name = '', aliases, short, demonyms, capitals, seats, nicknames, directions]): CountryRecord => ({
      code,
      code3,
      name,
      aliases: listOf(aliases),
      short: listOf(short),
      demonyms: listOf(demonyms),
      capitals: listOf(capitals),
      seats: listOf(seats),
      nicknames: listOf(nicknames),
      directions: listOf(directions),
    }),
  );
  return new Map(records.map((record) => [record.code, record]));
});
