import type { Article } from '../../document/article.ts';
import type { Failure } from '../../document/problem.ts';
import type { RecordFields } from '../fields.ts';
import type { LineStart } from '../lines.ts';

/** The bytes of one file or of standard input, and what its name tells. */
export interface Stream {
  /** As the user wrote it; `null` for standard input. */
  readonly path: string | null;
  /** The name without folders and extension: ids of records without one are made of it. */
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Publication date of articles that give none of their own. */
  readonly date: string | null;
  /** The longest record, in bytes; a longer one is an error record. */
  readonly most: number;
  /** What records call what they hold. */
  readonly fields: RecordFields;
  /** Where in its file the stream begins, when it is a part of one. */
  readonly from?: LineStart;
}

/** What reading gives for each record, in order: an article, or why there is none and on which line. */
export type ReadRecord = { readonly article: Article } | { readonly failure: Failure; readonly line: number | null };

/** One kind of input file. */
export interface InputFormat {
  readonly id: string;
  /** File name endings, with their dot. */
  readonly extensions: readonly string[];
  readonly read: (stream: Stream) => AsyncGenerator<ReadRecord>;
}
