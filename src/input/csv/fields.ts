import { loadArchiveLibraries } from '../archive/libraries.ts';
import { lastRowEnd, rowEnd } from './row-end.ts';

/** A blank between a delimiter and a quote: `a, "b, c" , d`. */
const BLANK_AT_QUOTE = /[,;\t|] {1,16}"|^ {1,16}"|" {1,16}(?:[,;\t|]|$)/u;

/** The fields of one row, whose quotes fit, without its line end. */
export async function fieldsOf(row: string, delimiter: string): Promise<readonly string[]> {
  const { parseRow } = await loadArchiveLibraries();
  const bytes = Buffer.from(row);
  const scan = { at: 0, quoted: false };
  const end = rowEnd(bytes, scan, delimiter.charCodeAt(0));
  // Only tables with tabs give rows whose quotes do not fit: there a quote may just be a quote.
  if (end === 'misquoted' || (end === 'more' && lastRowEnd(bytes, scan) === 'misquoted')) return row.split(delimiter);
  const trim = row.includes('"') && BLANK_AT_QUOTE.test(row) ? { trim: true } : {};
  const [fields = []]: string[][] = parseRow(row, { delimiter, record_delimiter: '\n', relax_column_count: true, max_record_size: 0, ...trim });
  return fields;
}
