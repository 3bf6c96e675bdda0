import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createPipeline } from '../src/analyze.ts';
import { createArticle } from '../src/document/article.ts';
import { growthOf, MOST_GROWTH } from './growth.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/articles');
const articles = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readFileSync(join(FOLDER, name, 'article.txt'), 'utf8'));
const joined = articles.join('\n\n');
const pipeline = createPipeline();
const analyse = (text: string): void => void pipeline(createArticle(text));

/** Exactly `length` characters, by repeating. */
const filled = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** Articles joined are one record of an archive whose separators were lost; the rest is what a hostile or broken file holds. */
describe('the time of a whole analysis grows with the length (#19)', () => {
  test.each([
    ['articles joined', (n: number) => filled(joined, n)],
    ['articles in capitals', (n: number) => filled(joined.toUpperCase(), n)],
    ['articles without line ends', (n: number) => filled(joined.replace(/\n/gu, ' '), n)],
  ])('%s', (_, make) => {
    expect(growthOf(make, 100_000, analyse)).toBeLessThan(MOST_GROWTH);
  });

  test.each([
    'AB\n',
    'Aa ',
    'a. ',
    '(',
    '"',
    '“Kami siap,” kata ',
    'Baca juga: ',
    '5 Mei 2020, ',
    'Rp 1 juta ',
    'Su-35 ',
    'Jepang-',
    'Presiden ',
    'H. ',
    'PT Sinar ',
    'Januari ',
    'Hari ',
  ])('%j again and again', (fragment) => {
    expect(growthOf((n) => filled(fragment, n), 16_000, analyse)).toBeLessThan(MOST_GROWTH);
  });
});
