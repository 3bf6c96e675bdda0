import { expect, test } from 'vitest';
import { isShortOrganisation, type OrganisationForm, sameOrganisations } from '../../src/names/entities/same-organisation.ts';

const form = (name: string): OrganisationForm => ({
  words: name.toLowerCase().replace(/[().]/gu, '').split(' '),
  isAbbreviation: name === name.toUpperCase(),
});

test.each([
  ['Pindad', 'PT Pindad (Persero)', true],
  ['Bank Mandiri', 'PT Bank Mandiri (Persero) Tbk', true],
  ['Komisi I DPR', 'Komisi I DPR RI', true],
  ['DPR', 'DPR RI', true],
  ['CBS', 'CBS News', true],
  ['DPRD', 'DPRD Jabar', true],
  ['PSM', 'PSM Makassar', true],
  ['Atletico', 'Atletico Madrid', true],
  ['Kemlu', 'Kementerian Luar Negeri RI', true],
  ['Pemprov Sumut', 'Pemerintah Provinsi Sumatera Utara', true],
  ['TNI AU', 'TNI Angkatan Udara', true],
  ['TNI', 'TNI Angkatan Udara', false], // a part of it
  ['DPR', 'Komisi I DPR', false], // not its first words
  ['Kementerian', 'Kementerian Keuangan', false], // a mere head
  ['PT Pertamina (Persero)', 'PT Pertamina Hulu Energi', false], // a whole name
  ['Suzuki', 'Suzuki XL7 Hybrid', false],
  ['Reddit', 'Reddit dan Discord', false],
  ['Manchester City', 'Manchester United', false],
])('%s for %s: %s', (short, long, expected) => {
  expect(isShortOrganisation(form(short), form(long))).toBe(expected);
});

test('a short form of two bodies stays apart, and so do two table entries', () => {
  const names = ['Kementerian Luar Negeri', 'Kementerian Luar Negeri China', 'Kementerian Luar Negeri Rusia'].map(form);
  expect(sameOrganisations(names, [null, null, null])).toEqual([0, 1, 2]);
  expect(sameOrganisations(names.slice(0, 2), [null, null])).toEqual([1, 1]);
  expect(sameOrganisations(names.slice(0, 2), ['a', 'b'])).toEqual([0, 1]);
});

test('where names chain, each stands for one that stands for itself', () => {
  const names = ['PT Pindad', 'Pindad', 'Pindad Enjiniring Indonesia'].map(form);
  const roots = sameOrganisations(names, [null, null, null]);
  expect(roots.map((root) => roots[root])).toEqual(roots);
  expect(sameOrganisations(names, ['Pindad', null, 'Pindad Enjiniring Indonesia'])).toEqual([0, 0, 2]);
});

test('a listed organisation keeps its name when another name only begins with it', () => {
  const rooted = (long: string): number[] => sameOrganisations(['Samar Televisi Rata', long].map(form), ['Samar Televisi Rata', null]);
  expect(rooted('Samar Televisi Rata Promo Samar TV Promo')).toEqual([0, 1]);
  expect(rooted('Samar Televisi Rata Indonesia')).toEqual([1, 1]);
  expect(rooted('Samar Televisi Rata Airways')).toEqual([1, 1]);
  expect(rooted('Samar Televisi Rata Kementerian Keuangan')).toEqual([1, 1]);
});
