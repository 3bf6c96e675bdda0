import type { Article } from '../../document/article.ts';
import type { Failure } from '../../document/problem.ts';
import type { CutPlace, RawRecord } from '../cut.ts';
import type { RecordFields } from './fields.ts';
import type { RecordPlace } from './record.ts';

/** What holds for all records of a file when they are read. */
export interface HowToRead {
  /** As the user wrote it; `null` for standard input. */
  readonly path: string | null;
  /** Publication date of articles that give none of their own. */
  readonly date: string | null;
  /** What records call what they hold. */
  readonly fields: RecordFields;
}

/** What reading gives for each record, in order: an article, or why there is none and where. */
export type ReadRecord = { readonly article: Article } | (CutPlace & { readonly failure: Failure });

/** The format after each kind of record. */
const FORMATS: Readonly<Record<RawRecord['as'], string>> = { text: 'text', page: 'html', line: 'jsonl', element: 'json', row: 'csv', response: 'warc' };

/** The place of a record, for the article that is made of it. */
export function placeOf({ id, member, line, as, row }: RawRecord, { path, date, fields }: HowToRead, encoding: string): RecordPlace {
  return { source: { path, member, line, encoding, format: row?.delimiter === '\t' ? 'tsv' : FORMATS[as] }, id, date, fields };
}

/** A record that was cut out and could not be read. */
export function failedRead(failure: Failure, { member, line }: CutPlace): ReadRecord {
  return { failure, member, line };
}
