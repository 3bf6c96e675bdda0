import { amounts as amountsLayer } from '../layers/amounts.ts';
import { boilerplate as boilerplateLayer } from '../layers/boilerplate.ts';
import { dates as datesLayer } from '../layers/dates.ts';
import { events as eventsLayer } from '../layers/events.ts';
import type { ItemOf, Section, SectionKey } from '../layers/layer.ts';
import { quotes as quotesLayer } from '../layers/quotes.ts';
import type { SaripatiDocument } from '../types.ts';
import { inDocument, type Of, rowsOf } from './document-columns.ts';
import { columnsOf, type Table, table } from './table.ts';

/** The table of a part of the document that is a list; `one` is what a row is, and the name of the column that holds its id. */
function sectionTable<Key extends SectionKey>(
  { key, fields }: Section<Key>,
  one: string,
  items: (doc: SaripatiDocument) => readonly ItemOf<Key>[],
): Table<SaripatiDocument> {
  const columns = inDocument(columnsOf<ItemOf<Key>>(fields, { id: one }));
  return table({ name: key, about: `one row per ${one}` }, columns, (doc: SaripatiDocument): Of<ItemOf<Key>>[] => rowsOf(doc, items(doc)));
}

export const dates: Table<SaripatiDocument> = sectionTable(datesLayer.section, 'date', (doc) => doc.dates);
export const quotes: Table<SaripatiDocument> = sectionTable(quotesLayer.section, 'quote', (doc) => doc.quotes);
export const amounts: Table<SaripatiDocument> = sectionTable(amountsLayer.section, 'amount', (doc) => doc.amounts);
export const events: Table<SaripatiDocument> = sectionTable(eventsLayer.section, 'event', (doc) => doc.events);
export const boilerplate: Table<SaripatiDocument> = sectionTable(boilerplateLayer.section, 'stretch', (doc) => doc.boilerplate);
