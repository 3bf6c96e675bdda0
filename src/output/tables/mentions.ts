import type { CountryMention } from '../../document/entities.ts';
import { COUNTRY_FORMS } from '../../document/entities.ts';
import { type Fields, FOUND, nullable, oneOf, SENTENCE, WORDS } from '../fields.ts';
import type { AnyEntity, MentionRecord, SaripatiDocument } from '../types.ts';
import { inDocument, rowsOf } from './document-columns.ts';
import { ENTITY_COLUMNS } from './entities.ts';
import { columnsOf, type Table, table, within } from './table.ts';

/** What of an entity is in each row of its mentions. */
const OF_ENTITY: ReadonlySet<string> = new Set(['entity', 'type', 'name', 'country', 'category', 'known', 'wikidata', 'watch']);

interface Row {
  readonly entity: AnyEntity;
  readonly mention: MentionRecord & { readonly as?: CountryMention['as'] | null };
}

const MENTION: Fields<Row['mention']> = { ...WORDS, ...SENTENCE, as: nullable(oneOf('Which kind of form refers to the country.', COUNTRY_FORMS)), ...FOUND };

/** A row a mention of an entity. */
export const mentions: Table<SaripatiDocument> = table(
  { name: 'mentions', about: 'one row per mention of an entity' },
  inDocument([
    ...within(
      ENTITY_COLUMNS.filter(({ name }) => OF_ENTITY.has(name)),
      ({ entity }: Row) => entity,
    ),
    ...within(columnsOf(MENTION), ({ mention }: Row) => mention),
  ]),
  (doc: SaripatiDocument) =>
    rowsOf(
      doc,
      doc.entities.flatMap((entity): Row[] => entity.mentions.map((mention) => ({ entity, mention }))),
    ),
);
