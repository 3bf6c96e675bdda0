import type { Article } from '../document/article.ts';
import type { LanguageLayer, Layers } from '../document/layers.ts';
import type { Problem } from '../document/problem.ts';
import type { Rejected } from '../document/rejected.ts';
import { languageName } from '../knowledge/languages.ts';
import type { OffsetUnit } from '../text/offsets.ts';
import { byPosition, type Span } from '../text/span.ts';
import { cleanText } from './clean.ts';
import { entitiesOf, type Quote } from './entities.ts';
import { settled } from './settle.ts';
import { spanPrinter } from './spans.ts';
import type { LanguageReport, Quoted, SaripatiDocument } from './types.ts';

/** What of the analysis is shown, and how. */
export interface OutputOptions {
  readonly only: ReadonlySet<OutputLayer>;
  readonly offsets: OffsetUnit;
  readonly text: boolean;
  /** Also say where each span stands in the HTML. */
  readonly sourceOffsets: boolean;
}

/** A layer of the output that can be asked for alone; `custom` is what a watchlist asks for. */
export type OutputLayer = 'language' | 'boilerplate' | 'people' | 'organisations' | 'places' | 'countries' | 'weapons' | 'dates' | 'custom';

/** The layers a caller may ask for by name. */
export const OUTPUT_LAYERS: readonly OutputLayer[] = [
  'language',
  'boilerplate',
  'people',
  'organisations',
  'places',
  'countries',
  'weapons',
  'dates',
  'custom',
];

function languageReport(layer: LanguageLayer): LanguageReport {
  const { code, confidence, ambiguous, candidates, segments } = layer;
  const ranked = candidates.map((candidate) => ({ ...candidate, ...rounded(candidate) }));
  return { code, name: languageName(code), confidence, ...rounded(layer), indonesian: code === 'ind', ambiguous, candidates: ranked, segments };
}

function metaOf(article: Article, layers: Partial<Layers>): SaripatiDocument['meta'] {
  const found = layers.boilerplate;
  const title = article.title ?? (found?.title ? article.text.slice(found.title.start, found.title.end) : null);
  const published = article.published ?? found?.published ?? null;
  const publishedFrom = article.published === null && published !== null ? 'text' : article.publishedFrom;
  const authors = article.authors.length > 0 ? article.authors : (found?.authors ?? []);
  return { title, url: article.url, outlet: article.outlet, published, publishedFrom, dateline: found?.dateline ?? null, authors };
}

/** Three digits: more would say what no calibration knows. */
const threeDigits = (confidence: number): number => Math.round(confidence * 1000) / 1000;

function rounded(of: object): { confidence?: number } {
  return 'confidence' in of && typeof of.confidence === 'number' ? { confidence: threeDigits(of.confidence) } : {};
}

/** Adds to a printed span what else is known of it. A loop, for every mention passes here: spreads of so many shapes take ten times as long. */
function addRest<T extends Span>(printed: Record<string, unknown>, span: T): asserts printed is Record<string, unknown> & Quoted<T> {
  for (const key in span) {
    if (key in printed) continue;
    const value: unknown = span[key];
    printed[key] = key === 'confidence' && typeof value === 'number' ? threeDigits(value) : value;
  }
}

/** What was found in an article besides its text. */
export interface Findings {
  readonly layers: Partial<Layers>;
  readonly problems: readonly Problem[];
  readonly rejected: readonly Rejected[];
}

/** The refusals of the asked layers, in text order. */
function rejectedFor(rejected: readonly Rejected[], only: ReadonlySet<OutputLayer>): readonly Rejected[] {
  return rejected.length === 0 ? rejected : rejected.filter(({ layer }) => only.has(layer)).sort(byPosition);
}

/** The printed form of an analysed article. Every mention is quoted from the original text; offsets are converted here and nowhere else. */
export function toDocument(article: Article, { layers: found, problems, rejected }: Findings, options: OutputOptions): SaripatiDocument {
  const layers = settled(found, article.text);
  const at = spanPrinter(article, options);
  const moved = <T extends Span>(span: T): T => ({ ...span, ...at(span), ...rounded(span) });
  const quote: Quote = <T extends Span>(span: T): Quoted<T> => {
    const printed: Record<string, unknown> = { ...at(span), text: article.text.slice(span.start, span.end) };
    addRest(printed, span);
    return printed;
  };
  const { only } = options;
  const { boilerplate, language, countries, dates } = layers;
  return {
    schema: 'saripati/1',
    id: article.id,
    source: article.source,
    meta: metaOf(article, layers),
    language: only.has('language') && language ? { ...languageReport(language), segments: language.segments.map(moved) } : null,
    offsets: options.offsets,
    text: options.text ? cleanText(article.text, boilerplate?.spans ?? []) : null,
    title: boilerplate?.title ? at(boilerplate.title) : null,
    boilerplate: only.has('boilerplate') ? (boilerplate?.spans ?? []).map(quote) : [],
    entities: entitiesOf(layers, only, quote),
    pairs: only.has('countries') ? (countries?.pairs ?? []).map(quote) : [],
    dates: only.has('dates') ? (dates ?? []).map(quote) : [],
    rejected: rejectedFor(rejected, only).map(quote),
    problems: problems.map((problem) => (problem.at ? { ...problem, at: at(problem.at) } : problem)),
  };
}
