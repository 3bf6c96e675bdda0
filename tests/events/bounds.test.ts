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
    expect(shortRow('Polisi menangkap Budi Santoso di rumahnya.')).toEqual([['menangkap', 0.51]]);
    expect(eventsIn('Polisi menangkap Budi Santoso di rumahnya.')[0]?.confidence).toBe(0.72);
  });

  test('a report on sport has no events, whatever its words', () => {
    expect(shortRow('Militer Israel membunuh Budi Santoso.')).toHaveLength(1);
    expect(shortRow('Gol di laga, babak, liga, klub, kiper, bek, pelatih. Militer Israel membunuh Budi Santoso.')).toEqual([]);
  });
});
