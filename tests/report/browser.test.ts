import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addArticle, emptyArchive } from '../../src/report/index/archive.ts';
import { notedOf } from '../../src/report/index/noted.ts';
import { articlePage, indexPage } from '../../src/report/pages.ts';
import { fixture } from './articles.ts';
import { HAS_CHROMIUM, openTab, type Tab, violations } from './chromium.ts';
import { world } from './world.ts';

/** An index of the fixtures, each told in two months, with two of them whole. */
function index(): string {
  const slugs = ['kunjungan-pyongyang', 'latihan-gabungan', 'pameran-alutsista', 'perundingan-muscat', 'jeda-tempur'];
  const archive = emptyArchive();
  for (const month of ['2025-08-27', '2025-10-02']) {
    for (const slug of slugs) {
      const noted = notedOf(fixture(slug, month).doc);
      if (noted) addArticle(archive, noted);
    }
  }
  return indexPage({ archive, failed: 0, world: world(), compared: [], articles: slugs.slice(0, 2).map((slug) => fixture(slug)) });
}

const page = articlePage(fixture('kunjungan-pyongyang'));

describe.skipIf(!HAS_CHROMIUM)('a report in a browser', () => {
  let tab: Tab;
  beforeAll(async () => {
    tab = await openTab();
  });
  afterAll(() => tab.close());

  test.each([
    ['an article', 'light', page],
    ['an article', 'dark', page],
    ['an index', 'light', index()],
    ['an index', 'dark', index()],
  ] as const)('%s breaks no rule of axe in the %s scheme', async (what, scheme, shown) => {
    await tab.scheme(scheme);
    await tab.open(shown);
    if (process.env['SHOTS']) await tab.screenshot(`${process.env['SHOTS']}/${what}-${scheme}.png`);
    expect(await violations(tab)).toEqual([]);
  });

  test('asks for nothing, and its policy refuses nothing that it does', async () => {
    tab.asked.length = 0;
    await tab.open(page);
    expect(tab.asked.filter((url) => !url.startsWith('file://'))).toEqual([]);
    expect(tab.asked).toHaveLength(1);
    expect(tab.refused).toEqual([]);
  });

  test('a checkbox takes its layer, and no other, out of the text', async () => {
    await tab.open(page);
    const look = `JSON.stringify(['.text .p', '.text .c'].map((mark) => getComputedStyle(document.querySelector(mark)).backgroundColor))`;
    const [person, country] = JSON.parse(await tab.evaluate(look));
    await tab.evaluate(`document.querySelector('#show-p').click()`);
    const [off, still] = JSON.parse(await tab.evaluate(look));
    expect(person).not.toBe(off);
    expect(off).toBe('rgba(0, 0, 0, 0)');
    expect(still).toBe(country);
    expect(await tab.evaluate(`getComputedStyle(document.querySelector('.text .p > sup')).display`)).toBe('none');
  });

  test('on paper the layers that are shown are named, without boxes, and chapters may be parted', async () => {
    await tab.open(page);
    await tab.evaluate(`document.querySelector('#show-p').click()`);
    const look = `JSON.stringify(['#show-c', 'label:has(#show-c)', 'label:has(#show-p)', '.places'].map((one) => getComputedStyle(document.querySelector(one)).display !== 'none'))`;
    expect(await tab.evaluate(look)).toBe('[true,true,true,true]');
    await tab.media('print');
    expect(await tab.evaluate(look)).toBe('[false,true,false,false]');
    expect(await tab.evaluate(`getComputedStyle(document.querySelector('.part')).breakInside`)).toBe('auto');
    await tab.media('screen');
  });

  test('a checkbox takes a person out of those that are side by side', async () => {
    await tab.open(index());
    const shown = `[...document.querySelectorAll('.lane[class*=" v"]')].filter((lane) => getComputedStyle(lane).display !== 'none').length`;
    expect(await tab.evaluate(shown)).toBe(6);
    await tab.evaluate(`document.querySelector('#lane-2').click(), document.querySelector('#lane-9').click(), document.querySelector('#lane-1').click()`);
    expect(await tab.evaluate(shown)).toBe(5);
    expect(await tab.evaluate(`getComputedStyle(document.querySelector('.lane.v9')).display`)).toBe('block');
  });

  test('a name beside the text outlines its mentions and no others', async () => {
    await tab.open(page, '#c1');
    const outlined = await tab.evaluate<string>(
      `JSON.stringify([...document.querySelectorAll('.text [id]')].filter((mark) => getComputedStyle(mark).outlineStyle === 'solid').map(({ id }) => id))`,
    );
    const ids: string[] = JSON.parse(outlined);
    expect(ids.length).toBeGreaterThan(3);
    expect(ids.every((id) => id.startsWith('c1-'))).toBe(true);
  });

  test('n and p step through the mentions of what is chosen, around the end', async () => {
    await tab.open(page, '#p2');
    const steps: string[] = [];
    for (const key of ['n', 'n', 'n', 'p']) {
      await tab.press(key);
      steps.push(await tab.evaluate('location.hash'));
    }
    expect(steps).toEqual(['#p2-1', '#p2-2', '#p2-1', '#p2-2']);
  });

  test('n steps through everything where nothing is chosen', async () => {
    await tab.open(page);
    await tab.press('n');
    expect(await tab.evaluate('location.hash')).toBe(await tab.evaluate(`'#' + document.querySelector('.text [id]').id`));
  });

  test('every link leads to a place on the page', async () => {
    await tab.open(page);
    const lost = `[...document.querySelectorAll('a[href^="#"]')].filter((link) => !document.getElementById(link.getAttribute('href').slice(1))).map((link) => link.outerHTML).join()`;
    expect(await tab.evaluate(lost)).toBe('');
    expect(await tab.evaluate(`new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)).size === document.querySelectorAll('[id]').length`)).toBe(
      true,
    );
  });

  test('the words of the text are those of the article', async () => {
    const { doc, text } = fixture('kunjungan-pyongyang');
    await tab.open(articlePage({ doc, text }));
    await tab.evaluate(`document.querySelectorAll('.text sup').forEach((letter) => letter.remove())`);
    expect((await tab.evaluate<string>(`document.querySelector('.text').textContent`)).trimEnd()).toBe((text ?? '').trimEnd());
  });
});
