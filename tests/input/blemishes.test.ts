import { describe, expect, test } from 'vitest';
import { blemishesOf } from '../../src/document/checks/blemishes.ts';
import { letterCaseOf } from '../../src/document/checks/letter-case.ts';
import { analyze } from '../../src/index.ts';
import { growthOf, MOST_GROWTH } from '../growth.ts';

describe('blemishesOf', () => {
  test.each<[string, [string, string, string][]]>([
    ['Presiden “tiba” – café, Erdoğan & Co. R&D; 😀', []],
    ['Kata â€œdamaiâ€\u009d itu', [['text/mojibake', '2 places look', 'â€œ']]],
    ['CafÃ© di SÃ£o Paulo', [['text/mojibake', '2 places look', 'Ã©']]],
    ['seluas 12 mÂ² saja', [['text/mojibake', '1 place looks', 'Â²']]],
    ['Â itu huruf, Ãn juga, âme pula', []],
    ['Kim &amp; Putin &quot;tiba&quot; &#8220; &#x201C; &Eacute;', [['text/html-entities', '6 HTML', '&amp;']]],
    ['AT&T; dan &; dan & kata; dan &#; itu', []],
    ['zero\u200bwidth dan soft\u00adhyphen', [['text/invisible-characters', '2 invisible', '\u200b']]],
    ['\u202ebalik\u202c', [['text/invisible-characters', '2 invisible', '\u202e']]],
    ['keluarga 👨\u200d👩\u200d👧, 🏳\ufe0f\u200d🌈', []],
    ['می\u200cخواهم', []],
    ['kata\u200dkata', [['text/invisible-characters', '1 invisible', '\u200d']]],
    [
      'â€œx &amp; \u200b',
      [
        ['text/mojibake', '1 place', 'â€œ'],
        ['text/html-entities', '1 HTML', '&amp;'],
        ['text/invisible-characters', '1 invisible', '\u200b'],
      ],
    ],
  ])('%s', (text, expected) => {
    const found = blemishesOf(text);
    expect(found.map(({ code, at }) => [code, text.slice(at?.start, at?.end)])).toEqual(expected.map(([code, , quote]) => [code, quote]));
    for (const [k, [, message]] of expected.entries()) expect(found[k]?.message.startsWith(message)).toBe(true);
  });

  test('the text itself is left as it is, and the document tells', () => {
    const text = 'Presiden Rusia &amp; China tiba di Jakarta.';
    const { problems, entities } = analyze(text, { lang: 'ind' });
    expect(problems).toMatchObject([{ code: 'text/html-entities', at: { start: 15, end: 20 } }]);
    expect(entities.flatMap(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)))).toEqual(['Rusia', 'China', 'Jakarta']);
  });

  test.each([' ', '&', 'â', '\u200b', '&#', 'Ã'])('is linear on 200,000 times %j', (piece) => {
    expect(
      growthOf(
        (n) => piece.repeat(n),
        50_000,
        (text) => void blemishesOf(text),
      ),
    ).toBeLessThan(MOST_GROWTH);
  });
});

describe('letterCaseOf', () => {
  const prose =
    'Presiden Rusia Vladimir Putin tiba di Jakarta untuk bertemu Presiden Prabowo Subianto. Menteri Luar Negeri Amerika Serikat juga hadir di istana, kata juru bicara.';
  const codes = (text: string): string[] => letterCaseOf(text).map(({ code }) => code);
  test.each<[string, string, string[]]>([
    ['as it should be', prose, []],
    ['small', prose.toLowerCase(), ['text/no-capitals']],
    ['small, with one capital in 250 letters', `A${'b'.repeat(249)}`, ['text/no-capitals']],
    ['small, with one in 249', `A${'b'.repeat(248)}`, []],
    ['capitals', prose.toUpperCase(), ['text/all-capitals']],
    ['capitals, with one small letter in 25', 'AAAAAAAAAAAAAAAAAAAAAAAAb'.repeat(8), ['text/all-capitals']],
    ['capitals, with one in 24', 'AAAAAAAAAAAAAAAAAAAAAAAb'.repeat(8), []],
    ['120 letters', 'a'.repeat(120), ['text/no-capitals']],
    ['119 letters', 'a'.repeat(119), []],
    ['no letters that have a case', '漢字 '.repeat(200), []],
  ])('%s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test('countries and known people are found all the same', () => {
    for (const text of [prose.toLowerCase(), prose.toUpperCase()]) {
      const { entities, problems } = analyze(text, { lang: 'ind' });
      expect(problems.map(({ code }) => code)).toContain(text === prose.toLowerCase() ? 'text/no-capitals' : 'text/all-capitals');
      expect(entities.flatMap((entity) => (entity.type === 'country' ? [entity.code] : [])).sort()).toEqual(['RU', 'US']);
      expect(entities.filter(({ type }) => type === 'person').map(({ name }) => name.toLowerCase())).toEqual(['vladimir putin', 'prabowo subianto']);
    }
  });
});
