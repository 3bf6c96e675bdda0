import type { ArticlePipeline } from '../../analyze.ts';
import type { Article } from '../../document/article.ts';
import type { Failure } from '../../document/problem.ts';
import type { CutPlace } from '../../input/cut.ts';
import type { SourcedRecord } from '../../input/read.ts';
import type { ErrorRecord, SaripatiDocument } from '../../output/types.ts';
import { TooLong } from './time-limit.ts';

/** What is in the place of a record that failed. `line` is null where one file or member is one record, `member` outside of archives. */
export function errorRecord(failure: Failure, path: string | null, { member, line }: CutPlace): ErrorRecord {
  return { schema: 'saripati-error/1', source: { path, member, line }, error: failure };
}

type ArticleRecord = Extract<SourcedRecord, { readonly article: Article }>;

/** A bug that one article brings out must not take the rest of the archive with it: it becomes that article's error record. */
function attempt<T>({ path, article }: ArticleRecord, work: (article: Article) => T): T | ErrorRecord {
  try {
    return work(article);
  } catch (error) {
    if (error instanceof TooLong) return errorRecord(error.failure, path, article.source);
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return errorRecord({ code: 'internal/crash', message }, path, article.source);
  }
}

/** How the articles of a block are analysed and printed. */
export interface Answering {
  readonly pipeline: ArticlePipeline;
  readonly print: (doc: SaripatiDocument, article: Article) => string;
  /** Begins to count turns, of an article in a stage each; what it gives is called between them and at the end, and may throw `TooLong`. */
  readonly turns?: () => () => void;
}

function analysed(articles: readonly Article[], { pipeline, turns }: Answering): readonly SaripatiDocument[] {
  const step = turns?.();
  const docs = pipeline.block(articles, step);
  step?.();
  return docs;
}

/** The documents of the articles, or nothing: a bug or a time limit that one of them meets leaves no telling which. */
function together(records: readonly ArticleRecord[], answering: Answering): readonly SaripatiDocument[] {
  try {
    return analysed(
      records.map(({ article }) => article),
      answering,
    );
  } catch {
    return [];
  }
}

/** What is printed for each record of a block, or its error record. Where the block cannot be analysed as one, its articles are analysed one by one. */
export function answerBlock(block: readonly SourcedRecord[], answering: Answering): readonly (string | ErrorRecord)[] {
  const docs = together(
    block.filter((record): record is ArticleRecord => 'article' in record),
    answering,
  ).values();
  return block.map((record) => {
    if ('failure' in record) return errorRecord(record.failure, record.path, record);
    const doc = docs.next().value;
    return attempt(record, (article) => {
      const [alone] = doc === undefined ? analysed([article], answering) : [doc];
      if (alone === undefined) throw new RangeError('an article has no document');
      return answering.print(alone, article);
    });
  });
}
