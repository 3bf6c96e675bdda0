import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../src/index.ts';
import { createArticle } from './built.ts';

const FIXTURES = new URL('../../fixtures/articles/', import.meta.url);
/** Raw news that lie beside the repository where it is developed; no part of it. */
const POOL = fileURLToPath(new URL('../../../shared/articles/pool.jsonl.gz', import.meta.url));
const GENERATED_BYTES = 4_000_000;

/** The file to measure on: the one that is named, else the pool; `null` where there is none. */
export function benchFile(named: string | undefined): string | null {
  return named ?? (existsSync(POOL) ? POOL : null);
}

/** The articles of a JSONL file, `.gz` or not: records with a `text` and perhaps a `date`. */
export function articlesOf(path: string): Article[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map((record) => createArticle(record.text, { id: String(record.id), published: record.date ?? null }));
}

/**
 * Articles made of the fixtures' paragraphs, shuffled by a fixed seed: about 4 MB, the same at every run.
 * Only Indonesian fixtures, so that every stage has work to do.
 */
export function generatedArticles(): Article[] {
  const paragraphs = readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      gold: JSON.parse(readFileSync(new URL(`${name}/gold.json`, FIXTURES), 'utf8')),
      text: readFileSync(new URL(`${name}/article.txt`, FIXTURES), 'utf8'),
    }))
    .filter(({ gold }) => gold.gold.lang === 'ind')
    .flatMap(({ text }) => text.split(/\n{2,}/u));
  let seed = 20230728;
  const draw = (most: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return Math.floor((seed / 2 ** 32) * most);
  };
  const articles: Article[] = [];
  for (let size = 0; size < GENERATED_BYTES; ) {
    const text = Array.from({ length: 6 + draw(10) }, () => paragraphs[draw(paragraphs.length)] ?? '').join('\n\n');
    articles.push(createArticle(text, { id: `g${articles.length}`, published: '2025-06-18' }));
    size += Buffer.byteLength(text);
  }
  return articles;
}
