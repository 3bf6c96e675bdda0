import type { Role } from '../../document/entities.ts';
import { ROLE_FIELDS } from '../layers/people.ts';
import type { PersonEntity, SaripatiDocument, WithText } from '../types.ts';
import { inDocument, rowsOf } from './document-columns.ts';
import { type Column, columnsOf, type Table, table, within } from './table.ts';

interface Row {
  readonly person: PersonEntity;
  readonly role: WithText<Role>;
}

const PERSON: readonly Column<PersonEntity>[] = [
  { name: 'entity', type: 'text', nullable: false, about: 'The id of the person in the article.', read: ({ id }) => id },
  { name: 'name', type: 'text', nullable: false, about: 'The fullest form of the name in the article.', read: ({ name }) => name },
  { name: 'known', type: 'text', nullable: true, about: 'The name in our tables, or null.', read: ({ known }) => known?.name ?? null },
];

function rolesIn(doc: SaripatiDocument): Row[] {
  return doc.entities.flatMap((entity) => (entity.type === 'person' ? entity.roles.map((role) => ({ person: entity, role })) : []));
}

/** A row an office or function that the text gives a person. */
export const roles: Table<SaripatiDocument> = table(
  { name: 'roles', about: 'one row per office that the text mentions for a person' },
  inDocument([...within(PERSON, ({ person }: Row) => person), ...within(columnsOf(ROLE_FIELDS), ({ role }: Row) => role)]),
  (doc: SaripatiDocument) => rowsOf(doc, rolesIn(doc)),
);
