import { expect, test } from 'vitest';
import { sentenceAt } from '../../src/document/tokens.ts';
import { analyze } from '../../src/index.ts';

test('a mention has the number of its sentence, in any unit of offsets; boilerplate has none', () => {
  const text = 'Jakarta bersiap 😀.\n\nBaca juga: Banjir di Semarang\n\nPresiden Prabowo Subianto tiba di Bandung. Prabowo lalu terbang ke Surabaya.';
  const sentences = (offsets: 'utf16' | 'byte'): unknown =>
    analyze(text, { lang: 'ind', offsets }).entities.map(({ name, mentions }) => [name, mentions.map(({ sentence }) => sentence)]);
  const expected = [
    ['Jakarta', [0]],
    ['Prabowo Subianto', [1, 2]],
    ['Bandung', [1]],
    ['Surabaya', [2]],
  ];
  expect(sentences('utf16')).toEqual(expect.arrayContaining(expected));
  expect(sentences('byte')).toEqual(sentences('utf16'));
});

test.each([
  [0, 0],
  [4, 0],
  [5, 1],
  [99, 2],
])('the sentence at offset %d is number %d', (offset, sentence) => {
  const tokens = { count: 4, starts: Uint32Array.of(1, 3, 5, 9), ends: Uint32Array.of(2, 4, 6, 10), hashes: new Int32Array(4), flags: new Uint16Array(4) };
  expect(sentenceAt({ ...tokens, sentences: Uint32Array.of(0, 2, 3) }, offset)).toBe(sentence);
  expect(sentenceAt({ ...tokens, sentences: new Uint32Array(0) }, offset)).toBe(0);
});
