import { createPipeline, type PipelineOptions } from '../../analyze.ts';
import type { ReportArticle } from '../../report/article/article.ts';
import { articlePage, articlesPage } from '../../report/pages.ts';
import type { Flags } from '../flags.ts';
import { pipelineOptions } from '../run/analysis.ts';
import { runRecords } from '../run/run.ts';
import { watchlistOption } from '../run/watchlist.ts';
import { USAGE, type World } from '../world.ts';

/** `saripati report FILE… -o report.html`: what is in the articles, as one page of HTML. */
export async function reportCommand(paths: readonly string[], flags: Flags, world: World): Promise<number> {
  const watchlist = await watchlistOption(flags, world);
  if (watchlist === null) return USAGE;
  // The page looks its marks up in the text.
  const options: PipelineOptions = { ...pipelineOptions(flags), ...watchlist, offsets: 'utf16' };
  const pipeline = createPipeline(options);
  const articles: ReportArticle[] = [];
  const article = (read: Parameters<typeof pipeline>[0]): string => {
    articles.push({ doc: pipeline(read), text: read.text });
    return '';
  };
  const end = (): string => {
    const [first, second] = articles;
    return first !== undefined && second === undefined ? articlePage(first) : articlesPage(articles);
  };
  return runRecords({ article, failure: () => '', end }, paths, flags, world);
}
