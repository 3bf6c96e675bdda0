import { describe, expect, test } from 'vitest';
import type { Mention } from '../../src/document/entities.ts';
import type { DateMention, Layers } from '../../src/document/layers.ts';
import { settled } from '../../src/entities/settle.ts';

const at = (text: string, words: string): Mention => {
  const start = text.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length, confidence: 1, by: 'tagger' };
};
const date = (text: string, words: string): DateMention => ({
  ...at(text, words),
  type: 'DATE',
  value: '2025',
  begin: null,
  end_: null,
  mod: 'MID',
  quant: null,
  freq: null,
  anchor: null,
  implied: [],
});
const weapon = (text: string, words: string): Layers['weapons'][number] => ({
  name: words,
  known: null,
  category: 'missile',
  designation: null,
  system: null,
  origin: null,
  operator: null,
  quantity: null,
  aliases: [],
  mentions: [at(text, words)],
});
const country = (text: string, words: string): Layers['countries']['countries'][number] => ({
  name: words,
  known: null,
  code: 'KR',
  code3: 'KOR',
  alternatives: [],
  mentions: [{ ...at(text, words), as: 'name' }],
});

interface Found {
  readonly person?: string;
  readonly organisation?: string;
  readonly listed?: boolean;
  readonly place?: string;
  readonly date?: string;
  readonly weapon?: string;
  readonly country?: string;
}

/** What is left of what was found, by kind. */
function left(text: string, found: Found): Readonly<Record<string, string[]>> {
  const some = <T>(words: string | undefined, make: (text: string, words: string) => T): T[] => (words === undefined ? [] : [make(text, words)]);
  const named =
    <T>(more: T) =>
    (_: string, words: string) => ({ name: words, mentions: [at(text, words)], ...more });
  const layers = settled(
    {
      names: {
        people: some(found.person, named({ known: null, roles: [] })),
        organisations: some(
          found.organisation,
          named({ known: found.listed ? { name: 'x', country: null, wikidata: null } : null, kind: null, country: null }),
        ),
        places: some(found.place, named({ known: null, country: null })),
      },
      dates: some(found.date, date),
      weapons: some(found.weapon, weapon),
      countries: { countries: some(found.country, country), pairs: [] },
    },
    text,
  );
  const { people = [], organisations = [], places = [] } = layers.names ?? {};
  const quoted = (entities: readonly { readonly name: string; readonly mentions: readonly Mention[] }[]): string[] =>
    entities.flatMap(({ name, mentions }) => mentions.map(({ start, end }) => (name === text.slice(start, end) ? name : `${name}: ${text.slice(start, end)}`)));
  return {
    people: quoted(people),
    organisations: quoted(organisations),
    places: quoted(places),
    dates: (layers.dates ?? []).map(({ start, end, mod }) => `${text.slice(start, end)}${mod === null ? '' : ''}`),
  };
}

describe('a name and a date', () => {
  test.each<[string, Found, Readonly<Record<string, string[]>>]>([
    ['kata Rudi Senin (9/6) lalu', { person: 'Rudi Senin', date: 'Senin (9/6)' }, { people: ['Rudi'], dates: ['Senin (9/6)'] }],
    ['pada Ahad (30/8) itu', { person: 'Ahad', date: 'Ahad (30/8)' }, { people: [], dates: ['Ahad (30/8)'] }],
    ['Tahun Baru Islam Kita', { organisation: 'Islam Kita', date: 'Tahun Baru Islam' }, { organisations: [], dates: ['Tahun Baru Islam'] }],
    ['di Mandailing Natal itu', { place: 'Mandailing Natal', date: 'Natal' }, { places: ['Mandailing Natal'], dates: [] }],
    [
      'pameran Indo Defence 2025 Expo',
      { organisation: 'Indo Defence 2025 Expo', date: '2025' },
      { organisations: ['Indo Defence 2025 Expo'], dates: ['2025'] },
    ],
    ['di Jawa Tengah 2025 lalu', { place: 'Jawa Tengah', date: 'Tengah 2025' }, { places: ['Jawa Tengah'], dates: ['2025'] }],
    ['Rabu waktu Jakarta kemarin', { place: 'Jakarta', date: 'Rabu waktu Jakarta' }, { places: ['Jakarta'], dates: ['Rabu waktu Jakarta'] }],
    ['Rabu waktu New York kemarin', { place: 'New York', date: 'Rabu waktu New' }, { places: ['New York'], dates: ['Rabu waktu New York'] }],
  ])('%s', (text, found, expected) => {
    expect(left(text, found)).toMatchObject(expected);
  });
});

describe('a name and a weapon or a country', () => {
  test.each<[string, Found, Readonly<Record<string, string[]>>]>([
    ['torpedo Black Shark itu', { person: 'Black Shark', weapon: 'torpedo Black Shark' }, { people: [] }],
    ['jet tempur KAAN itu', { organisation: 'KAAN', weapon: 'jet tempur KAAN' }, { organisations: [] }],
    ['rudal Raytheon MIM-104 itu', { organisation: 'Raytheon', listed: true, weapon: 'rudal Raytheon MIM-104' }, { organisations: ['Raytheon'] }], // its maker
    ['KAAN terbang', { organisation: 'KAAN', listed: true, weapon: 'KAAN' }, { organisations: [] }], // the weapon itself
    ['PBB Republik Afrika', { organisation: 'PBB Republik', country: 'Republik Afrika' }, { organisations: ['PBB'] }],
    ['di Korea Selatan Busan itu', { place: 'Korea Selatan Busan', country: 'Korea Selatan' }, { places: ['Busan'] }],
    ['di Australia Utara itu', { place: 'Australia Utara', country: 'Australia' }, { places: ['Australia Utara'] }], // a region of it
    ['Bosnia dan Herzegovina', { person: 'Herzegovina', country: 'Bosnia dan Herzegovina' }, { people: [] }],
    ['di Gaza kini', { place: 'Gaza', country: 'Gaza' }, { places: ['Gaza'] }], // both
    ['TNI Indonesia kini', { organisation: 'TNI Indonesia', country: 'Indonesia' }, { organisations: ['TNI Indonesia'] }], // nested
  ])('%s', (text, found, expected) => {
    expect(left(text, found)).toMatchObject(expected);
  });
});

test('a person named by a word of time keeps it, and the date is none', () => {
  const text = 'Juli Rahmat hadir. Kata Juli itu.';
  const person = { name: 'Juli Rahmat', known: null, roles: [], mentions: [at(text, 'Juli Rahmat'), { start: 24, end: 28, confidence: 1, by: 'alias' }] };
  const layers = settled({ names: { people: [person], organisations: [], places: [] }, dates: [{ ...date(text, 'Juli'), start: 24, end: 28 }] }, text);
  expect(layers.names?.people[0]?.mentions).toHaveLength(2);
  expect(layers.dates).toEqual([]);
});

test('names that become one are one entity', () => {
  const text = 'Rudi hadir. Kata Rudi Senin (9/6) itu.';
  const people = [
    { name: 'Rudi', known: null, roles: [], mentions: [at(text, 'Rudi')] },
    { name: 'Rudi Senin', known: null, roles: [], mentions: [at(text, 'Rudi Senin')] },
  ];
  const layers = settled({ names: { people, organisations: [], places: [] }, dates: [date(text, 'Senin (9/6)')] }, text);
  expect(layers.names?.people.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Rudi', 2]]);
});
