import { describe, expect, test } from 'vitest';
import { knownForms, lookUp } from '../../src/knowledge/look-up.ts';
import { nearForms } from '../../src/knowledge/near-forms.ts';

describe('lookUp', () => {
  test.each<[string, string[]]>([
    ['Korsel', ['countries: Korea Selatan, short, KR']],
    ['korsel', ['countries: Korea Selatan, short, KR']],
    ['Pyongyang', ['countries: Korea Utara, capital, KP']],
    ['Uni Soviet', ['historical-states: Uni Soviet, name, SU']],
    ['Su-35', ['weapon-systems: Su-35 Flanker-E, alone, RU']],
    ['Su35S', ['weapon-systems: Su-35 Flanker-E, variant, RU']],
    ['Sejjil-2', ['weapon-systems: Sejjil, variant, IR']],
    ['celurit', ['weapon-heads: celurit, alone, ']],
    ['dolar AS', ['countries-false-friends: dolar AS, false friend, ']],
    ['Kongo', ['countries: Republik Demokratik Kongo, name, CD', 'countries: Republik Kongo, name, CG', 'weapon-systems: Kongo, after a head, JP']],
    ['Jokowi', ['people: Joko Widodo, name, ID']],
    ['Menhan', ['titles: Menteri Pertahanan, short, ']],
    ['NATO', ['organisations: NATO, name, ']],
    ['Natuna', ['places: Natuna, name, ID']],
    ['', []],
    ['kursi goyang', []],
  ])('%s', (form, expected) => {
    expect(lookUp(form).map(({ table, name, as, country }) => `${table}: ${name}, ${as}, ${country ?? ''}`)).toEqual(expected);
  });
});

describe('nearForms', () => {
  test.each<[string, string[]]>([
    ['Jokwi', ['Jokowi']],
    ['MENHAM', ['Menhaj', 'Menhan']],
    ['Su-36', ['Su-30', 'Su-33', 'Su-34']],
    ['kursi goyang', []],
    ['', []],
    ['x'.repeat(10_000), []],
  ])('%s', (form, expected) => {
    expect(nearForms(form)).toEqual(expected);
  });

  test('every known form is found again', () => {
    expect(knownForms().filter((form) => lookUp(form).length === 0)).toEqual([]);
  });
});
