import { readdirSync, readFileSync } from 'node:fs';
import { resolve as pathOf } from 'node:path';
import { describe, expect, test } from 'vitest';
import { candidatesOn } from '../../src/boilerplate/dispatch.ts';
import { type Form, lineForms } from '../../src/boilerplate/forms.ts';
import { lineSpan } from '../../src/boilerplate/page/lines.ts';
import { type Page, readPage } from '../../src/boilerplate/page/page.ts';
import { type Candidate, resolve } from '../../src/boilerplate/resolve.ts';
import type { Found, Rule } from '../../src/boilerplate/rule.ts';
import { RULES } from '../../src/boilerplate/rules/all.ts';

const ARTICLES = pathOf(import.meta.dirname, '../../fixtures/articles');
const articles = readdirSync(ARTICLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => [name, readFileSync(pathOf(ARTICLES, name, 'article.txt'), 'utf8')] as const);

/** What a rule finds when it is asked everywhere: at every line, or at every character of every line. */
function askedEverywhere(rule: Rule, page: Page): Candidate[] {
  const found: Found[] = [];
  for (let i = 0; i < ('page' in rule.look ? 1 : page.count); i++) {
    const { start, end } = lineSpan(page, i);
    if ('holds' in rule.look) for (let at = start; at < end; at++) found.push(...rule.find(page, at, i));
    else found.push(...rule.find(page, i, i));
  }
  return found.map(({ start, end, confidence }) => ({ start, end, confidence, rule, rank: 0 }));
}

function expectNothingLost(text: string): void {
  const page = readPage(text, null, new Set(RULES.flatMap(({ learnt = [] }) => learnt)));
  const looked = candidatesOn(page, () => true);
  for (const rule of RULES) {
    const found = looked.filter((candidate) => candidate.rule === rule);
    expect(resolve(text, found), `${rule.id}: ${text}`).toEqual(resolve(text, askedEverywhere(rule, page)));
  }
}

describe('the cheap look loses nothing', () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))('in the rows of %s, whatever the rule', (_, { examples, refusals }) => {
    for (const row of [...examples, ...refusals]) expectNothingLost(row.replace(/[⟦⟧]/gu, ''));
  });

  test.each(articles)('in the article %s', (_, text) => {
    expectNothingLost(text);
  });
});

describe('forms of lines', () => {
  const forms: readonly Form[] = [
    ['bagikan sebarkan', /[a-z]{7,8} ini/],
    ['© 1', /(?:©|1 2) warta/],
  ];
  const { words, opens, fits } = lineForms({ before: /[-*\s]{0,3}/, after: /:?/, longest: 20 }, forms);

  test('the look is what the forms start with', () => {
    expect(words).toEqual(['bagikan', 'sebarkan']);
    expect(opens).toBe('©1');
  });

  test.each(['Bagikan ini', '- SEBARKAN ini:', '© Warta', '1 2 Warta'])('%s fits', (line) => {
    expect(fits(readPage(line, null), 0)).toBe(true);
  });

  test.each(['Kirimkan ini', 'Bagikan itu', 'Bagikan ini sekarang', '- Bagikan                ini', '2 1 warta'])('%s does not', (line) => {
    expect(fits(readPage(line, null), 0)).toBe(false);
  });
});
