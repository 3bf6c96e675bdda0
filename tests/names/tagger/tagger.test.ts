import { describe, expect, test } from 'vitest';
import { nameModel } from '../../../src/models/names/load.ts';
import { Tagger } from '../../../src/names/tagger/tag.ts';
import { runFirst, runPast } from '../../../src/names/tagger/view/context.ts';
import { Viewer } from '../../../src/names/tagger/view/view.ts';
import { eachWindow } from '../../../src/names/tagger/view/windows.ts';
import { tokenizeText } from '../../../src/tokens/tokenize.ts';

const texts = [
  'Menteri Keuangan Sri Mulyani berkunjung ke Surabaya. Ia bertemu Khofifah Indar Parawansa. Sri Mulyani pulang ke Jakarta.',
  'KPK memeriksa Budi Santoso. Budi datang pukul 10.00. Menurut Budi, ia tidak bersalah.',
  'Gempa terasa di Kota Palu.',
];
const tagged = (tagger: Tagger, text: string): unknown => tagger.tag(text, tokenizeText(text)).names;

describe('a tagger', () => {
  test('finds in a document what it finds there after any other one', () => {
    const used = new Tagger(nameModel());
    for (const text of [...texts, ...texts].reverse()) tagged(used, text);
    for (const text of texts) expect(tagged(used, text)).toEqual(tagged(new Tagger(nameModel()), text));
  });

  test.each([
    [
      0,
      [
        ['Budi Santoso', 0],
        ['Bandung', 2],
      ],
    ],
  ])('gives names as token ranges with their kinds', (_, expected) => {
    const text = 'Pengusaha Budi Santoso tinggal di Bandung. Ia lahir pada 1970. Ia menikah.';
    const tokens = tokenizeText(text);
    const { names } = new Tagger(nameModel()).tag(text, tokens);
    expect(names.map(({ first, past, kind }) => [text.slice(tokens.starts[first], tokens.ends[past - 1]), kind])).toEqual(expected);
  });
});

describe('the run of capitals around a word', () => {
  const text = 'Lalu Joko Widodo pergi. Ibu Kota Baru itu';
  const tokens = tokenizeText(text);
  test.each([
    [0, 'Lalu Joko Widodo'], // a sentence's first word has a capital, too
    [2, 'Lalu Joko Widodo'],
    [3, 'pergi'],
    [5, 'Ibu Kota Baru'], // runs end with their sentence
    [8, 'itu'],
  ])('token %d', (i, expected) => {
    expect(text.slice(tokens.starts[runFirst(tokens, i)], tokens.ends[runPast(tokens, i) - 1])).toBe(expected);
  });
});

describe('windows', () => {
  const viewer = new Viewer(nameModel());
  const windowsIn = (text: string): string[] => {
    const tokens = tokenizeText(text);
    const found: string[] = [];
    eachWindow(viewer.view(text, tokens), (first, past) => found.push(text.slice(tokens.starts[first], tokens.ends[past - 1])));
    return found;
  };
  test.each([
    ['Di sana Budi membayar Rp15.850 tunai.', ['Budi']], // an amount is no name
    ['Mereka tiba di Surabaya dan di sana menunggu Menteri Riset dan Teknologi.', ['Surabaya', 'Menteri Riset dan Teknologi']],
    ['Dalam rapat itu Budi diam.', ['Budi']], // part of an organisation's name, but a common word here
    ['semua kata ini kecil', []],
  ])('%s', (text, expected) => {
    expect(windowsIn(text)).toEqual(expected);
  });
});
