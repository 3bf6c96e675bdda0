import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { markBoilerplate } from '../../../boilerplate/mark.ts';
import { findCountries } from '../../../countries/find.ts';
import { createArticle } from '../../../document/article.ts';
import { bodySpans } from '../../../document/body.ts';
import type { Layers, Mention } from '../../../document/layers.ts';
import { Pipeline, type StageOptions } from '../../../document/stage.ts';
import { detectLanguage } from '../../../language/detect.ts';
import { findNamesBy } from '../../../names/find.ts';
import { DOMAINS, type Tagger } from '../../../names/tagger/tag.ts';
import { contains, overlaps, type Span } from '../../../text/span.ts';
import { tokenize } from '../../../tokens/tokenize.ts';
import type { Example, GoldName } from './corpora.ts';

/** A name less sure than this is not learnt from, nor is a word that is less surely outside names. */
const SURE = 0.9;
/** Articles read, evenly spread over the raw ones. */
const ARTICLES = 1500;
/** What one counts; an annotated one counts 2. */
const WEIGHT = 0.3;
const OPTIONS: StageOptions = { lang: 'ind', force: false, boilerplate: 'normal' };

interface Entity {
  readonly mentions: readonly Mention[];
}

/** Mentions of people, organisations, places and countries, which count as places; what lies in another name is part of it. */
function namesOf({ names, countries }: Pick<Layers, 'names' | 'countries'>): { readonly names: GoldName[]; readonly doubtful: Span[] } {
  const found: GoldName[] = [];
  const doubtful: Span[] = [];
  const add = (entities: readonly Entity[], kind: number): void => {
    for (const { start, end, confidence } of entities.flatMap(({ mentions }) => mentions)) {
      if (found.some((name) => overlaps(name, { start, end }))) continue;
      found.push({ start, end, kind });
      if (confidence < SURE) doubtful.push({ start, end });
    }
  };
  add(names.people, 0);
  add(names.organisations, 1);
  add(names.places, 2);
  add(countries.countries, 2);
  return { names: found.sort((a, b) => a.start - b.start), doubtful };
}

/**
 * Raw articles of a gzipped JSONL file with the names that the whole stage finds in them by a first tagger: titles, tables and what the
 * rest of the article says correct it, and the next tagger learns from that. Articles of which one is in `apart` are left out.
 */
export function rawExamples(path: string, tagger: Tagger, apart: ReadonlySet<string>): Example[] {
  const pipeline = new Pipeline()
    .with(markBoilerplate)
    .with(detectLanguage)
    .with(tokenize)
    .with(findNamesBy(() => tagger))
    .with(findCountries);
  const rows = gunzipSync(readFileSync(path))
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line): { text: string; title?: string } => JSON.parse(line))
    .filter(({ text }) => !apart.has(text));
  const step = rows.length / ARTICLES;
  return Array.from({ length: ARTICLES }, (_, k) => rows[Math.floor(k * step)]).flatMap((row) => {
    if (!row) return [];
    const article = createArticle(row.text, { title: row.title ?? null });
    const { layers } = pipeline.run(article, OPTIONS, new Set(['boilerplate', 'language', 'tokens', 'names', 'countries'] as const));
    const { boilerplate, language, tokens, names, countries } = layers;
    if (!boilerplate || !language || !tokens || !names || !countries) return [];
    const found = namesOf({ names, countries });
    const left = tagger.doubtful(row.text, tokens, SURE).map((i) => ({ start: tokens.starts[i] ?? 0, end: tokens.ends[i] ?? 0 }));
    const unsure = [...found.doubtful, ...left.filter((span) => !found.names.some((name) => contains(name, span)))];
    return { text: row.text, body: bodySpans({ ...article, layers: { boilerplate, language } }, false), names: found.names, domain: DOMAINS.articles, unsure, weight: WEIGHT };
  });
}
