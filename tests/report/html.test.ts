import { describe, expect, test } from 'vitest';
import { escaped } from '../../src/report/html/escape.ts';
import { html, own, written } from '../../src/report/html/html.ts';
import { webLink, wikidataLink } from '../../src/report/html/link.ts';
import { pageOf } from '../../src/report/html/page.ts';

describe('escaped', () => {
  test.each([
    ['<b>"Kopi" & \'teh\'</b>', '&lt;b&gt;&quot;Kopi&quot; &amp; &#39;teh&#39;&lt;/b&gt;'],
    ['baris\r\nbaris\tkolom', 'baris\nbaris\tkolom'],
    ['balik\rkiri', 'balik\\u000dkiri'],
    ['\u0000\u001b[31m\u007f', '\\u0000\\u001b[31m\\u007f'],
    ['\u202eterbalik\u2066', '\\u202eterbalik\\u2066'],
    ['\u061c\u200b\u2060\ufeff\u2028', '\\u061c\\u200b\\u2060\\ufeff\\u2028'],
    ['\ud83d setengah', '\\ud83d setengah'],
    ['\u{e0041}', '\\u{e0041}'],
    ['👩‍🚀 é', '👩‍🚀 é'],
  ])('%j', (text, shown) => expect(escaped(text)).toBe(shown));
});

describe('html', () => {
  test('escapes text, keeps markup, leaves nothing of what is missing', () => {
    expect(written(html`<p title="${'"<'}">${'a<b'}${html`<i>${1}</i>`}${null}${false}${['x', html`<b></b>`]}${own('&nbsp;')}</p>`)).toBe(
      '<p title="&quot;&lt;">a&lt;b<i>1</i>x<b></b>&nbsp;</p>',
    );
  });

  test('nothing that was read from JSON passes for markup', () => {
    const forged = JSON.parse('{"markup":"<script>","html":"<script>","Symbol(markup)":"<script>"}');
    expect(written(html`${forged}`)).not.toContain('<script>');
  });
});

describe('links', () => {
  test.each([
    ['https://contoh.id/a?b=1&c=2', '<a href="https://contoh.id/a?b=1&amp;c=2" rel="noreferrer">kata</a>'],
    ['HTTP://contoh.id/', '<a href="HTTP://contoh.id/" rel="noreferrer">kata</a>'],
    ['javascript:alert(1)', 'kata'],
    [' https://contoh.id/', 'kata'],
    ['data:text/html,<b>', 'kata'],
    ['https://contoh.id/"onclick="a', 'kata'],
    ['//contoh.id', 'kata'],
  ])('%j', (address, expected) => expect(written(html`${webLink(address, 'kata')}`)).toBe(expected));

  test.each([
    [2000, true],
    [2001, false],
  ])('an address of %i characters behind the scheme: %s', (length, linked) => {
    expect(written(html`${webLink(`https://${'a'.repeat(length)}`, 'kata')}`).startsWith('<a ')).toBe(linked);
  });

  test.each([
    ['Q252', '<a href="https://www.wikidata.org/wiki/Q252" rel="noreferrer">Q252</a>'],
    ['Q252"', ''],
    ['P31', ''],
    [null, ''],
  ])('Wikidata %j', (id, expected) => expect(written(html`${wikidataLink(id)}`)).toBe(expected));
});

describe('pageOf', () => {
  const page = pageOf({ title: '<Judul>', style: 'a{}', script: 'b()', content: 'c' });

  test('its policy names this style and this script and forbids the rest', () => {
    expect(page).toContain(`content="default-src &#39;none&#39;; style-src &#39;sha256-`);
    expect(page).not.toContain('unsafe');
    expect(pageOf({ title: '<Judul>', style: 'a{ }', script: 'b()', content: 'c' })).not.toContain(
      /style-src (?<hash>\S{10,80});/u.exec(page)?.groups?.['hash'],
    );
  });

  test('escapes the title', () => expect(page).toContain('<title>&lt;Judul&gt;</title>'));
});
