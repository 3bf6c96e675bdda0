import { LIST_KEYS, LISTS } from '../layers/all.ts';
import { boilerplate as boilerplateLayer } from '../layers/boilerplate.ts';
import type { ItemOf, Section, SectionKey } from '../layers/layer.ts';
import type { Lists, SaripatiDocument } from '../types.ts';
import { inDocument, type Of, rowsOf } from './document-columns.ts';
import { columnsOf, type Table, table } from './table.ts';

/** The table of a part of the document that is a list. */
function sectionTable<Key extends SectionKey>(
  { key, fields, row }: Section<Key>,
  items: (doc: SaripatiDocument) => readonly ItemOf<Key>[],
): Table<SaripatiDocument> | null {
  if (row === null) return null;
  const columns = inDocument(columnsOf<ItemOf<Key>>(fields, { id: row }));
  return table({ name: key, about: `one row per ${row}` }, columns, (doc: SaripatiDocument): Of<ItemOf<Key>>[] => rowsOf(doc, items(doc)));
}

const listTable = <Key extends keyof Lists>(key: Key): Table<SaripatiDocument> | null =>
  sectionTable<Key>(LISTS[key].section, (doc) => doc[key] as readonly ItemOf<Key>[]);

/** A table for each list of the document that has one. */
export const SECTION_TABLES: readonly Table<SaripatiDocument>[] = [
  ...LIST_KEYS.map((key) => listTable(key)),
  sectionTable(boilerplateLayer.section, (doc) => doc.boilerplate),
].filter((one) => one !== null);
