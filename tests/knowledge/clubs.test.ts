import { expect, test } from 'vitest';
import { countries } from '../../src/knowledge/countries/countries.ts';
import { clubForms, clubs } from '../../src/knowledge/organisations/clubs.ts';
import { organisations } from '../../src/knowledge/organisations/organisations.ts';
import { foldHash } from '../../src/text/fold.ts';

test('clubs are sorted, stand once, and have a country', () => {
  const names = clubs().map(({ name }) => name);
  expect(names).toEqual([...new Set(names)].sort((a, b) => (a < b ? -1 : 1)));
  expect(clubs().filter(({ country }) => country === null || !countries().has(country))).toEqual([]);
  expect(clubs().length).toBeGreaterThanOrEqual(400);
});

test('a club is an organisation under its own names, and under those of sport reports alone it is not', () => {
  const byName = new Map(organisations().map((record) => [record.name, record]));
  expect(byName.get('Liverpool FC')).toMatchObject({ kind: 'sport', country: 'GB' });
  expect(organisations().some(({ name, aliases }) => name === 'Liverpool' || aliases.includes('Liverpool'))).toBe(false);
});

test.each([
  ['Leverkusen', 'Bayer Leverkusen'],
  ['Madrid', 'Real Madrid'],
  ['Liverpool', 'Liverpool FC'],
  ['Persib', 'Persib Bandung'],
  ['Jakarta', undefined],
])('%s is in football reports: %s', (form, club) => {
  expect(clubForms().valuesOf([foldHash(form)])[0]?.club.name).toBe(club);
});
