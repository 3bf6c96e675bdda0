import { lazy, listOf, rowsOf } from '../table.ts';
import { COUNTRIES_TABLE } from './countries.table.ts';
import { COUNTRY_SPELLINGS_TABLE } from './spellings.table.ts';

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
  /** The Wikidata id, where a source states one. */
  readonly wikidata: string | null;
}

/** Other spellings, by the code and the column of the countries' table that they add to: "JP capitals". */
function spellings(): ReadonlyMap<string, readonly string[]> {
  const added = new Map<string, string[]>();
  for (const [form = '', code, column] of rowsOf(COUNTRY_SPELLINGS_TABLE)) {
    const key = `${code} ${column}`;
    added.set(key, [...(added.get(key) ?? []), form]);
  }
  return added;
}

/** All countries, by alpha-2 code. */
export const countries: () => ReadonlyMap<string, CountryRecord> = lazy(() => {
  const added = spellings();
  const all = (code: string, column: string, listed: string | undefined): readonly string[] => [...listOf(listed), ...(added.get(`${code} ${column}`) ?? [])];
  const records = rowsOf(COUNTRIES_TABLE).map(
    ([code = '', code3 = '', name = '', aliases, short, demonyms, capitals, seats, nicknames, directions, wikidata]): CountryRecord => ({
      code,
      code3,
      name,
      aliases: all(code, 'aliases', aliases),
      short: listOf(short),
      demonyms: all(code, 'demonyms', demonyms),
      capitals: all(code, 'capitals', capitals),
      seats: listOf(seats),
      nicknames: listOf(nicknames),
      directions: listOf(directions),
      wikidata: wikidata || null,
    }),
  );
  return new Map(records.map((record) => [record.code, record]));
});
