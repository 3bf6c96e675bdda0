import { describe, expect, test } from 'vitest';
import { gregorianOf } from '../../src/dates/calendar/hijri.ts';
import { hijriMonths, holidayNames, movableDays } from '../../src/knowledge/dates/holidays.ts';

describe('the Hijri calendar', () => {
  test.each([
    [1444, 9, 1, '2023-03-23'],
    [1444, 10, 1, '2023-04-22'],
    [1444, 12, 10, '2023-06-29'],
    [1445, 1, 1, '2023-07-19'],
    [1445, 3, 12, '2023-09-28'],
    [1435, 12, 10, '2014-10-05'],
  ])('%i-%i-%i is the government’s %s', (year, month, day, expected) => {
    expect(gregorianOf(year, month, day)).toBe(expected);
  });

  test('a month that no table has is computed, a day off at most', () => {
    expect(['1945-08-08', '1945-08-09', '1945-08-10']).toContain(gregorianOf(1364, 9, 1));
  });
});

describe('holiday tables', () => {
  test('days are in order and of the calendar', () => {
    for (const [id, days] of movableDays()) {
      expect([id, [...days].sort()]).toEqual([id, days]);
      for (const day of days) expect(day).toMatch(/^20[0-2]\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u);
    }
  });

  test('every movable name has a table', () => {
    for (const { movable } of holidayNames().values()) if (movable !== null) expect([...movableDays().keys()]).toContain(movable);
  });

  test('Hijri months are twelve', () => {
    expect(new Set(hijriMonths().values()).size).toBe(12);
  });
});
