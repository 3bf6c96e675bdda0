import { expect, test } from 'vitest';
import { countries } from '../../src/knowledge/countries/countries.ts';
import { CLUB_CITIES_TABLE } from '../../src/knowledge/organisations/club-cities.table.ts';
import { clubNames } from '../../src/knowledge/organisations/clubs.ts';
import { rowsOf } from '../../src/knowledge/table.ts';
import { foldHash } from '../../src/text/fold.ts';

const rows = rowsOf(CLUB_CITIES_TABLE);

test('cities of clubs are sorted, stand once, and have a club and a country', () => {
  const names = rows.map(([name = '']) => name);
  expect(names).toEqual([...new Set(names)].sort((a, b) => (a < b ? -1 : 1)));
  expect(rows.filter(([name, club, country = '']) => !name || !club || !countries().has(country))).toEqual([]);
});

test.each([
  ['Leverkusen', true],
  ['Madrid', true],
  ['Liverpool', true],
  ['Jakarta', false],
])('%s is a club in sport reports: %s', (name, expected) => {
  expect(clubNames.of().has(foldHash(name))).toBe(expected);
});
