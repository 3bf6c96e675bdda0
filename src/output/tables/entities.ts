import type { Cell } from '../fields.ts';
import { countries } from '../layers/countries.ts';
import { custom } from '../layers/custom.ts';
import type { EntityType } from '../layers/layer.ts';
import { organisations } from '../layers/organisations.ts';
import { people } from '../layers/people.ts';
import { places } from '../layers/places.ts';
import { weapons } from '../layers/weapons.ts';
import type { AnyEntity, SaripatiDocument } from '../types.ts';
import { inDocument, rowsOf } from './document-columns.ts';
import { type Column, columnsOf, type Table, table } from './table.ts';

type Columns<Type extends AnyEntity['type']> = readonly Column<Extract<AnyEntity, { type: Type }>>[];

/** The columns of each type of entity: a type that is missing does not compile. */
const OF_TYPE: { readonly [Type in AnyEntity['type']]: Columns<Type> } = {
  person: columnsFor(people.entity),
  organisation: columnsFor(organisations.entity),
  place: columnsFor(places.entity),
  country: columnsFor(countries.entity),
  weapon: columnsFor(weapons.entity),
  custom: columnsFor(custom.entity),
};

function columnsFor<Type extends AnyEntity['type']>({ fields }: EntityType<Type>): Columns<Type> {
  return columnsOf<Extract<AnyEntity, { type: Type }>>(fields, { id: 'entity' });
}

function cell<Type extends AnyEntity['type']>(columns: Columns<Type>, entity: Extract<AnyEntity, { type: Type }>, name: string): Cell {
  return columns.find((column) => column.name === name)?.read(entity) ?? null;
}

/** The cell of an entity in the column of that name; `null` where its type has no such column. */
export function entityCell(entity: AnyEntity, name: string): Cell {
  switch (entity.type) {
    case 'person':
      return cell<'person'>(OF_TYPE.person, entity, name);
    case 'organisation':
      return cell<'organisation'>(OF_TYPE.organisation, entity, name);
    case 'place':
      return cell<'place'>(OF_TYPE.place, entity, name);
    case 'country':
      return cell<'country'>(OF_TYPE.country, entity, name);
    case 'weapon':
      return cell<'weapon'>(OF_TYPE.weapon, entity, name);
    case 'custom':
      return cell<'custom'>(OF_TYPE.custom, entity, name);
  }
}

/** A column of any entity, of which every type of entity that has it knows the cell. */
export const entityColumn = ({ name, type, nullable, about }: Omit<Column<never>, 'read'>): Column<AnyEntity> => ({
  name,
  type,
  nullable,
  about,
  read: (entity) => entityCell(entity, name),
});

const TYPES = Object.values(OF_TYPE);
const NAMES = [...new Set(TYPES.flatMap((columns) => columns.map(({ name }) => name)))];

/** The columns of all types together, each once; a cell that some type lacks may be empty. */
export const ENTITY_COLUMNS: readonly Column<AnyEntity>[] = NAMES.flatMap((name) => {
  const same = TYPES.flatMap((columns): Omit<Column<never>, 'read'>[] => columns.filter((column) => column.name === name));
  const [first] = same;
  return first ? [entityColumn({ ...first, nullable: same.length < TYPES.length || same.some(({ nullable }) => nullable) })] : [];
});

/** A row an entity of an article. */
export const entities: Table<SaripatiDocument> = table(
  { name: 'entities', about: 'one row per entity of an article' },
  inDocument(ENTITY_COLUMNS),
  (doc: SaripatiDocument) => rowsOf(doc, doc.entities),
);
