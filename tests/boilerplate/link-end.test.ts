import { describe, expect, test } from 'vitest';
import { headlineEnd, headlinesEnd } from '../../src/boilerplate/links/link-end.ts';
import { headlineProbability } from '../../src/boilerplate/links/next-line.ts';
import { plain } from '../../src/boilerplate/page/plain.ts';

const blanksIn = (text: string) => (place: number) => / {0,9}$/u.exec(text.slice(0, place))?.[0].length ?? 0;

describe('where a linked headline ends', () => {
  test.each([
    ['Banjir Rendam Pasar Induk| Namun, warga tetap berjualan di sana.', ''],
    ['Siapa Pemilik Kapal yang Karam Itu?| Polisi masih mencari pemiliknya hingga malam.', ''],
    ['Kapal Karam di Selat Sunda, Tiga Hilang|"Kami terus mencari," kata kepala tim penyelamat.', ''],
    ['Kapal Karam di Selat Sunda, Tiga Hilang|Pencarian dilanjutkan sejak pagi oleh tim gabungan.', ''],
    ['Wali Kota Tinjau Pasar Induk yang Terbakar|  Presiden Joko Santoso meminta warga tenang.', ''],
    ['Harga Beras Naik Lagi Jelang Lebaran| Joko Santoso mengatakan stok masih aman.', 'bertemu Joko Santoso di pasar'],
    ['Warga Mengeluh soal Harga Beras di Pasar Induk Kota|', ''],
    ['Harga Rokok Naik Lagi, Pedagang di Pasar Induk Mengeluh| Menurut Santoso, pabrik kecil akan tutup lebih dulu.', ''],
    ['Jadwal Kapal Minggu Ini: Masih Ada Tiket...|', ''],
    ['Wali Kota Tinjau Pasar Induk yang Terbakar Presiden Joko Santoso mengeluh|', ''], // nine capitals of ten words that count
  ])('%s', (marked, rest) => {
    const text = marked.replace('|', '');
    const end = headlineEnd(text, { elsewhere: (phrase) => rest.includes(phrase), blanksBefore: blanksIn(text) });
    expect(text.slice(0, end)).toBe(marked.slice(0, marked.indexOf('|')));
  });

  test.each(['Warga Bandung antre beras sejak Senin pagi', 'warga pulang ke rumah sejak pagi dan belum kembali lagi hingga malam tiba di kota itu.', ''])(
    'none in "%s"',
    (text) => {
      expect(headlineEnd(text, { elsewhere: () => false, blanksBefore: blanksIn(text) })).toBeLessThanOrEqual(0);
    },
  );
});

describe('where headlines end that are glued together', () => {
  const HEADLINES = [
    'Banjir Rendam Pasar Induk Kota Lama',
    'Kapal Karam di Selat Sunda Tiga Hilang',
    'Wali Kota Tinjau Pasar Induk Terbakar',
    'Harga Beras Naik Jelang Lebaran Nanti',
    'Jalan Kota Tua Macet Sejak Pagi Tadi',
    'Menteri Resmikan Jembatan Baru di Palu',
  ];

  test.each([1, 2, 3, 4, 5, 6])('%i of them', (count) => {
    const headlines = HEADLINES.slice(0, count).join('');
    const text = `${headlines}Namun, warga tetap berjualan di sana sejak pagi.`;
    expect(text.slice(0, headlinesEnd(text, { elsewhere: () => false, blanksBefore: blanksIn(text) }))).toBe(headlines);
  });
});

describe('the line after a bare link', () => {
  test.each([
    ['Warga Mengeluh soal Harga Beras di Pasar Induk Kota', true],
    ['Tiga Kapal Karam di Selat Sunda, Puluhan Penumpang Hilang', true],
    ['Warga mengeluh karena harga beras naik terus sejak awal bulan.', false],
    ['"Kami Mengeluh," kata warga di pasar induk itu.', false],
    ['1. Gamis Polos', false],
    ['Menurut Wali Kota Bandung Joko Santoso, harga beras naik karena cuaca.', false],
  ])('%s', (line, expected) => {
    expect(headlineProbability(line, { colon: false, beforeAd: false }) >= 0.7).toBe(expected);
  });

  test('a colon speaks for a headline, an ad after it against', () => {
    const line = 'Warga Mengeluh soal Beras';
    const base = headlineProbability(line, { colon: false, beforeAd: false });
    expect(headlineProbability(line, { colon: true, beforeAd: false })).toBeGreaterThan(base);
    expect(headlineProbability(line, { colon: false, beforeAd: true })).toBeLessThan(base);
  });
});

describe('plain', () => {
  test.each([
    ['“Baca\u00a0juga” – ya', '"Baca juga" - ya'],
    ['Ba\u200bca juga', 'Baca juga'],
    ['Baca\tjuga', 'Baca juga'],
    ['"Baca" &ndash; juga', '"Baca" - juga'],
    ['&quot;Baca&quot;&nbsp;juga', '"Baca" juga'],
    ['Bacaâ€“ juga Â\u00a0ya', 'Baca- juga  ya'],
    ['Bacaâ\u0080\u009d juga', 'Baca" juga'],
    ['Bâca & juga', 'Bâca & juga'],
    ['Baca juga', 'Baca juga'],
  ])('%s', (text, expected) => {
    const read = plain(`xx${text}yy`, 2, 2 + text.length);
    expect(read.text).toBe(expected);
    expect(read.at(0)).toBe(2);
    expect(read.at(read.text.length)).toBe(2 + text.length);
    expect(read.at(read.text.indexOf('juga'))).toBe(`xx${text}`.indexOf('juga'));
  });
});
