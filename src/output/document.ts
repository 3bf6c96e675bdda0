import type { Article } from '../document/article.ts';
import type { LanguageLayer, Layers } from '../document/layers.ts';
import type { Problem } from '../document/problem.ts';
import type { Rejected } from '../document/rejected.ts';
import { languageName } from '../knowledge/languages/languages.ts';
import { byPosition } from '../text/span.ts';
import { cleanText } from './clean.ts';
import { entitiesOf } from './entities.ts';
import { factsOf } from './facts.ts';
import { type Quote, quoteIn, threeDigits } from './quote.ts';
import type { SpanUnits } from './spans.ts';
import type { LanguageReport, SaripatiDocument } from './types.ts';

/** What of the analysis is shown, and how. */
export interface OutputOptions extends SpanUnits {
  readonly only: ReadonlySet<OutputLayer>;
  readonly text: boolean;
  /** Mentions carry the ids of the rules that made them. */
  readonly explain?: boolean;
}

/** A layer of the output that can be asked for alone; `custom` is what a watchlist asks for. */
export type OutputLayer =
  | 'language'
  | 'boilerplate'
  | 'people'
  | 'organisations'
  | 'places'
  | 'countries'
  | 'weapons'
  | 'dates'
  | 'amounts'
  | 'quotes'
  | 'events'
  | 'custom';

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
  'amounts',
  'quotes',
  'events',
  'custom',
];

function languageReport(layer: LanguageLayer, { at }: Quote): LanguageReport {
  const { code, confidence, ambiguous, candidates, segments } = layer;
  return {
    code,
    name: languageName(code),
    confidence: threeDigits(confidence),
    indonesian: code === 'ind',
    ambiguous,
    candidates: candidates.map((candidate) => ({ code: candidate.code, confidence: threeDigits(candidate.confidence) })),
    segments: segments.map((segment) => ({ ...at(segment), code: segment.code, confidence: threeDigits(segment.confidence) })),
  };
}

function metaOf(article: Article, layers: Partial<Layers>): SaripatiDocument['meta'] {
  const found = layers.boilerplate;
  const title = article.title ?? (found?.title ? article.text.slice(found.title.start, found.title.end) : null);
  const published = article.published ?? found?.published ?? null;
  const publishedFrom = article.published === null && published !== null ? 'text' : article.publishedFrom;
  const authors = article.authors.length > 0 ? article.authors : (found?.authors ?? []);
  return { title, url: article.url, outlet: article.outlet, published, publishedFrom, dateline: found?.dateline ?? null, authors };
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
export function toDocument(article: Article, { layers, problems, rejected }: Findings, options: OutputOptions): SaripatiDocument {
  const quote = quoteIn(article, options);
  const { only } = options;
  const { boilerplate, language, countries, entities } = layers;
  return {
    schema: 'saripati/1',
    id: article.id,
    source: article.source,
    meta: metaOf(article, layers),
    language: only.has('language') && language ? languageReport(language, quote) : null,
    offsets: options.offsets,
    text: options.text ? cleanText(article.text, boilerplate?.spans ?? []) : null,
    title: boilerplate?.title ? quote.at(boilerplate.title) : null,
    boilerplate: only.has('boilerplate') ? (boilerplate?.spans ?? []).map(quote.boilerplate) : [],
    entities: entitiesOf(layers, only, quote),
    pairs: only.has('countries') ? (countries?.pairs ?? []).map(quote.pair) : [],
    dates: only.has('dates') ? (entities?.dates ?? []).map(quote.date) : [],
    ...factsOf(layers, only, quote),
    rejected: rejectedFor(rejected, only).map(quote.rejected),
    problems: problems.map((problem) => (problem.at ? { ...problem, at: quote.at(problem.at) } : problem)),
  };
}
