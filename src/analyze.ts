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
import { OFFSET_UNITS, type OffsetUnit } from './text/offsets/offsets.ts';
import { compileWatchlist } from './watchlist/compile.ts';
import type { WatchlistEntry } from './watchlist/entry.ts';
import { findWatched } from './watchlist/find.ts';

/** What to analyse and what to return. Every field has a default. */
export interface PipelineOptions {
  /** Only these layers; all by default. Layers that they need are computed but not returned. */
  readonly only?: readonly OutputLayer[];
  /** ISO 639-3 code of the text's language. Skips detection. */
  readonly lang?: string | null;
  /** Also extract entities, dates and facts from texts that are neither Indonesian nor Malay. */
  readonly force?: boolean;
  /** How readily text is marked as boilerplate; `normal` by default. */
  readonly boilerplate?: BoilerplateMode;
  /** Lines that recur in many articles of an outlet and count as boilerplate: what `batch --learn-boilerplate` learns. */
  readonly repeatedLines?: readonly RepeatedLine[];
  /** How certain an event must be; `normal` by default, `strict` for a confidence of at least 0.8. */
  readonly events?: EventMode;
  /** Unit of the offsets; `utf16` by default, as `String.prototype.slice` expects. */
  readonly offsets?: OffsetUnit;
  /** Also return the text without its boilerplate. */
  readonly text?: boolean;
  /** Names and patterns to find in addition, as the layer `custom`. `parseWatchlist` reads them from YAML or JSON. */
  readonly watchlist?: readonly WatchlistEntry[];
  /** Also return each span's range in the HTML that the text was extracted from (`inSource`). */
  readonly sourceOffsets?: boolean;
  /** What relative dates count from if the publication date is unknown: nothing (`published`), or the day mentioned in the first sentences (`lead`). */
  readonly anchor?: Anchor;
  /** Also return which candidates for weapons and countries were rejected, and why (`rejected`), and which rules made each mention (`steps`). */
  readonly explain?: boolean;
}

/** `PipelineOptions` and the metadata of the text. `date` is the publication date, `YYYY-MM-DD`. */
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

/** The stages, including the watchlist's if there is one. Throws `RangeError` for an invalid entry. */
function stagesFor(watchlist: readonly WatchlistEntry[] | undefined): Pipeline<LayerName> {
  if (watchlist === undefined) return stages;
  const { list, faults } = compileWatchlist(watchlist);
  const [fault] = faults;
  if (fault) throw new RangeError(`watchlist${fault.path.map((step) => `[${step}]`).join('')}: ${fault.message}`);
  return stages.with(findWatched(list));
}

/** The article with the day mentioned in its first sentences as publication date; `null` if it has another date, or they mention none. */
function datedByLead(article: Article, { boilerplate, tokens, dates }: Partial<Layers>): Article | null {
  if (article.published !== null || (boilerplate?.published ?? null) !== null) return null;
  const lead = leadDay(dates ?? [], article.text, tokens?.starts[0] ?? 0);
  if (lead === null) return null;
  const message = `No publication date is known: dates count from ${lead.day}, the day mentioned in the first sentences.`;
  const problem: Problem = { code: 'date/lead-anchor', message, at: { start: lead.start, end: lead.end } };
  return { ...article, published: lead.day, publishedFrom: 'text', problems: [...article.problems, problem] };
}

/** Throws for invalid options. */
function refuseFaults(options: PipelineOptions): void {
  if (typeof options.only === 'string') throw new TypeError('only must be an array of layers');
  if (options.lang && !ISO_639_3.test(options.lang)) throw new RangeError(`lang "${options.lang}" is not a three-letter ISO 639-3 code`);
  if (options.only?.includes('custom') && !options.watchlist) throw new RangeError('the layer "custom" needs a watchlist');
}

/** A function that analyses articles with fixed options. */
export interface ArticlePipeline {
  (article: Article): SaripatiDocument;
  /**
   * Returns the same documents for many articles, nearly twice as fast: each stage runs over all articles before the next. Blocks of 64 articles
   * or 128 KB are best; larger ones take more memory and are no faster. `step` is called before each article in each stage.
   */
  readonly block: (articles: readonly Article[], step?: () => void) => readonly SaripatiDocument[];
}

/**
 * Returns a function that analyses articles with these options. It is synchronous and pure: the same article always yields
 * the same document. Throws `RangeError` for an option with an invalid value, `TypeError` for one of a wrong type.
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
 * Analyses one text. Offsets in the result are half-open ranges into `text`.
 * Throws `TypeError` if `text` is not a string, `RangeError` for an option with an invalid value.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): SaripatiDocument {
  if (typeof text !== 'string') throw new TypeError('analyze: text must be a string');
  const { date = null, id, title = null, url = null, outlet = null, ...rest } = options;
  if (date !== null && isoDay(date) !== date) throw new RangeError(`date "${date}" is not a calendar day (YYYY-MM-DD)`);
  const said: ArticleInput = { published: date, title, url, outlet, ...(id === undefined ? {} : { id }) };
  return createPipeline(rest)(createArticle(text, said));
}

/** Returns the language of a text without its boilerplate, as in a document's `language`. */
export function detectLanguage(text: string): NonNullable<SaripatiDocument['language']> {
  const { language } = analyze(text, { only: ['language'] });
  if (language === null) throw new TypeError('detectLanguage: the language layer is missing');
  return language;
}
