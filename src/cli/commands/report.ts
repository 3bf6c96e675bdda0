import { createPipeline, type PipelineOptions } from '../../analyze.ts';
import { readKept } from '../../models/read.ts';
import type { ReportArticle } from '../../report/article/article.ts';
import { addArticle, emptyArchive } from '../../report/index/archive.ts';
import { personNamed } from '../../report/index/lanes.ts';
import { notedOf } from '../../report/index/noted.ts';
import { unpackWorld } from '../../report/map/world.ts';
import { articlePage, indexPage } from '../../report/pages.ts';
import { harmless } from '../../text/harmless.ts';
import type { Flags } from '../flags.ts';
import { pipelineOptions } from '../run/analysis.ts';
import { partedInputs, valuesOf } from '../run/results.ts';
import { type Printer, runRecords } from '../run/run.ts';
import { watchlistOption } from '../run/watchlist.ts';
import { DONE, SOME_FAILED, USAGE, type World } from '../world.ts';

/** What a run collects for its page. */
class Collected {
  readonly archive: ReturnType<typeof emptyArchive> = emptyArchive();
  private readonly articles: ReportArticle[] = [];
  private readonly most: number;
  private readonly compare: readonly string[];
  failed = 0;

  constructor({ most = 0, compare = [] }: Flags) {
    this.most = most;
    this.compare = compare;
  }

  add(article: ReportArticle): void {
    // The first one is kept in any case: it may stay the only one.
    if (this.articles.length < Math.max(1, this.most)) this.articles.push(article);
    this.note(article.doc);
  }

  /** Adds a document without its text; false where it is not one of ours. */
  note(doc: unknown): boolean {
    const noted = notedOf(doc);
    if (noted) addArticle(this.archive, noted);
    return noted !== null;
  }

  page(): string {
    const [only] = this.articles;
    if (only && this.archive.days.length === 1) return articlePage(only);
    const kept = readKept('world');
    const compared = [...new Set(this.compare.flatMap((name) => personNamed(this.archive, name) ?? []))];
    const articles = this.articles.slice(0, this.most);
    return indexPage({ archive: this.archive, failed: this.failed, world: kept && unpackWorld(kept), compared, articles });
  }

  /** The names of `--compare` that are nobody's. */
  unknown(): string[] {
    return this.compare.filter((name) => personNamed(this.archive, name) === null);
  }
}

/** Adds what earlier runs found; returns the exit code. */
async function addResults(files: readonly string[], collected: Collected, flags: Flags, world: World): Promise<number> {
  const before = collected.failed;
  for (const file of files) {
    for await (const value of valuesOf(file)) if (!collected.note(value)) collected.failed++;
  }
  const failed = collected.failed - before;
  if (failed === 0) return DONE;
  if (!flags.quiet) world.stderr.write(harmless(`saripati: ${failed} records of the results are not documents: error records or broken lines`).concat('\n'));
  return SOME_FAILED;
}

/** `saripati report FILE… -o report.html`: an article, or what is in many, as one page of HTML. */
export async function reportCommand(paths: readonly string[], flags: Flags, world: World): Promise<number> {
  const watchlist = await watchlistOption(flags, world);
  if (watchlist === null) return USAGE;
  const { results, articles } = await partedInputs(paths);
  // The page looks its marks up in the text.
  const options: PipelineOptions = { ...pipelineOptions(flags), ...watchlist, offsets: 'utf16' };
  const pipeline = createPipeline(options);
  const collected = new Collected(flags);
  const code = await addResults(results, collected, flags, world);
  const print: Printer['print'] = (doc, { text }) => {
    collected.add({ doc, text });
    return '';
  };
  const failure = (): string => {
    collected.failed++;
    return '';
  };
  const done = await runRecords({ pipeline, print, failure, end: () => collected.page() }, articles, flags, world);
  const unknown = collected.unknown();
  if (unknown.length > 0 && !flags.quiet) world.stderr.write(`saripati: nobody in these articles is called ${harmless(unknown.join(', '))}\n`);
  return Math.max(code, done);
}
