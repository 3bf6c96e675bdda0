import { decodeText } from '../bytes/decode.ts';
import { columnsOf } from '../csv/columns.ts';
import { fieldsOf } from '../csv/fields.ts';
import { withLineFeeds } from '../csv/line-ends.ts';
import { type TableRow, TableRows } from '../csv/rows.ts';
import type { Cut, RowShape } from '../cut.ts';
import type { InputFormat, Stream } from './format.ts';

const TAB = 0x09;

/** What the first row says of the others; a failure when it cannot be a header. */
async function shapeOf({ bytes, failure, byteOffset, line }: TableRow, delimiter: string, { fields, member }: Stream): Promise<RowShape | Cut> {
  if (failure) return { failure, member, line };
  const columns = columnsOf(await fieldsOf(decodeText(bytes).text, delimiter), fields);
  return columns.ok ? { ...columns.value, delimiter } : { failure: { ...columns.failure, byteOffset }, member, line };
}

async function* cutRows(stream: Stream, known: number | null): AsyncGenerator<Cut> {
  const { name, member } = stream;
  const table = new TableRows(withLineFeeds(stream.chunks), stream.most, known);
  const delimiter = String.fromCharCode(await table.delimiter());
  let shape: RowShape | null = null;
  for await (const row of table.rows()) {
    const { line, byteOffset, bytes, failure } = row;
    if (shape === null) {
      const header = await shapeOf(row, delimiter, stream);
      if (!('columns' in header)) return yield header;
      shape = header;
    } else if (failure) yield { failure, member, line };
    else yield { as: 'row', bytes, id: `${name}-${line}`, byteOffset, member, line, row: shape };
  }
}

/** A table with a header: one record a row; what parts the columns is told by the header. Blank lines hold none. */
export const csvFormat: InputFormat = { id: 'csv', extensions: ['.csv'], holds: 'records', cut: (stream) => cutRows(stream, null) };

/** The same with tabs between the columns. */
export const tsvFormat: InputFormat = { id: 'tsv', extensions: ['.tsv', '.tab'], holds: 'records', cut: (stream) => cutRows(stream, TAB) };
