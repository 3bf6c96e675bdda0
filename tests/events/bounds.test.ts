import { describe, expect, test } from 'vitest';
import { findEvents } from '../../src/index.ts';
import { eventsIn, rowOf } from './events-in.ts';

const shortRow = (text: string): (string | number)[][] => findEvents(text, { lang: 'ind' }).map(({ trigger, confidence }) => [trigger.text, confidence]);

describe('a bare stem is a verb in the headline alone', () => {
  test.each([
    ['Rusia serang Ukraina.', 'ASSAULT Rusia > Ukraina'],
    ['Kabar itu benar. Rusia serang Ukraina.', '-'],
  ])('%s', (text, row) => {
    expect(rowOf(text)).toBe(row);
  });
});

describe('how far a status word reaches', () => {
  test.each([
    ['Israel akan segera menyerang Iran.', 'planned'],
    ['Israel mungkin juga menyerang Iran.', 'possible'],
    ['Israel menyerang Iran?', 'possible'],
    ['Israel menyerang Iran.', 'asserted'],
  ])('%s', (text, status) => {
    expect(eventsIn(text).map((event) => event.status)).toEqual([status]);
  });
});

test('the words that stand for a state are four at most', () => {
  expect(eventsIn('Pasukan darat elite Rusia menyerang Ukraina.')[0]?.actor?.through).toBe('Pasukan darat elite');
});

describe('what kind of article it is', () => {
  test('an event is less sure where neither politics nor force is told of', () => {
    expect(shortRow('Polisi menangkap Budi Santoso di rumahnya.')).toEqual([['menangkap', 0.44]]);
    expect(eventsIn('Polisi menangkap Budi Santoso di rumahnya.')[0]?.confidence).toBe(0.62);
  });

  test('a report on sport has no events, whatever its words', () => {
    expect(shortRow('Militer Israel membunuh Budi Santoso.')).toHaveLength(1);
    expect(shortRow('Gol di laga, babak, liga, klub, kiper, bek, pelatih. Militer Israel membunuh Budi Santoso.')).toEqual([]);
  });

  test('one side is enough for a word that is not strong where politics or force is told of', () => {
    const text = 'Warga menyerang Budi Santoso.';
    expect(shortRow(text)).toEqual([]);
    expect(rowOf(text)).toBe('ASSAULT Warga > Budi Santoso');
  });

  test('what is less than 0.37 sure is not told', () => {
    const text = 'Penculikan itu dikenang.';
    expect(shortRow(text)).toEqual([]);
    expect(rowOf(text)).toBe('ASSAULT/abduction - > -');
  });
});

describe('people who are counted in the sentence', () => {
  test.each([
    ['Trump mengecam Iran di depan 30 orang.', 1],
    ['Trump mengecam Iran setelah 30 orang tewas.', 0], // the dead are of an attack
    ['Israel menyerang Iran di depan 30 orang.', 0],
    ['Israel menyerang Iran setelah 30 orang tewas.', 1],
  ])('%s', (text, amounts) => {
    expect(eventsIn(text).map((event) => event.amounts.length)).toEqual([amounts]);
  });
});
