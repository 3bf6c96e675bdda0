import { describe, expect, test } from 'vitest';
import { lookUp } from '../../src/knowledge/look-up.ts';

describe('lookUp', () => {
  test.each<[string, string[]]>([
    ['Korsel', ['countries: Korea Selatan, short, KR']],
    ['korsel', ['countries: Korea Selatan, short, KR']],
    ['Pyongyang', ['countries: Korea Utara, capital, KP']],
    ['Uni Soviet', ['historical-states: Uni Soviet, name, SU']],
    ['Su-35', ['weapon-systems: Su-35 Flanker-E, alone, RU']],
    ['Su35S', ['weapon-systems: Su-35 Flanker-E, variant, RU']],
    ['celurit', ['weapon-heads: celurit, alone, ']],
    ['dolar AS', ['countries-false-friends: dolar AS, false friend, ']],
    ['', []],
    ['kursi goyang', []],
  ])('%s', (form, expected) => {
    expect(lookUp(form).map(({ table, name, as, country }) => `${table}: ${name}, ${as}, ${country ?? ''}`)).toEqual(expected);
  });
});
