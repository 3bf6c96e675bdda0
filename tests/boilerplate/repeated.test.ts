import { describe, expect, test } from 'vitest';
import { labelText } from '../../src/boilerplate/mark.ts';
import { byOutlet, RepeatedLines } from '../../src/boilerplate/repeated/learn.ts';
import { type LinesOfArticle, linesOf } from '../../src/boilerplate/repeated/lines.ts';
import { createArticle } from '../../src/document/article.ts';

const LINE = 'Dengarkan siaran pagi kami setiap hari!';
/** The n-th article, whose title shares a word with no other. */
const article = (n: number, more: Partial<LinesOfArticle> = {}): LinesOfArticle => ({
  outlet: 'warta',
  rank: n,
  topic: [`topik${n}`],
  lines: [{ line: LINE, shared: 0 }],
  ...more,
});
const numbers = (count: number): number[] => Array.from({ length: count }, (_, k) => k);

function learnt(articles: readonly LinesOfArticle[], most?: number): string[] {
  const lines = new RepeatedLines(most);
  for (const one of articles) lines.add(one);
  return lines.learnt().map(({ outlet, line, articles: count, of }) => `${outlet} ${count}/${of} ${line}`);
}

describe('what is learnt', () => {
  test.each([
    [5, [`warta 5/5 ${LINE}`]],
    [4, []],
  ])('in %i articles', (count, expected) => {
    expect(learnt(numbers(count).map((n) => article(n)))).toEqual(expected);
  });

  test.each([
    [5000, 1],
    [5001, 0],
  ])('in 5 of %i articles', (count, lines) => {
    expect(learnt(numbers(count).map((n) => article(n, n < 5 ? {} : { lines: [] })))).toHaveLength(lines);
  });

  test.each([
    ['half of the titles share a word', 3, 1],
    ['more than half do: it is one story', 4, 0],
  ])('%s', (_, together, lines) => {
    const others = numbers(30).map((n) => article(n + 100, { lines: [] }));
    expect(learnt([...numbers(6).map((n) => article(n, n < together ? { topic: [`topik${n}`, 'banjir'] } : {})), ...others])).toHaveLength(lines);
  });

  test('a word that stands in all titles of the outlet tells no story', () => {
    expect(learnt(numbers(6).map((n) => article(n, { topic: [`topik${n}`, 'warta'] })))).toHaveLength(1);
  });

  test.each([
    [0.5, 1],
    [0.51, 0],
  ])('of its words %d stand elsewhere in the articles', (shared, lines) => {
    expect(learnt(numbers(5).map((n) => article(n, { lines: [{ line: LINE, shared }] })))).toHaveLength(lines);
  });

  test('what stands in five outlets once is of none', () => {
    expect(learnt(numbers(5).map((n) => article(n, { outlet: `warta${n}` })))).toEqual([]);
  });

  test('of more articles than memory holds those with small ranks are looked at, in whatever order they come', () => {
    const articles = numbers(64).map((n) => article(n, { rank: Math.floor((n * 2 ** 32) / 64) }));
    const shuffled = [...articles].sort((a, b) => ((a.rank * 7) % 61) - ((b.rank * 7) % 61));
    expect(learnt(articles, 20)).toEqual([`warta 16/16 ${LINE}`]);
    expect(learnt(shuffled, 20)).toEqual([`warta 16/16 ${LINE}`]);
  });
});

describe('lines of an article', () => {
  const linesIn = (text: string): unknown[] => linesOf(createArticle(text, { title: 'Harga Beras Naik' })).lines.map(({ line }) => line);

  test.each([
    ['Dengar siaran pagi ya', ['Dengar siaran pagi ya']],
    ['Dengar siaran ya ya', []], // 19 characters
    ['Pemberitahuanselanjutnya menyusul', []], // two words
    [`Dengar siaran ${'pagi '.repeat(78)}`, []], // a paragraph
    ['Wali kota tiba pada Selasa (10/6/2025).', []],
    ['Dengar  siaran\u00a0pagi “kami”', ['Dengar siaran pagi "kami"']],
    ['Dengar siaran pagi kami\n, kata penyiar.', []], // a piece of a sentence
    ['Dengar siaran pagi kami\nDengar siaran pagi kami', ['Dengar siaran pagi kami']],
  ])('%j', (text, expected) => {
    expect(linesIn(text)).toEqual(expected);
  });

  test('the share of words that stand in other lines', () => {
    const { lines } = linesOf(createArticle('Dengar siaran pagi kami\nSiaran itu mengudara lagi malam ini'));
    expect(lines.map(({ shared }) => Math.round(shared * 100) / 100)).toEqual([0.25, 0.25]);
  });

  test('without a title the words that are said oftenest tell the topic', () => {
    const text = 'Banjir di pasar. Banjir itu besar. Banjir surut.';
    expect(linesOf(createArticle(text)).topic).toEqual(['banjir']);
    expect(linesOf(createArticle(text, { title: 'Air di Pasar' })).topic).toEqual(['pasar']);
  });
});

describe('marking', () => {
  const known = byOutlet([{ outlet: 'warta', line: LINE, articles: 9, of: 9 }]).get('warta');
  const text = `Harga Beras Naik\nPedagang mengeluh.\n${LINE}\nStok mereka habis.`;
  const span = { start: 36, end: 36 + LINE.length, kind: 'repeated', rule: 'baris-berulang', confidence: 0.95 };

  test.each([
    ['normal', [span]],
    ['strict', []],
    ['off', []],
  ] as const)('%s', (mode, expected) => {
    expect(labelText(text, null, mode, known).spans).toEqual(expected);
  });

  test('a line that another rule knows keeps that rule', () => {
    const advertisement = 'SCROLL TO CONTINUE WITH CONTENT';
    expect(labelText(`Harga naik.\n${advertisement}\nStok habis.`, null, 'normal', new Set([advertisement])).spans).toMatchObject([{ kind: 'advertisement' }]);
  });
});
