import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPipeline } from '../src/analyze.ts';
import { createArticle } from '../src/document/article.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/articles');
const articles = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readFileSync(join(FOLDER, name, 'article.txt'), 'utf8'));
const joined = articles.join('\n\n');
const pipeline = createPipeline();

/** The whole analysis. */
export const analyse = (text: string): void => void pipeline(createArticle(text));

/** Exactly `length` characters, by repeating. */
export const filled = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** Articles whose separators were lost, of a length. */
export const JOINED: readonly (readonly [string, (length: number) => string])[] = [
  ['articles joined', (n) => filled(joined, n)],
  ['articles in capitals', (n) => filled(joined.toUpperCase(), n)],
  ['articles without line ends', (n) => filled(joined.replace(/\n/gu, ' '), n)],
];
