import type { Format } from './format.ts';
import { jsonWriter } from './json.ts';

/** One line of JSON a record. */
export const ndjson: Format = {
  id: 'ndjson',
  about: 'one line of JSON per document',
  endings: ['.ndjson', '.jsonl'],
  tabular: false,
  open: (subject, options, paint) => jsonWriter(subject, options, 0, paint),
};
