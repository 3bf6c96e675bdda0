import type { Article } from '../document/article.ts';
import type { Rejected } from '../document/explain/rejected.ts';
import type { Layers } from '../document/layers.ts';
import type { Problem } from '../document/problem.ts';
import { byPosition } from '../text/span.ts';
import { cleanText } from './clean.ts';
import { entitiesOf } from './entities.ts';
import { LIST_KEYS, LISTS } from './layers/all.ts';
import { boilerplate } from './layers/boilerplate.ts';
import { language } from './layers/language.ts';
import type { OutputLayer, Section, SectionKey } from './layers/layer.ts';
import { type PrintOptions, printerFor } from './printer.ts';
import type { Lists, SaripatiDocument } from './types.ts';

/** What of the analysis is shown, and how. */
export interface OutputOptions extends PrintOptions {
  readonly only: ReadonlySet<OutputLayer>;
  readonly text: boolean;
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
  const printer = printerFor(article, options, layers.tokens);
  const { only } = options;
  const title = layers.boilerplate?.title;
  const shown = <Key extends SectionKey>({ name, section }: { readonly name: OutputLayer; readonly section: Section<Key> }): SaripatiDocument[Key] =>
    only.has(name) ? section.print(layers, printer) : section.empty;
  const lists: { -readonly [Key in keyof Lists]?: Lists[Key] } = {};
  const fill = <Key extends keyof Lists>(key: Key): void => {
    lists[key] = shown(LISTS[key]);
  };
  LIST_KEYS.forEach(fill);
  return {
    schema: 'saripati/1',
    id: article.id,
    duplicateOf: null,
    source: article.source,
    meta: metaOf(article, layers),
    language: shown(language),
    offsets: options.offsets,
    text: options.text ? cleanText(article.text, layers.boilerplate?.spans ?? []) : null,
    title: title ? printer.at(title) : null,
    boilerplate: shown(boilerplate),
    entities: entitiesOf(layers, only, printer),
    ...(lists as Lists),
    rejected: rejectedFor(rejected, only).map(printer.rejected),
    problems: problems.map((problem) => (problem.at ? { ...problem, at: printer.at(problem.at) } : problem)),
  };
}
