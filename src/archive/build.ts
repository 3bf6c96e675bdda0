import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Database, literal, sqlFile, type Value } from './database.ts';
import { type CalledRow, type HeldRow, type NameRow, TYPES } from './identity/names/name.ts';
import { type Namesakes, namesakesAmong, pairsOfParts, suspectsIn } from './identity/namesakes.ts';
import { type Apart, joinApart, pairsIn } from './identity/pairs.ts';
import { compare, type Entity, tell } from './identity/resolve.ts';
import type { Archive } from './identity/steps/step.ts';
import { stage } from './read.ts';
import type { Result } from './results.ts';
import { INDEX_TABLES } from './tables.ts';

/** What building an index may use. */
export interface BuildOptions {
  /** Of the database, which puts the rest on the disk; Node needs some hundred megabytes more. */
  readonly memoryMb: number;
  readonly threads: number;
  readonly stop: AbortSignal;
}

const textOf = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

function nameRow({ number, type, name, known, wikidata, country, category, office, articles, first }: Readonly<Record<string, Value>>): NameRow {
  return {
    number: Number(number),
    type: TYPES.find((one) => one === type) ?? 'organisation',
    ...{ name: textOf(name), known: textOf(known), wikidata: textOf(wikidata), country: textOf(country) },
    ...{ category: textOf(category), office: textOf(office), articles: Number(articles), first: Number(first) },
  };
}

type Cells = readonly (string | number | boolean | null)[];

function* cellsOf<Row>(rows: Iterable<Row>, read: (row: Row, place: number) => Cells): Generator<Cells> {
  let place = 0;
  for (const row of rows) yield read(row, place++);
}

type Numbers = readonly (readonly [number, number])[];

/** Asks a file of SQL about pairs of people; `kin` has the numbers of the names of each. */
async function askOf(file: string, database: Database, kin: Numbers, pairs: Numbers): Promise<Apart[]> {
  await database.run('DELETE FROM kin; DELETE FROM pairs');
  await database.append('kin', kin);
  await database.append('pairs', pairs);
  const answers = await database.all(sqlFile(file));
  return answers.map(({ one, other, company }) => ({ one: Number(one), other: Number(other), company: company === true }));
}

/** Asks the articles which names are of several people. */
async function namesakesIn(database: Database, rows: readonly NameRow[], held: readonly HeldRow[]): Promise<Namesakes> {
  const suspects = suspectsIn(rows, held);
  const kin = suspects.flatMap(({ parts }) => parts).flatMap((part, place) => part.map(({ number }) => [place, number] as const));
  const strangers = await askOf('strangers', database, kin, pairsOfParts(suspects));
  return namesakesAmong(suspects, new Set(strangers.map(({ one, other }) => `${one} ${other}`)));
}

/** Asks the articles which people of names alike are one, and joins them. */
async function keepCompany(database: Database, archive: Archive): Promise<void> {
  const pairs = pairsIn(archive);
  const named = pairs.map(([one, other]) => [one, other] as const);
  const kin = [...new Set(named.flat())].flatMap((thing) => archive.things[thing]?.rows.map(({ number }) => [thing, number] as const) ?? []);
  joinApart(archive, pairs, await askOf('company', database, kin, named));
}

/** Reads the distinct names, tells who is who, and writes that back. */
async function identify(database: Database): Promise<void> {
  const rows: NameRow[] = [];
  for await (const batch of database.batches('SELECT * FROM names ORDER BY number')) for (const row of batch) rows.push(nameRow(row));
  const called: CalledRow[] = [];
  for await (const batch of database.batches(sqlFile('evidence')))
    for (const { number, form, articles } of batch) called.push({ number: Number(number), form: textOf(form), articles: Number(articles) });
  const held: HeldRow[] = [];
  for await (const batch of database.batches(sqlFile('offices')))
    for (const { number, office } of batch) held.push({ number: Number(number), office: textOf(office) });
  const archive = compare({ rows, called, held, namesakes: await namesakesIn(database, rows, held) });
  await keepCompany(database, archive);
  const { entities, identities, candidates } = tell(archive);
  await database.append(
    'identities',
    cellsOf(identities, ({ number, entity, why, through, office }) => [number, entity, why, through, office]),
  );
  const cells = ({ id, type, name, country, category, wikidata, known, ambiguous }: Entity, k: number): Cells => {
    return [k, id, type, name, country, category, wikidata, known, ambiguous];
  };
  await database.append('things', cellsOf(entities, cells));
  await database.append('possible', candidates);
}

/** Writes the tables of an index into a folder that is there and empty; gives the rows of each file. Rejects with `DatabaseError`. */
export async function buildTables(results: readonly Result[], folder: string, { memoryMb, threads, stop }: BuildOptions): Promise<Map<string, number>> {
  const spill = join(folder, 'spill');
  const database = await Database.open({ spill, memoryMb, threads, stop });
  const rows = new Map<string, number>();
  try {
    await stage(database, results);
    await database.runFile('names');
    await identify(database);
    await database.runFile('appear');
    for (const name of INDEX_TABLES) {
      const file = `${name}.parquet`;
      rows.set(file, await database.run(`COPY (${sqlFile(`tables/${name}`)}) TO ${literal(join(folder, file))} (FORMAT parquet, COMPRESSION zstd)`));
    }
  } finally {
    database.close();
    await rm(spill, { recursive: true, force: true });
  }
  return rows;
}
