import { loadArchiveLibraries } from '../archive/libraries.ts';

/** The fields of one row, whose quotes fit, without its line end. */
export async function fieldsOf(row: string, delimiter: string): Promise<readonly string[]> {
  const { parseRow } = await loadArchiveLibraries();
  const [fields = []]: string[][] = parseRow(row, { delimiter, record_delimiter: '\n', relax_column_count: true, max_record_size: 0 });
  return fields;
}
