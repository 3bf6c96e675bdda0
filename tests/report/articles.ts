import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createPipeline, type PipelineOptions } from '../../src/analyze.ts';
import { type ArticleInput, createArticle } from '../../src/document/article.ts';
import type { ReportArticle } from '../../src/report/article/article.ts';

const ARTICLES = resolve(import.meta.dirname, '../../fixtures/articles');
const pipelines = createPipeline({ offsets: 'utf16' });

/** A text, analysed. */
export function analysed(text: string, said: ArticleInput = {}, options?: PipelineOptions): ReportArticle {
  const pipeline = options ? createPipeline(options) : pipelines;
  return { doc: pipeline(createArticle(text, { id: 'uji', ...said })), text };
}

/** An article of the fixtures, analysed. */
export function fixture(slug: string, published = '2025-08-27'): ReportArticle {
  return analysed(readFileSync(join(ARTICLES, slug, 'article.txt'), 'utf8'), { id: slug, published });
}
