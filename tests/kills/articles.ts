import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Written } from './inputs.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/articles');

/** The articles of the fixtures, again and again up to `count`; the same text may stand twice. */
export function articlesOf(count: number): Written[] {
  const texts = readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readFileSync(join(FIXTURES, name, 'article.txt'), 'utf8'));
  return Array.from({ length: count }, (_, k) => ({ id: `k${k}`, text: texts[k % texts.length] ?? '' }));
}
