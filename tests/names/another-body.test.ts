import { expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';

/** What the tables know the first organisation of a text as. */
function knownIn(text: string): string | null {
  const first = analyze(text, { only: ['organisations', 'people'], lang: 'ind' }).entities.find((entity) => entity.type === 'organisation');
  if (!first) throw new RangeError('no organisation');
  return first.known?.name ?? null;
}

test.each([
  'Kongres Advokat Indonesia (KAI) bersidang di Bandung kemarin. KAI menuntut perubahan.',
  'Universitas Nusa Mandiri (UNM) menerima mahasiswa baru kemarin. UNM ada di Jakarta.',
  'Saham PT Bina Pangan Sejahtera (BPS) turun kemarin. BPS membantah.',
])('%s: another body than the one that tables have under the abbreviation', (text) => {
  expect(knownIn(text)).toBeNull();
});

test.each([
  ['Badan Pusat Statistika (BPS) merilis data kemarin. BPS membantah.', 'Badan Pusat Statistik'],
  ['Central Intelligence Agency (CIA) membantah kabar itu kemarin. CIA diam.', 'CIA'],
  ['Badan Pusat Statistik (BPS) merilis data kemarin.', 'Badan Pusat Statistik'],
])('%s: the listed body', (text, name) => {
  expect(knownIn(text)).toBe(name);
});

test('an office at a body with such an abbreviation has no foreign country', () => {
  const { entities } = analyze('Kata pengamat dari Institut Agama Islam (IAI) Bima, Budi Hartono, kemarin.', { lang: 'ind' });
  const [person] = entities.filter((entity) => entity.type === 'person');
  expect(person?.roles.map(({ country }) => country)).not.toContain('IL');
});
