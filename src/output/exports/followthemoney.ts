import type { Analysed } from '../formats/documents.ts';
import type { AnyEntity } from '../types.ts';
import { type Export, each } from './export.ts';

/** The schemata for types of entities; countries and places are properties there, not entities. */
const SCHEMATA: Partial<Record<AnyEntity['type'], 'Person' | 'Organization'>> = { person: 'Person', organisation: 'Organization' };

interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** Properties that have values; a value is there once. */
function properties(all: Readonly<Record<string, readonly (string | null | undefined)[]>>): Record<string, readonly string[]> {
  const kept = Object.entries(all).map(([name, values]) => [name, [...new Set(values.filter((value): value is string => Boolean(value)))]] as const);
  return Object.fromEntries(kept.filter(([, values]) => values.length > 0));
}

const lower = (code: string | null | undefined): string | undefined => code?.toLowerCase();

function found(entity: AnyEntity, document: string): FtmEntity[] {
  const schema = SCHEMATA[entity.type];
  if (schema === undefined || !('known' in entity)) return [];
  const { id, name, known, mentions } = entity;
  const own = `${document}-${id}`;
  const roles = entity.type === 'person' ? entity.roles : [];
  const country = entity.type === 'organisation' ? entity.country : null;
  const said = { name: [name], alias: mentions.map(({ text }) => text).filter((text) => text !== name), country: [lower(known?.country ?? country)] };
  const more = entity.type === 'person' ? { position: roles.map(({ text }) => text) } : {};
  const mention = properties({
    document: [document],
    resolved: [own],
    name: [name],
    detectedSchema: [schema],
    contextCountry: [lower(known?.country ?? country)],
  });
  return [
    { id: own, schema, properties: properties({ ...said, ...more, wikidataId: [known?.wikidata] }) },
    { id: `${own}-mention`, schema: 'Mention', properties: mention },
  ];
}

function written({ doc, text }: Analysed): string {
  const { title, url, outlet, published, authors } = doc.meta;
  const id = `saripati-${doc.source.sha256.slice(0, 20)}`;
  const address = /^https?:\/\//iu.test(url ?? '') ? url : null;
  const article = {
    title: [title ?? doc.id],
    sourceUrl: [address],
    publisher: [outlet],
    publishedAt: [published],
    author: authors,
    language: [doc.language?.code],
    bodyText: [text],
  };
  const all: FtmEntity[] = [{ id, schema: 'Article', properties: properties(article) }, ...doc.entities.flatMap((entity) => found(entity, id))];
  return all.map((entity) => `${JSON.stringify(entity)}\n`).join('');
}

/** Entities of FollowTheMoney, as Aleph and OpenSanctions load them: the article, people, organisations, and mentions that join them. */
export const followthemoney: Export = { id: 'followthemoney', about: 'FollowTheMoney entities, one line of JSON per entity', open: () => each(written) };
