import { describe, expect, test } from 'vitest';
import { namesIn } from './names-in.ts';

describe('organisations that no table lists', () => {
  test.each<[string, string, string | null, string | null]>([
    ['Kata petugas Polres Ogan Ilir itu benar.', 'Polres Ogan Ilir', 'police', 'ID'],
    ['Mobil buatan PT Maju Jaya dipamerkan.', 'PT Maju Jaya', 'company', 'ID'],
    ['Ia dosen Universitas Bahari Surabaya.', 'Universitas Bahari Surabaya', 'university', 'ID'],
    ['Prajurit Yonif 733/Masariku pulang.', 'Yonif 733/Masariku', 'military', null],
  ])('%s', (text, name, kind, country) => {
    expect(namesIn(text).organisations).toMatchObject([{ name, known: null, kind, country }]);
  });

  test('say nothing where their words do not', () => {
    expect(
      namesIn('Menurut Suluh Bahari, kabar itu benar. Kata Suluh Bahari lagi.').organisations.map(({ kind, country }) => [kind, country]),
    ).not.toContainEqual(['company', 'ID']);
  });
});

test.each<[string, string | null]>([
  ['Ia tinggal di Kecamatan Weru.', 'ID'],
  ['Laga itu di Stadion Maguwoharjo Sleman.', 'ID'],
])('the country of a place: %s', (text, country) => {
  expect(namesIn(text).places.map((place) => place.country)).toEqual([country]);
});
