/** A table of the index: one file of SQL and one line here. */
export interface IndexTable {
  readonly name: string;
  readonly about: string;
}

/** The tables of an index, each a file of Parquet in an order of its own. */
export const INDEX_TABLES: readonly IndexTable[] = [
  { name: 'entities', about: 'one row per person, organisation, place, country or weapon' },
  { name: 'names', about: 'one row per name of an entity, with why it is its' },
  { name: 'forms', about: 'one row per other form that articles call it by' },
  { name: 'candidates', about: 'one row per entity that an ambiguous one may be' },
  { name: 'roles', about: 'one row per office of a person, with when it was told' },
  { name: 'months', about: 'one row per entity and month' },
  { name: 'together', about: 'one row per pair that two articles or more name' },
  { name: 'events', about: 'one row per actor, target and type of event' },
  { name: 'appearances', about: 'one row per entity and article' },
  { name: 'articles', about: 'one row per article' },
];
