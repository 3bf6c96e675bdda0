import { digestOf } from '../digest/article.ts';
import { readingOf } from '../digest/reading.ts';
import { countDocument, totalOf } from '../digest/total.ts';
import { DOCUMENT_TABLES } from '../tables/all.ts';
import type { Table } from '../tables/table.ts';
import type { SaripatiDocument } from '../types.ts';
import type { Tally, Writer } from './format.ts';
import type { Subject } from './subject.ts';

/** An analysed article, and its text. */
export interface Analysed {
  readonly doc: SaripatiDocument;
  readonly text: string;
}

const USUAL_TABLE = 'mentions';

/** The same table, made of a document with its text. */
const ofAnalysed = ({ rows, ...table }: Table<SaripatiDocument>): Table<Analysed> => ({ ...table, rows: ({ doc }) => rows(doc) });

/** How formats see analysed articles. */
export const DOCUMENTS: Subject<Analysed> = {
  json: ({ doc }) => doc,
  tables: [...DOCUMENT_TABLES].sort((a, b) => Number(b.name === USUAL_TABLE) - Number(a.name === USUAL_TABLE)).map(ofAnalysed),
  digest: ({ doc, text }) => digestOf(doc, text),
  reading: ({ doc, text }) => readingOf(doc, text),
  count: ({ doc }, tally) => countDocument(doc, tally),
  total: totalOf,
};

/** Prints analysed articles and counts them into a tally: what one process does and what each of many workers does. */
export const counting =
  (writer: Writer<Analysed>, tally: Tally) =>
  (doc: SaripatiDocument, { text }: { readonly text: string }): string => {
    const value = { doc, text };
    writer.count?.(value, tally);
    return writer.record(value);
  };
