import { lookUp } from '../knowledge/look-up.ts';
import { type Database, literal, sqlFile, type Value } from './database.ts';
import type { Entity } from './identity/resolve.ts';

type Row = Readonly<Record<string, Value>>;

/** All that an index knows of one entity. Days are ISO dates, months `2025-06`. */
export interface Card extends Omit<Entity, 'type'> {
  readonly type: string;
  readonly articles: number;
  readonly mentions: number;
  readonly quotes: number;
  readonly events: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly parts: Readonly<Record<CardPart, readonly Row[]>>;
}

/** The lists of a card, each a query in `sql/card/`. */
export const CARD_PARTS = ['names', 'forms', 'candidates', 'roles', 'months', 'together', 'events', 'latest'] as const;
export type CardPart = (typeof CARD_PARTS)[number];

const text = (value: Value | undefined): string | null => (typeof value === 'string' ? value : null);

async function partsOf(database: Database): Promise<Card['parts']> {
  const found: Partial<Record<CardPart, readonly Row[]>> = {};
  for (const part of CARD_PARTS) found[part] = await database.all(sqlFile(`card/${part}`));
  const { names = [], forms = [], candidates = [], roles = [], months = [], together = [], events = [], latest = [] } = found;
  return { names, forms, candidates, roles, months, together, events, latest };
}

async function cardOf(database: Database, row: Row): Promise<Card> {
  const id = text(row['entity']) ?? '';
  await database.run(`SET VARIABLE entity = ${literal(id)}`);
  return {
    id,
    type: text(row['type']) ?? '',
    name: text(row['name']) ?? '',
    ...{ country: text(row['country']), category: text(row['category']), wikidata: text(row['wikidata']) },
    ...{ known: row['known'] === true, ambiguous: row['ambiguous'] === true },
    ...{ articles: Number(row['articles']), mentions: Number(row['mentions']), quotes: Number(row['quotes']), events: Number(row['events']) },
    ...{ firstSeen: text(row['first_seen']), lastSeen: text(row['last_seen']) },
    parts: await partsOf(database),
  };
}

/** The entities that a name, a form (also one that a table lists) or an id means, ten at most, those in most articles first. */
export async function cardsFor(database: Database, asked: string): Promise<Card[]> {
  const listed = lookUp(asked).map(({ name }) => name);
  await database.run(`SET VARIABLE asked = ${literal(asked)}; SET VARIABLE listed = ${literal(listed)}`);
  const cards: Card[] = [];
  for (const row of await database.all(sqlFile('who'))) cards.push(await cardOf(database, row));
  return cards;
}

/** Names that are written much like what was asked for, three at most. */
export async function nearNames(database: Database, asked: string): Promise<string[]> {
  await database.run(`SET VARIABLE asked = ${literal(asked)}`);
  return (await database.all(sqlFile('near'))).flatMap(({ name }) => text(name) ?? []);
}
