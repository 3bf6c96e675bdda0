import { byOutlet, type RepeatedLine } from './boilerplate/repeated/learn.ts';
import { leadDay } from './dates/lead.ts';
import { type Article, type ArticleInput, createArticle } from './document/article.ts';
import type { LayerName, Layers } from './document/layers.ts';
import type { Problem } from './document/problem.ts';
import {
  ANCHORS,
  type Anchor,
  BOILERPLATE_MODES,
  type BoilerplateMode,
  EVENT_MODES,
  type EventMode,
  type Pipeline,
  type StageFindings,
  type StageOptions,
} from './document/stage.ts';
import { isoDay } from './input/records/iso-day.ts';
import { type OutputOptions, toDocument } from './output/document.ts';
import { LAYERS, OUTPUT_LAYERS } from './output/layers/all.ts';
import type { OutputLayer } from './output/layers/layer.ts';
import type { SaripatiDocument } from './output/types.ts';
import { stages } from './pipeline.ts';
import { OFFSET_UNITS, type OffsetUnit } from './text/offsets.ts';
import { compileWatchlist } from './watchlist/compile.ts';
import type { WatchlistEntry } from './watchlist/entry.ts';
import { findWatched } from './watchlist/find.ts';

/** What to analyse and how to show it. Every field has a default. */
export interface PipelineOptions {
  /** Only these layers; all by default. What they need is computed and not shown. */
  readonly only?: readonly OutputLayer[];
  /** ISO 639-3 code of the text's language: detection is skipped. */
  readonly lang?: string | null;
  /** Extract entities and dates from languages the rules were not made for, too. */
  readonly force?: boolean;
  /** How bold boilerplate rules are; `normal` by default. */
  readonly boilerplate?: BoilerplateMode;
  /** Lines that an archive has taught to be boilerplate, by outlet: what `batch --learn-boilerplate` learns. */
  readonly repeatedLines?: readonly RepeatedLine[];
  /** How sure events must be; `normal` by default, `strict` gives those that are at least 0.8 sure. */
  readonly events?: EventMode;
  /** Unit of the offsets; `utf16` by default, which is what `String.prototype.slice` takes. */
  readonly offsets?: OffsetUnit;
  /** Also give the text without its boilerplate. */
  readonly text?: boolean;
  /** What else to look for; the layer `custom`. `parseWatchlist` reads it from a text. */
  readonly watchlist?: readonly WatchlistEntry[];
  /** Also give each span's place in the HTML that the text was extracted from (`inSource`). */
  readonly sourceOffsets?: boolean;
  /** What dates count from where nobody gives a publication date: nothing (`published`), or the day that the first sentences tell (`lead`). */
  readonly anchor?: Anchor;
  /** Also say what looked like a weapon or a country and was refused, and why (`rejected`), and which rules made each mention (`steps`). */
  readonly explain?: boolean;
}

/** `PipelineOptions`, and what is known of the one text. `date` is the publication date, `YYYY-MM-DD`. */
export interface AnalyzeOptions extends PipelineOptions {
  readonly date?: string | null;
  readonly id?: string;
  readonly title?: string | null;
  readonly url?: string | null;
  readonly outlet?: string | null;
}

const ISO_639_3 = /^[a-z]{3}$/u;

function checked<T extends string>(what: string, value: T, allowed: readonly T[]): T {
  if (!allowed.includes(value)) throw new RangeError(`${what} "${value}" is not one of ${allowed.join(', ')}`);
  return value;
}

/** The stages, with that of the watchlist when there is one. Throws `RangeError` for a faulty entry. */
function stagesFor(watchlist: readonly WatchlistEntry[] | undefined): Pipeline<LayerName> {
  if (watchlist === undefined) return stages;
  const { list, faults } = compileWatchlist(watchlist);
  const [fault] = faults;
  if (fault) throw new RangeError(`watchlist${fault.path.map((step) => `[${step}]`).join('')}: ${fault.message}`);
  return stages.with(findWatched(list));
}

/** The article with the day that its first sentences tell, where nothing else tells one. */
function datedByLead(article: Article, { boilerplate, tokens, dates }: Partial<Layers>): Article | null {
  if (article.published !== null || (boilerplate?.published ?? null) !== null) return null;
  const lead = leadDay(dates ?? [], article.text, tokens?.starts[0] ?? 0);
  if (lead === null) return null;
  const message = `No publication date is known: dates count from ${lead.day}, which the first sentences tell.`;
  const problem: Problem = { code: 'date/lead-anchor', message, at: { start: lead.start, end: lead.end } };
  return { ...article, published: lead.day, publishedFrom: 'text', problems: [...article.problems, problem] };
}

/** Throws for options that cannot be kept. */
function refuseFaults(options: PipelineOptions): void {
  if (typeof options.only === 'string') throw new TypeError('only must be an array of layers');
  if (options.lang && !ISO_639_3.test(options.lang)) throw new RangeError(`lang "${options.lang}" is not a three-letter ISO 639-3 code`);
  if (options.only?.includes('custom') && !options.watchlist) throw new RangeError('the layer "custom" needs a watchlist');
}

/** A function that analyses articles, with the options checked and fixed. */
export interface ArticlePipeline {
  (article: Article): SaripatiDocument;
  /**
   * The same documents for many articles, nearly twice as fast: each stage runs over all of them before the next. Blocks of 64 articles
   * or 128 KB are best; larger ones take memory and gain nothing. `step` is called before each article's turn in each stage.
   */
  readonly block: (articles: readonly Article[], step?: () => void) => readonly SaripatiDocument[];
}

/**
 * Fixes options and gives the function that analyses articles with them: pure and synchronous, the same article gives
 * the same document. Throws `RangeError` for an option out of its range, `TypeError` for one of a wrong kind.
 */
export function createPipeline(options: PipelineOptions = {}): ArticlePipeline {
  refuseFaults(options);
  const only = new Set((options.only ?? OUTPUT_LAYERS).map((layer) => checked('layer', layer, OUTPUT_LAYERS)));
  const output: OutputOptions = {
    only,
    offsets: checked('offset unit', options.offsets ?? 'utf16', OFFSET_UNITS),
    text: options.text ?? false,
    sourceOffsets: options.sourceOffsets ?? false,
    explain: options.explain ?? false,
  };
  const stage: StageOptions = {
    lang: options.lang ?? null,
    force: options.force ?? false,
    events: checked('event mode', options.events ?? 'normal', EVENT_MODES),
    boilerplate: checked('boilerplate mode', options.boilerplate ?? 'normal', BOILERPLATE_MODES),
    explain: options.explain ?? false,
    repeated: byOutlet(options.repeatedLines ?? []),
  };
  const pipeline = stagesFor(options.watchlist);
  const wanted = new Set<LayerName>(['boilerplate', ...[...only].flatMap((layer) => LAYERS[layer].needs)]);
  const anchor = checked('anchor', options.anchor ?? 'published', ANCHORS);
  if (anchor === 'lead') wanted.add('dates').add('tokens');
  const one = (article: Article): SaripatiDocument => printed(article, pipeline.run(article, stage, wanted));
  const printed = (article: Article, { layers, problems, rejected }: StageFindings): SaripatiDocument => {
    const dated = anchor === 'lead' ? datedByLead(article, layers) : null;
    return dated ? one(dated) : toDocument(article, { layers, problems: [...article.problems, ...problems], rejected }, output);
  };
  const block: ArticlePipeline['block'] = (articles, step = NO_STEP) => {
    const found = pipeline.runBlock(articles, stage, wanted, step);
    return articles.flatMap((article, k) => {
      const findings = found[k];
      return findings === undefined ? [] : printed(article, findings);
    });
  };
  return Object.assign(one, { block });
}

const NO_STEP = (): void => undefined;

/**
 * Analyses one text. Offsets in the result are half-open ranges into `text` itself.
 * Throws `TypeError` when `text` is not a string, `RangeError` for an option out of its range.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): SaripatiDocument {
  if (typeof text !== 'string') throw new TypeError('analyze: text must be a string');
  const { date = null, id, title = null, url = null, outlet = null, ...rest } = options;
  if (date !== null && isoDay(date) !== date) throw new RangeError(`date "${date}" is not a calendar day (YYYY-MM-DD)`);
  const said: ArticleInput = { published: date, title, url, outlet, ...(id === undefined ? {} : { id }) };
  return createPipeline(rest)(createArticle(text, said));
}

/** The language of a text's body, boilerplate left out, as in a document's `language`. */
export function detectLanguage(text: string): NonNullable<SaripatiDocument['language']> {
  const { language } = analyze(text, { only: ['language'] });
  if (language === null) throw new TypeError('detectLanguage: the language layer is missing');
  return language;
}
