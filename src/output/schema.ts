import { COUNTRY_REASONS, type Rejected, WEAPON_REASONS } from '../document/explain/rejected.ts';
import { type Fields, integer, objectOf, oneOf, only, optional, type Schema, text, WORDS } from './fields.ts';
import { FAILED_SOURCE_FIELDS, FRAME } from './frame.ts';
import { LIST_KEYS, LISTS } from './layers/all.ts';
import { boilerplate } from './layers/boilerplate.ts';
import { countries } from './layers/countries.ts';
import { custom } from './layers/custom.ts';
import { language } from './layers/language.ts';
import type { ItemOf, Section, SectionKey } from './layers/layer.ts';
import { organisations } from './layers/organisations.ts';
import { people } from './layers/people.ts';
import { places } from './layers/places.ts';
import { weapons } from './layers/weapons.ts';
import type { ErrorRecord, Lists, SaripatiDocument } from './types.ts';

const described = (schema: Schema, description: string): Schema => ({ ...schema, description });

/** The list that a layer fills. */
const listOf = <Key extends SectionKey>({ section }: { readonly section: Section<Key> }): Schema => ({
  type: 'array',
  items: objectOf<ItemOf<Key>>(section.fields),
  description: section.about,
});

/** The schema of an entity: at least one mention each. */
function entityOf({
  entity,
}: {
  readonly entity: { readonly about: string; readonly fields: Readonly<Record<'mentions', { readonly schema: Schema }>> };
}): Schema {
  const { properties, ...rest } = objectOf(entity.fields);
  return { ...rest, properties: { ...Object(properties), mentions: { ...entity.fields.mentions.schema, minItems: 1 } }, description: entity.about };
}

function rejectedBy(layer: Rejected['layer'], reasons: readonly string[]): Schema {
  const fields: Fields<Rejected & { readonly text: string }> = {
    ...WORDS,
    layer: only(layer),
    reason: oneOf('Why it was rejected.', reasons),
    by: text('The id of the rule that proposed it.'),
  };
  return objectOf(fields);
}

const ENTITIES: readonly Schema[] = [people, countries, weapons, organisations, places, custom].map(entityOf);

const listed = Object.fromEntries(LIST_KEYS.map((key) => [key, listOf(LISTS[key])])) as Record<keyof Lists, Schema>;

/** The schema of every part of a document: one that is missing does not compile. */
const PARTS: Readonly<Record<keyof SaripatiDocument, Schema>> = {
  schema: FRAME.schema.schema,
  id: FRAME.id.schema,
  duplicateOf: FRAME.duplicateOf.schema,
  source: FRAME.source.schema,
  meta: FRAME.meta.schema,
  language: described({ anyOf: [objectOf(language.section.fields), { type: 'null' }] }, language.section.about),
  offsets: FRAME.offsets.schema,
  text: FRAME.text.schema,
  title: FRAME.title.schema,
  boilerplate: listOf(boilerplate),
  entities: described({ type: 'array', items: { anyOf: ENTITIES } }, 'All entities, in order of first mention.'),
  ...listed,
  rejected: described(
    { type: 'array', items: { anyOf: [rejectedBy('weapons', WEAPON_REASONS), rejectedBy('countries', COUNTRY_REASONS)] } },
    'Candidates for weapons and countries that were rejected; with --explain.',
  ),
  problems: FRAME.problems.schema,
};

const analysed: Schema = {
  type: 'object',
  properties: PARTS,
  required: Object.keys(PARTS),
  description: 'An analysed article.',
};

const FAILURE: Fields<ErrorRecord['error']> = {
  code: text('A permanent code.'),
  message: text('What went wrong, for people.'),
  byteOffset: optional(integer('The position in the input, in bytes.')),
  bytes: optional(integer('The number of bytes from there that belong to no record.')),
};

const failed: Schema = {
  type: 'object',
  properties: { schema: { const: 'saripati-error/1' }, source: objectOf(FAILED_SOURCE_FIELDS), error: objectOf(FAILURE) },
  required: ['schema', 'source', 'error'],
  description: 'Printed in place of a record that could not be read.',
};

/** JSON Schema (draft 2020-12) of one line of output: an analysed document, or the error record in its place. */
export const DOCUMENT_SCHEMA: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'saripati output',
  anyOf: [analysed, failed],
};
