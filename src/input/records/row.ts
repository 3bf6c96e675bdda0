import type { Problem } from '../../document/problem.ts';
import { decodeText } from '../bytes/decode.ts';
import { fieldsOf } from '../csv/fields.ts';
import type { RawRecord, RowShape } from '../cut.ts';
import type { RecordFields } from './fields.ts';
import { failedRead, type HowToRead, placeOf, type ReadRecord } from './how.ts';
import { articleOf } from './record.ts';

/** A row as a record: an empty cell says nothing, but that an article is empty. */
function recordOf(cells: readonly string[], columns: readonly string[], { text, html }: RecordFields): unknown {
  const pairs = columns.map((column, k) => [column, cells[k] ?? ''] as const).filter(([column], k) => columns.indexOf(column) === k);
  const filled = pairs.filter(([, cell]) => cell !== '');
  const hasArticle = filled.some(([column]) => column === text || column === html);
  return Object.fromEntries(hasArticle ? filled : [...filled, [columns.includes(text) ? text : html, '']]);
}

const repeatedColumn = (name: string): Problem => ({
  code: 'input/repeated-column',
  message: `The header names the column "${name}" more than once: the first one is read.`,
});

/** The article of a table's row; fails with `input/bad-csv` when it has not as many cells as the header. */
export async function readRow(raw: RawRecord, { columns, delimiter, repeated }: RowShape, how: HowToRead): Promise<ReadRecord> {
  const { byteOffset } = raw;
  const { text, encoding, problems } = decodeText(raw.bytes);
  const cells = await fieldsOf(text, delimiter);
  if (cells.length !== columns.length) {
    const message = `the row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, the header ${columns.length}`;
    return failedRead({ code: 'input/bad-csv', message, byteOffset }, raw);
  }
  const article = await articleOf(recordOf(cells, columns, how.fields), placeOf(raw, how, encoding));
  if (!article.ok) return failedRead({ ...article.failure, byteOffset }, raw);
  return { article: { ...article.value, problems: [...problems, ...repeated.map(repeatedColumn), ...article.value.problems] } };
}
