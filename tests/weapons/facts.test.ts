import { describe, expect, test } from 'vitest';
import type { NamesLayer } from '../../src/document/layers.ts';
import { weaponsOf } from './weapons-in.ts';

const WAR = 'Perang, militer, pasukan, serangan.';

describe('operators', () => {
  test.each<[string, string | null]>([
    ['Jatuhnya F-5E Taiwan disesalkan.', 'TW'],
    ['Jet tempur AS mendarat.', 'US'],
    ['Kapal perang milik militer AS siaga.', 'US'],
    ['Jet tempur milik Angkatan Udara Israel mendarat.', 'IL'],
    ['Jet tempur milik pasukan pertahanan udara negara Oman mendarat.', 'OM'], // four words of force
    ['Jet tempur milik militer pasukan pertahanan udara negara Oman mendarat.', null], // five
    ['Jet tempur mendarat. Israel diam.', null],
    ['Jet tempur buatan AS mendarat.', null],
    ['KRI Bima Suci berlayar; perang, militer.', 'ID'],
    ['USS Nimitz berlayar; perang, militer.', 'US'],
    ['Kapal induk HMS Queen Elizabeth berlayar.', 'GB'],
    ['Roket Hamas dan senjata jatuh. Perang, militer, pasukan.', null], // an armed group is no state
  ])('%s', (text, expected) => {
    expect(weaponsOf(text)[0]?.operator).toBe(expected);
  });

  test("a state's force is its country, an armed group is none", () => {
    const text = `Drone TNI AU jatuh. ${WAR}`;
    const mention = { start: 6, end: 12, confidence: 1, by: 'test' };
    const named = (kind: string): NamesLayer => ({
      people: [],
      organisations: [{ name: 'TNI AU', known: null, kind, country: 'ID', mentions: [mention] }],
      places: [],
    });
    expect(weaponsOf(text, named('military'))[0]?.operator).toBe('ID');
    expect(weaponsOf(text, named('nonstate'))[0]?.operator).toBeNull();
  });
});

describe('quantities', () => {
  test.each<[string, string | null]>([
    ['Sebanyak 40 unit jet tempur dipesan.', '40'],
    ['Ada tiga jenis rudal di sana.', null],
    ['Ada dua skuadron jet tempur di sana.', null],
    ['Mereka membeli 26 Rafale kemarin.', '26'],
    ['Ada dua ratus lima puluh enam rudal di sana.', 'dua ratus lima puluh enam'],
    ['Ada seribu dua ratus lima puluh enam rudal di sana.', 'seribu dua ratus lima puluh enam'],
    ['Salah satu rudal jatuh.', null],
  ])('%s', (text, expected) => {
    expect(weaponsOf(text)[0]?.quantity).toBe(expected);
  });
});

describe('known', () => {
  test.each<[string, object | null]>([
    ['Jet tempur Rafale mendarat.', { name: 'Rafale', country: 'FR', wikidata: 'Q190973' }],
    ['Jet tempur Zolfan mendarat.', null],
  ])('%s', (text, expected) => {
    expect(weaponsOf(text)[0]?.known).toEqual(expected);
  });
});
