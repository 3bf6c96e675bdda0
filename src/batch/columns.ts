import type { BasicType } from 'hyparquet-writer';
import type { AnyEntity, ErrorRecord, SaripatiDocument } from '../output/types.ts';
import type { TABLES } from './layout.ts';

type Table = (typeof TABLES)[number];

/** A value of a table's cell. */
type Cell = string | number | boolean | null;

/** A column: its name, its Parquet type, and whether a cell may be empty. */
export interface Column {
  readonly name: string;
  readonly type: BasicType;
  readonly nullable: boolean;
}

const column = (name: string, type: BasicType): Column => ({ name, type, nullable: false });
const maybe = (name: string, type: BasicType): Column => ({ name, type, nullable: true });

/** The tables of a Parquet result and their columns. `record` counts the records of the result from 0 and joins the tables. */
export const COLUMNS: Readonly<Record<Table, readonly Column[]>> = {
  documents: [
    column('record', 'INT32'),
    maybe('id', 'STRING'),
    maybe('path', 'STRING'),
    maybe('member', 'STRING'),
    maybe('line', 'INT32'),
    maybe('sha256', 'STRING'),
    maybe('encoding', 'STRING'),
    maybe('title', 'STRING'),
    maybe('url', 'STRING'),
    maybe('outlet', 'STRING'),
    maybe('published', 'STRING'),
    maybe('published_from', 'STRING'),
    maybe('dateline_place', 'STRING'),
    maybe('language', 'STRING'),
    maybe('language_confidence', 'DOUBLE'),
    maybe('text', 'STRING'),
    maybe('error_code', 'STRING'),
    maybe('error_message', 'STRING'),
  ],
  mentions: [
    column('record', 'INT32'),
    maybe('id', 'STRING'),
    column('entity', 'STRING'),
    column('type', 'STRING'),
    column('name', 'STRING'),
    maybe('country', 'STRING'),
    maybe('category', 'STRING'),
    column('start', 'INT32'),
    column('end', 'INT32'),
    column('text', 'STRING'),
    maybe('confidence', 'DOUBLE'),
    maybe('by', 'STRING'),
  ],
  dates: [
    column('record', 'INT32'),
    maybe('id', 'STRING'),
    column('start', 'INT32'),
    column('end', 'INT32'),
    column('text', 'STRING'),
    column('type', 'STRING'),
    maybe('value', 'STRING'),
    maybe('begin', 'STRING'),
    maybe('end_', 'STRING'),
    maybe('mod', 'STRING'),
    maybe('anchor', 'STRING'),
    maybe('by', 'STRING'),
  ],
};

/** A row, by the names of its columns. */
export type Row = Readonly<Record<string, Cell>>;

function countryOf(entity: AnyEntity): string | null {
  if (entity.type === 'country') return entity.code;
  if (entity.type === 'person') return entity.known?.country ?? null;
  if (entity.type === 'weapon') return entity.origin;
  return 'country' in entity ? entity.country : null;
}

function categoryOf(entity: AnyEntity): string | null {
  if (entity.type === 'weapon') return entity.category;
  return 'kind' in entity ? entity.kind : null;
}

function mentionRows({ id, entities }: SaripatiDocument, record: number): Row[] {
  return entities.flatMap((entity) =>
    entity.mentions.map(({ start, end, text, confidence, by }) => {
      const { type, name } = entity;
      return { record, id, entity: entity.id, type, name, country: countryOf(entity), category: categoryOf(entity), start, end, text, confidence, by };
    }),
  );
}

function dateRows({ id, dates }: SaripatiDocument, record: number): Row[] {
  return dates.map(({ start, end, text, type, value, begin, end_, mod, anchor, by }) => ({
    record,
    id,
    start,
    end,
    text,
    type,
    value,
    begin,
    end_,
    mod,
    anchor,
    by,
  }));
}

function documentRow({ id, source, meta, language, text }: SaripatiDocument, record: number): Row {
  const { title, url, outlet, published, publishedFrom, dateline } = meta;
  return {
    ...{ record, id, ...source, title, url, outlet, published, published_from: publishedFrom, dateline_place: dateline?.place ?? null },
    ...{ language: language?.code ?? null, language_confidence: language?.confidence ?? null, text, error_code: null, error_message: null },
  };
}

/** The rows of each table for one record of a result. A record that failed has a row among the documents, with its error. */
export function rowsOf(printed: SaripatiDocument | ErrorRecord, record: number): Readonly<Record<Table, readonly Row[]>> {
  if (printed.schema === 'saripati/1')
    return { documents: [documentRow(printed, record)], mentions: mentionRows(printed, record), dates: dateRows(printed, record) };
  const { source, error } = printed;
  return { documents: [{ record, ...source, error_code: error.code, error_message: error.message }], mentions: [], dates: [] };
}
