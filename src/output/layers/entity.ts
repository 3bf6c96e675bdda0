import type { KnownEntry } from '../../document/entities.ts';
import { alpha2, type Field, type FieldColumn, type Fields, FOUND, many, nested, nullable, only, part, SENTENCE, text, WORDS } from '../fields.ts';
import type { MentionRecord } from '../types.ts';

/** The fields that every entity begins with. */
export function identity<Type extends string>(
  type: Type,
  name: string,
): { readonly id: Field<string>; readonly type: Field<Type>; readonly name: Field<string> } {
  return {
    id: text('Unique in the document: a letter for the type and a number, in order of first mention.'),
    type: only(type, 'The type of the entity.'),
    name: text(name),
  };
}

/** The field that every entity ends with; tables of entities show how many mentions there are and where the first one is. */
export function mentionsField<M extends MentionRecord>(fields: Fields<M>): Field<readonly M[]> {
  return many('Its mentions, in text order.', fields, [
    part('mentions', 'integer', 'The number of mentions.', (mentions) => mentions.length),
    part('start', 'integer', 'Where it begins; for an entity, where its first mention begins.', (mentions) => mentions[0]?.start ?? null),
  ]);
}

/** The mentions of most entities. */
export const MENTIONS: Field<readonly MentionRecord[]> = mentionsField<MentionRecord>({ ...WORDS, ...SENTENCE, ...FOUND });

/** The entry of a table that an entity is taken to be; `columns` are those that tables show besides its name and Wikidata id. */
export function knownField(columns: readonly FieldColumn<KnownEntry>[] = []): Field<KnownEntry | null> {
  const fields = {
    name: text('The name in the table.'),
    country: nullable(alpha2('ISO 3166-1 alpha-2 code.')),
    wikidata: nullable(text('The Wikidata id, if a source states one.')),
  };
  return nullable(
    nested<KnownEntry>('Its entry in our tables, or null.', fields, [
      part('known', 'text', 'Its name in our tables.', ({ name }) => name),
      ...columns,
      part('wikidata', 'text', 'The Wikidata id.', ({ wikidata }) => wikidata),
    ]),
  );
}
