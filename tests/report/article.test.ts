import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SCHEMES } from '../../src/report/html/style.ts';
import { KINDS } from '../../src/report/marks/kinds.ts';
import { articlePage } from '../../src/report/pages.ts';
import { analysed, fixture } from './articles.ts';

const FIXTURES = readdirSync(resolve(import.meta.dirname, '../../fixtures/articles'));
/** What the page of an article may weigh. */
const MOST_BYTES = 150_000;

describe('the page of an article', () => {
  test.each(FIXTURES)('%s: the same bytes again, under 150 KB, no inline style or handler', (slug) => {
    const page = articlePage(fixture(slug));
    expect(articlePage(fixture(slug))).toBe(page);
    expect(Buffer.byteLength(page)).toBeLessThan(MOST_BYTES);
    expect(page).not.toMatch(/<[^>]{1,500} (?:style|on[a-z]{1,20})=/u);
  });

  test('ten thousand characters with marks all over stay below 150 KB', () => {
    const text = readFileSync(resolve(import.meta.dirname, '../../fixtures/articles/latihan-gabungan/article.txt'), 'utf8');
    const page = articlePage(analysed(`${text}\n\n`.repeat(7)));
    expect(Buffer.byteLength(page)).toBeLessThan(MOST_BYTES);
  });

  test('shows markup, control and bidi characters of an article as what they are', () => {
    const text =
      'Presiden Prabowo Subianto "<script>alert(1)</script>" \u202etiba\u0007 di Jakarta & Bogor, kemarin.\n\nBaca juga: <img src=x onerror=alert(1)>';
    const page = articlePage(analysed(text, { title: '</title><script>', url: 'javascript:alert(1)', authors: ['<i>'] }));
    expect(page.match(/<script/gu)).toHaveLength(1);
    expect(page).not.toContain('<img');
    expect(page).not.toContain('href="javascript');
    expect(page).toContain('&lt;script&gt;alert(1)');
    expect(page).toContain('\\u202e');
    expect(page).toContain('tiba\\u0007');
    expect(page).not.toMatch(/[\u202e\u0007]/u);
  });

  test('an article without anything in it is a page', () => {
    const page = articlePage(analysed('Halo.'));
    expect(page).toContain('Halo.');
    expect(page).not.toContain('<fieldset');
  });

  test('what several say together stands under all their names', () => {
    const page = articlePage(analysed('Presiden Vladimir Putin dan Menteri Luar Negeri Sergei Lavrov mengatakan bahwa jembatan itu aman dilalui.'));
    expect(page).toMatch(/class="name"><a href="#\w{1,9}">Vladimir Putin<\/a>, <a href="#\w{1,9}">Sergei Lavrov<\/a>/u);
  });

  test('quotations stand by speaker, and what is not named is told', () => {
    const page = articlePage(fixture('kunjungan-pyongyang'));
    expect(page.indexOf('Who said what (')).toBeGreaterThan(0);
    const said = page.slice(page.indexOf('Who said what ('), page.indexOf('Events ('));
    expect([...said.matchAll(/class="name">(?:<a href="#\w{1,9}">)?(?<name>[^<]{1,80})/gu)].map(({ groups }) => groups?.['name'])).toContain(
      'Ratna Kusumaningrum',
    );
  });
});

/** Contrast of two colours after WCAG 2. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [a, b]
    .map((color) => {
      const [r = 0, g = 0, blue = 0] = [1, 3, 5].map((k) => {
        const part = Number.parseInt(color.slice(k, k + 2), 16) / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
    })
    .sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('the %s scheme', (scheme) => {
  const { page, panel, text, soft, link } = SCHEMES[scheme];
  const pairs: [string, string, string][] = [
    ...[page, panel].flatMap((ground) => [text, soft, link].map((ink): [string, string, string] => [`${ink} on ${ground}`, ink, ground])),
    ...KINDS.flatMap(({ letter, [scheme]: tone }): [string, string, string][] => [
      [`${letter}: letter`, tone.ink, tone.ground],
      [`${letter}: text`, text, tone.ground],
      [`${letter}: letter on the page`, tone.ink, page],
    ]),
  ];
  test.each(pairs)('%s has a contrast of 4.5', (_, ink, ground) => expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5));
});

test('every layer has a letter and colours of its own', () => {
  expect(new Set(KINDS.map(({ letter }) => letter)).size).toBe(KINDS.length);
  expect(new Set(KINDS.map(({ light }) => light.ink)).size).toBe(KINDS.length);
});
