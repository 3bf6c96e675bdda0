import type { Article } from '../../document/article.ts';
import type { Failure } from '../../document/problem.ts';
import type { CutPlace } from '../../input/cut.ts';
import type { SourcedRecord } from '../../input/read.ts';
import type { ErrorRecord } from '../../output/types.ts';

/** What stands in the place of a record that failed. `line` is null where one file or member is one record, `member` outside of archives. */
export function errorRecord(failure: Failure, path: string | null, { member, line }: CutPlace): ErrorRecord {
  return { schema: 'saripati-error/1', source: { path, member, line }, error: failure };
}

/** A bug that one article brings out must not take the rest of the archive with it: it becomes that article's error record. */
export function attempt(record: SourcedRecord, print: (article: Article) => string): string | ErrorRecord {
  if ('failure' in record) return errorRecord(record.failure, record.path, record);
  try {
    return print(record.article);
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return errorRecord({ code: 'internal/crash', message }, record.path, record.article.source);
  }
}
