import { expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { amountsIn } from './amounts-in.ts';

test.each([
  // From the number, the sign or the vague word to the unit or the head; bounds and effects stay outside.
  ['Serangan itu menewaskan sedikitnya 12 orang.', ['12 orang']],
  ['Kerugian ditaksir puluhan juta rupiah.', ['puluhan juta rupiah']],
  ['Ada 42 unit jet tempur baru.', ['42 unit jet']],
  ['Sekitar US$ 5 juta dan 10 kg emas.', ['US$ 5 juta', '10 kg']],
  ['Sebanyak 12 tewas dan 30 lainnya luka-luka.', ['12', '30 lainnya']],
  ['Harga naik dari 5 persen hingga 7 persen.', ['5 persen hingga 7 persen']],
  ['Penguasaan bola 65 % - 35 %.', ['65 %', '35 %']],
  ['Kapal itu membawa 11 rekannya.', ['11 rekannya']],
])('%s', (text, spans) => {
  expect(amountsIn(text).map((amount) => amount.text)).toEqual(spans);
});

test('a price says what it is for', () => {
  expect(amountsIn('Beras Rp 12.500 per kilogram, saham Rp 300 per lembar saham, sewa Rp 5.000/hari.').map(({ per }) => per)).toEqual([
    'kilogram',
    'lembar saham',
    'hari',
  ]);
});

test('sums in two currencies know each other; ids count in text order', () => {
  const amounts = amountsIn('Kontrak US$ 1 juta (sekitar Rp16 miliar) dan 2 juta euro.');
  expect(amounts.map(({ id, equivalent }) => [id, equivalent])).toEqual([
    ['m1', 'm2'],
    ['m2', null],
    ['m3', null],
  ]);
});

test('an amount of a weapon and its price name the weapon', () => {
  const { amounts, entities } = analyze('Indonesia membeli 42 unit jet tempur Rafale senilai US$ 8,1 miliar.', { lang: 'ind' });
  const weapon = entities.find(({ type }) => type === 'weapon');
  expect(amounts.map(({ of }) => of)).toEqual([weapon?.id, weapon?.id]);
  expect(weapon?.type === 'weapon' && weapon.quantity).toBe('42');
});

test('approximation is told by its words, uncertain numbers and endings', () => {
  expect(amountsIn('Sekitar 12 orang, 12 orang, puluhan orang, Rp 4 jutaan.').map(({ approximate }) => approximate)).toEqual([true, false, true, true]);
});

test.each([
  ['Harga tetap Rp 3.000 sampai 18 Juli 2023.', ['Rp 3.000']],
  ['Harga emas US$ 40 hingga 31 Desember 2024.', ['US$ 40']],
  ['Harga naik Rp 5.000 hingga 2024.', ['Rp 5.000']],
  ['Sisa US$5-18 Juli 2023.', []], // the date begins within the word
])('a date ends no range: %s', (text, words) => {
  expect(amountsIn(text).map((amount) => amount.text)).toEqual(words);
});

test('numbers in dates and names are no amounts', () => {
  expect(amountsIn('Yonif 733 tiba pada 18 Juli 2023 pukul 10.30 WIB selama 3 jam.')).toEqual([]);
});
