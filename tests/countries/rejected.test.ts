import { expect, test } from 'vitest';
import { rejectedIn } from '../output/rejected-in.ts';

test.each<[string, string[]]>([
  ['Ia belajar bahasa Inggris, Jepang, dan Korea.', ['Inggris=language-name', 'Jepang=language-name', 'Korea=language-name']],
  ['Asia Tenggara, New Jersey, dan Irlandia Utara.', ['Asia Tenggara=region', 'New Jersey=region', 'Irlandia Utara=region']],
  ['Nilainya 5 dolar Singapura, bukan won Korea.', ['dolar Singapura=currency', 'won Korea=currency']],
  ['Bahasa Indonesia diajarkan di Moskow.', ['Bahasa Indonesia=language-name', 'Moskow=place-not-government']],
  ['Beijing menuntut Taiwan.', []], // both found
  ['Kapal perang Rusia di Semenanjung Korea.', ['Semenanjung Korea=region']],
])('%s', (text, expected) => {
  expect(rejectedIn(text, 'countries')).toEqual(expected);
});
