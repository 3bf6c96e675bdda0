import type { HeldRow, NameRow } from './names/name.ts';
import { wordsOf } from './names/words.ts';
import type { Namesakes } from './namesakes.ts';
import { Index, type Thing } from './thing.ts';

/** A country of offices counts for a name when so many articles give it: one alone may be a slip. */
const LEAST_ARTICLES = 2;

const sumOf = (rows: readonly NameRow[]): number => rows.reduce((sum, { articles }) => sum + articles, 0);

/** The value that most articles give; `''` does not count. Of equals the first in the order of code units. */
export function mostGiven(rows: readonly NameRow[], read: (row: NameRow) => string): string | null {
  const sums = new Map<string, number>();
  for (const row of rows) if (read(row) !== '') sums.set(read(row), (sums.get(read(row)) ?? 0) + row.articles);
  const [first] = [...sums].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}

const entryOf = ({ known, wikidata }: NameRow): string | null => wikidata || (known === '' ? null : `=${known}`);

/** Offices by the number of a row. */
type Offices = ReadonlyMap<number, readonly string[]>;

const NONE: ReadonlySet<string> = new Set();

function officesOf(rows: readonly NameRow[], held: Offices): ReadonlySet<string> {
  return rows.some(({ number }) => held.has(number)) ? new Set(rows.flatMap(({ number }) => held.get(number) ?? [])) : NONE;
}

/** Rows of one thing, its words, and whether they say too little. */
type Seed = Pick<Thing, 'rows' | 'words' | 'ambiguous'> & { readonly namesake?: boolean };

/** A thing with what its rows have in common. */
function thingOf({ rows, words, ambiguous, namesake = false }: Seed, order: number, held: Offices): Thing {
  const [first] = rows;
  if (!first) throw new RangeError('a thing has names');
  return {
    order,
    type: first.type,
    known: entryOf(first),
    wikidata: first.wikidata || null,
    words,
    key: words.join(' '),
    country: mostGiven(rows, ({ country }) => country),
    offices: officesOf(rows, held),
    rows,
    articles: sumOf(rows),
    ambiguous,
    namesake,
  };
}

/** The countries that a name belongs to; more than one where it is the name of several. */
function countriesOf(rows: readonly NameRow[]): readonly string[] {
  const given = [...new Set(rows.map(({ country }) => country))].filter((country) => country !== '');
  if (given.length < 2 || rows[0]?.type !== 'person') return given;
  const sure = given.filter((country) => sumOf(rows.filter((row) => row.country === country)) >= LEAST_ARTICLES);
  return sure.length > 1 ? sure : [];
}

/** The things of one unlisted name: one, or one for each country and one for the rows that say none, of which nobody knows whose they are. */
function unlisted(rows: readonly NameRow[], words: readonly string[]): Seed[] {
  const ambiguous = rows[0]?.type === 'person' && words.length < 2;
  const countries = countriesOf(rows);
  if (countries.length < 2) return [{ rows, words, ambiguous }];
  const rest = rows.filter(({ country }) => !countries.includes(country));
  const split = countries.map((country): Seed => ({ rows: rows.filter((row) => row.country === country), words, ambiguous }));
  return rest.length > 0 ? [...split, { rows: rest, words, ambiguous: true }] : split;
}

/** The things of a name that several people have: one each where two articles or more tell each of them apart, else one for all. */
function ofSeveral(rows: readonly NameRow[], words: readonly string[], namesakes: Namesakes): Seed[] {
  const parts = new Index<NameRow>();
  for (const row of rows) parts.add(String(namesakes.get(row.number) ?? 0), row);
  const told = [...parts.lists].filter(([part]) => part !== '0').map(([, of]) => of);
  if (told.some((of) => sumOf(of) < LEAST_ARTICLES)) return [{ rows, words, ambiguous: true, namesake: true }];
  const split = told.map((of): Seed => ({ rows: of, words, ambiguous: false, namesake: true }));
  const rest = parts.of('0');
  return rest.length > 0 ? [...split, { rows: rest, words, ambiguous: true, namesake: true }] : split;
}

/** The rows by what they are of: those of one entry, and those of one unlisted name. */
function parted(rows: readonly NameRow[]): { readonly listed: Index<NameRow>; readonly others: Index<NameRow> } {
  const [listed, others] = [new Index<NameRow>(), new Index<NameRow>()];
  for (const row of rows) {
    const entry = row.type === 'country' ? row.country : entryOf(row);
    if (entry !== null) listed.add(`${row.type} ${entry}`, row);
    else others.add(`${row.type} ${wordsOf(row.type, row.name).join(' ') || row.name}`, row);
  }
  return { listed, others };
}

/** The things that names are of before any step, in the order of their first rows. */
export function thingsOf(rows: readonly NameRow[], offices: readonly HeldRow[], namesakes: Namesakes): Thing[] {
  const held = new Map<number, string[]>();
  for (const { number, office } of offices) held.set(number, [...(held.get(number) ?? []), office]);
  const { listed, others } = parted(rows);
  const seeds: Seed[] = [];
  const words = ({ type, name, known }: NameRow): readonly string[] => wordsOf(type, known || name);
  const seedsOf = (of: readonly NameRow[], named: readonly string[]): Seed[] =>
    of.some(({ number }) => namesakes.has(number)) ? ofSeveral(of, named, namesakes) : unlisted(of, named);
  for (const [, of] of listed.lists) if (of[0]) seeds.push({ rows: of, words: words(of[0]), ambiguous: false });
  for (const [, of] of others.lists) if (of[0]) for (const seed of seedsOf(of, words(of[0]))) seeds.push(seed);
  return seeds.sort((a, b) => (a.rows[0]?.number ?? 0) - (b.rows[0]?.number ?? 0)).map((seed, order) => thingOf(seed, order, held));
}
