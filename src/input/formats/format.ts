import type { LineStart } from '../bytes/lines.ts';
import type { Cut } from '../cut.ts';
import type { RecordFields } from '../records/fields.ts';

/** The bytes of one file, of standard input or of an archive's member, and what its name tells. */
export interface Stream {
  /** As the user wrote it; `null` for standard input. */
  readonly path: string | null;
  /** The name inside an archive; `null` outside of one. */
  readonly member: string | null;
  /** The name without folders and extension: ids of records without one are made of it. */
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The longest record, in bytes; a longer one is an error record. */
  readonly most: number;
  /** What records call what they hold. */
  readonly fields: RecordFields;
  /** Where in its file the stream begins, when it is a part of one. */
  readonly from?: LineStart;
  /** The format of an archive's member, by its name; `undefined` for one that no format knows. */
  readonly formatOf: (member: string) => InputFormat | undefined;
  /** Hears of each part of an archive that holds no article and is left out without an error. */
  readonly passedOver: () => void;
}

/** One kind of input file. */
export interface InputFormat {
  readonly id: string;
  /** File name endings, with their dot. */
  readonly extensions: readonly string[];
  /** Whether a file is one article, a stream of records, or an archive, which another archive must not hold. */
  readonly holds: 'article' | 'records' | 'archive';
  /** True when the file is read by its path, not as a stream. */
  readonly seeks?: true;
  /** True when it begins anew after what is damaged: it reads the `rest` that an `InputError` has. */
  readonly resumes?: true;
  /** The records of a stream, in order, cut out of it. Rejects with `InputError` where it cannot go on. */
  readonly cut: (stream: Stream) => AsyncGenerator<Cut>;
}
