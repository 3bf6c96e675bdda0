import { describe, expect, test } from 'vitest';
import { countriesLayer, formsIn, mentionsIn } from './countries-in.ts';

const SPORT = ['gol', 'pelatih', 'klub', 'kiper', 'liga', 'laga'];
/** A text with so many words of sport and so many tokens, in which Madrid acts. */
const report = (sport: number, tokens: number): string => {
  const opening = 'Madrid menekan Spanyol';
  return `${opening} ${[...SPORT.slice(0, sport), ...Array.from({ length: tokens - sport - 3 }, () => 'kata')].join(' ')}`;
};

describe('a sport report', () => {
  test.each<[number, number, boolean]>([
    [6, 60, true],
    [5, 60, false], // one word too few
    [6, 359, true],
    [6, 360, false], // one token too many
  ])('%i words of sport in %i tokens: %s', (sport, tokens, expected) => {
    expect(!mentionsIn(report(sport, tokens)).includes('Madrid=ES')).toBe(expected);
  });
});

describe('a relation before a pair', () => {
  test.each<[string, number]>([
    ['hubungan baik antar Rusia dan China', 1], // three tokens before
    ['hubungan baik yang antar Rusia dan China', 0], // four
    ['Ada hubungan. Rusia dan China menang', 0], // in another sentence
  ])('%s', (text, expected) => {
    expect(countriesLayer(text).pairs).toHaveLength(expected);
  });
});

describe('a title before a country', () => {
  test.each<[string, string]>([
    ['Menteri Pertahanan Rusia tiba', 'title'],
    ['Menteri Pertahanan dan Rusia tiba', 'name'],
  ])('%s', (text, expected) => {
    expect(formsIn(text)).toEqual([expected]);
  });
});

describe('a list of languages', () => {
  test.each<[string, string[]]>([
    ['Ia belajar bahasa Inggris, dan Jepang.', []],
    ['Ia belajar bahasa Inggris, bukan Jepang.', ['Jepang=JP']],
    ['Ia belajar bahasa Inggris di Jepang.', ['Jepang=JP']],
    ['Ia belajar bahasa. Inggris jauh.', ['Inggris=GB']],
  ])('%s', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });
});

describe('clitics and glued digits', () => {
  test.each<[string, string[]]>([
    ['Rusialah yang memulai; Israelpun membalas; Indonesiakah tuan rumah?', ['Rusia=RU', 'Israel=IL', 'Indonesia=ID']],
    ['Republik Rakyat Chinalah pemenangnya.', ['Republik Rakyat China=CN']], // the third word
    ['Peserta: Aljazair3. Bambang, Rusia20. Siti.', ['Aljazair=DZ', 'Rusia=RU']],
    ['Kode Rusia200 dan Omanxyz aneh.', []], // three digits, no clitic
    ['Kubalah dan Malilah menang.', ['Kuba=CU', 'Mali=ML']], // four letters
    ['Korsellah yang menang.', ['Korsel=KR']],
    ['Pemerintah Moskowlah yang menuntut.', ['Moskow=RU']],
    ['Moskowlah yang menuntut.', []], // a city
    ['rusialah yang memulai', []], // no capital letter
  ])('%s', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });
});

test('the country of an office stays one in a run of capitals', () => {
  const text = 'HARGA SAHAM AS TURUN TAJAM';
  const role = { start: 0, end: text.length, title: 'x', country: 'US', organisation: null, former: false, acting: false, rank: null };
  const mentions = [{ start: text.length, end: text.length, confidence: 1, by: 'test' }];
  const people = [{ name: 'X', known: null, roles: [role], mentions }];
  expect(mentionsIn(text, { people, organisations: [], places: [] })).toEqual(['AS=US']);
  expect(mentionsIn(text, { people: [{ name: 'X', known: null, roles: [{ ...role, country: 'RU' }], mentions }], organisations: [], places: [] })).toEqual([]);
});

describe('a text in small letters', () => {
  test.each<[string, string[]]>([
    ['presiden rusia menemui kim di korea utara', ['rusia=RU', 'korea utara=KP']],
    ['republik demokratik kongo menang', ['republik demokratik kongo=CD']], // three tokens
    ['ia belajar bahasa inggris di laut china selatan', []],
    ['harga naik lima persen di as', []], // a capital and a short form
    ['Presiden rusia menemui kim', []], // not all in small letters
  ])('%s', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });
});

describe('how sure a mention is', () => {
  test.each<[string, number]>([
    ['Beijing minta maaf.', 0.92],
    ['Warga Korea bingung.', 0.6], // either of two
    ['Rusia minta maaf.', 0.99],
  ])('%s', (text, expected) => {
    expect(countriesLayer(text).countries.flatMap(({ mentions }) => mentions.map(({ confidence }) => confidence))).toEqual([expected]);
  });
});

test('a country is no pair with itself', () => {
  expect(countriesLayer('Hubungan Rusia dan Rusia membaik.').pairs).toEqual([]);
});

test('"Korea" alone names neither, so that no direction stands for one behind it', () => {
  expect(mentionsIn('Warga Korea bingung. Kapal itu dikirim ke Selatan.')).toEqual(['Korea=KR']);
});

test('a verb has six letters', () => {
  expect(mentionsIn('Moskow menang.')).toEqual(['Moskow=RU']);
  expect(mentionsIn('Moskow mewah.')).toEqual([]);
});
