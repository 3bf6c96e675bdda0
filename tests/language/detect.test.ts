import { describe, expect, test } from 'vitest';
import { createArticle } from '../../src/document/article.ts';
import type { BoilerplateLayer } from '../../src/document/layers.ts';
import type { StageOptions } from '../../src/document/stage.ts';
import { detectLanguage } from '../../src/language/detect.ts';
import { growthOf, MOST_GROWTH } from '../growth.ts';

const NONE: BoilerplateLayer = { spans: [], title: null, dateline: null, authors: [], published: null };
const run = (text: string, options: Partial<StageOptions> = {}, boilerplate: BoilerplateLayer = NONE) =>
  detectLanguage.run({ ...createArticle(text), layers: { boilerplate } }, { lang: null, force: false, boilerplate: 'normal', ...options });

const INDONESIAN =
  'Menteri Perdagangan mengatakan harga beras di pasar tradisional mulai turun sejak pekan lalu. Ia meminta masyarakat tidak khawatir karena stok di gudang masih cukup untuk tiga bulan.';
const MALAY =
  'Menteri Perdagangan berkata harga beras di pasar tradisional mula turun sejak minggu lepas. Beliau meminta orang ramai tidak bimbang kerana stok di gudang masih mencukupi bagi tempoh tiga bulan.';
const ENGLISH =
  'We are committed to a peaceful solution and we will continue to work with all of our partners in the region until the last of the prisoners has been released and every family is home.';
const JAVANESE =
  'Bapak lan ibu wis padha mangkat menyang pasar esuk-esuk, nanging nganti saiki durung bali. Aku karo adhiku isih ngenteni ana ngarep omah sinambi dolanan karo kanca-kanca.';

describe('problems', () => {
  test.each([
    ['ind', INDONESIAN, []],
    ['zsm', MALAY, ['language/malay-as-indonesian']],
    ['eng', ENGLISH, ['language/unsupported']],
    ['jav', JAVANESE, ['language/unsupported']],
    ['und', '', ['language/undetermined']],
    ['ind', 'Polisi menangkap Sugeng Riyanto.', []],
    ['sun', 'Nyari obat di sana.', ['language/unsupported']],
  ])('%s: %s', (code, text, expected) => {
    const { layer, problems } = run(text);
    expect(layer.code).toBe(code);
    expect((problems ?? []).map((problem) => problem.code)).toEqual(expected);
  });

  test.each([
    ['ind', []],
    ['zsm', ['language/malay-as-indonesian']],
    ['fra', ['language/unsupported']],
  ])('the option lang %s is taken as said', (lang, expected) => {
    const { layer, problems } = run(INDONESIAN, { lang });
    expect(layer).toMatchObject({ code: lang, confidence: 1, ambiguous: [], candidates: [{ code: lang, confidence: 1 }] });
    expect((problems ?? []).map((problem) => problem.code)).toEqual(expected);
  });
});

describe('segments', () => {
  test.each([
    ['one paragraph', [INDONESIAN, ENGLISH, INDONESIAN], [[1, 1, 'eng']]],
    ['two in a row are one', [INDONESIAN, INDONESIAN, ENGLISH, ENGLISH], [[2, 3, 'eng']]],
    [
      'two apart are two',
      [INDONESIAN, ENGLISH, INDONESIAN, INDONESIAN, ENGLISH],
      [
        [1, 1, 'eng'],
        [4, 4, 'eng'],
      ],
    ],
    ['Javanese', [INDONESIAN, JAVANESE, INDONESIAN], [[1, 1, 'jav']]],
    ['Indonesian in an English text', [ENGLISH, INDONESIAN, ENGLISH, ENGLISH], [[1, 1, 'ind']]],
    ['Malay is not parted from Indonesian', [INDONESIAN, MALAY, INDONESIAN], []],
    ['a short line', [INDONESIAN, 'We will continue to work with all of our partners.', INDONESIAN], []],
    [
      'a list of titles',
      [
        INDONESIAN,
        'Bohemian Rhapsody, Hotel California, Stairway to Heaven, Sweet Child of Mine, Smells Like Teen Spirit, Billie Jean, Imagine, Hey Jude',
        INDONESIAN,
      ],
      [],
    ],
    [
      'a list of names',
      [
        INDONESIAN,
        'Liverpool: Alisson Becker; Trent Alexander-Arnold, Virgil van Dijk, Ibrahima Konate, Andrew Robertson; Curtis Jones, Dominik Szoboszlai',
        INDONESIAN,
      ],
      [],
    ],
    ['an English quote with its Indonesian frame', [INDONESIAN, `"We will win," kata dia. ${INDONESIAN}`], []],
  ])('%s', (_name, paragraphs, expected) => {
    const text = paragraphs.join('\n\n');
    const slices = run(text).layer.segments.map(({ start, end, code }) => [text.slice(start, end), code]);
    expect(slices).toEqual(expected.map(([from, to, code]) => [paragraphs.slice(Number(from), Number(to) + 1).join('\n\n'), code]));
  });
});

describe('sentences of another language within a paragraph (#21)', () => {
  const FOREIGN = 'They said that the bridge is not safe and that our drivers will have to wait.';
  test.each([
    ['one in the middle', `${INDONESIAN} ${FOREIGN} ${INDONESIAN}`, [[FOREIGN, 'eng']]],
    ['a quotation without its frame', `${INDONESIAN} "${FOREIGN}" kata Denada. ${INDONESIAN}`, [[`"${FOREIGN}"`, 'eng']]],
    ['two in a row are one', `${INDONESIAN} ${FOREIGN} ${FOREIGN}`, [[`${FOREIGN} ${FOREIGN}`, 'eng']]],
    ['too few words', `${INDONESIAN} We are not the ones. ${INDONESIAN}`, []],
    ['a title within a sentence', `${INDONESIAN} Ia menonton film The Lord of the Rings bersama anaknya dan the Hobbit.`, []],
  ])('%s', (_name, text, expected) => {
    expect(run(text).layer.segments.map(({ start, end, code }) => [text.slice(start, end), code])).toEqual(expected);
  });
});

describe("a text's own words decide where the whole seems foreign (#21)", () => {
  test.each([
    ['a French quotation', 'Menteri itu menegaskan, "Nous ne voulons pas de cette guerre et nous la refusons," di depan wartawan.', 'ind'],
    ['a link', 'Lihat di https://example.org/how-the-council-plans-to-spend-the-money-of-its-citizens', 'ind'],
    ['names', 'Hadir pula Jürgen Weißmüller, Søren Ångström, Gonçalo Magalhães, dan Zdeněk Dvořák.', 'ind'],
    ['a word in Cyrillic', 'Kata «справедливость» berarti keadilan.', 'ind'],
    ['nothing but names is open', 'Jürgen Weißmüller, Søren Ångström', 'und'],
    ['French with a French quotation', 'Le ministre a dit hier soir : « Nous ne voulons pas de cette guerre », devant la presse.', 'fra'],
    ['Cyrillic with a Latin name', 'Президент встретился с Angela Merkel в Берлине, сообщили журналисты, которые были на этой встрече.', 'rus'],
  ])('%s', (_name, text, code) => {
    expect(run(text).layer.code).toBe(code);
  });
});

test('boilerplate does not count', () => {
  const text = `${INDONESIAN}\n${ENGLISH}\n${ENGLISH}\n${ENGLISH}`;
  const start = INDONESIAN.length + 1;
  const spans = [{ start, end: text.length, kind: 'promo' as const, rule: 'test' }];
  expect(run(text).layer.code).toBe('eng');
  expect(run(text, {}, { ...NONE, spans }).layer).toMatchObject({ code: 'ind', segments: [] });
});

test('a long text is judged by all of it, not by its head', () => {
  const text = [ENGLISH, ...Array.from({ length: 40 }, () => INDONESIAN)].join('\n');
  expect(run(text).layer).toMatchObject({ code: 'ind', segments: [{ start: 0, end: ENGLISH.length, code: 'eng' }] });
});

test('damaged or transliterated lines do not outweigh the prose around them', () => {
  const noise = 'WattaqÃ¡Â»Â¥ yauman turjaÃ¡Â»Â¥na fÃ„Â«hi ilallÃ„Âh, ÃƒÂ¡Ã‚Â¹Ã‚Â¡umma tuwaffÃ„Â kullu nafsim mÃ„Â kasabat wa hum lÃ„Â yuÃƒÂ¡lamÃ¡Â»Â¥n';
  expect(run([INDONESIAN, noise, INDONESIAN, noise, INDONESIAN].join('\n')).layer.code).toBe('ind');
  expect(run(noise).layer.code).not.toBe('ind');
});

test.each([' ', 'a', 'aku ', '1', '.', "'", 'é', 'ы', '\n', 'Jakarta\n'])('10,000 times %j take no more than four times as long as 2,500', (unit) => {
  expect(
    growthOf(
      (n) => unit.repeat(n),
      2_500,
      (text) => void run(text),
    ),
  ).toBeLessThan(MOST_GROWTH);
});
