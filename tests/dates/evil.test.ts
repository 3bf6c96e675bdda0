import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../src/dates/calendar/bounds.ts';
import { stepped, weekdayOf, weekOf } from '../../src/dates/calendar/calendar.ts';
import { findDates } from '../../src/dates/find-dates.ts';
import { stickyOf } from '../../src/dates/pattern.ts';
import { PATTERNS } from '../../src/dates/patterns/all.ts';

const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'];
const MANY = 20_000;
/** Four times the text takes four times as long, sixteen times when time grows with the square. */
const MOST_GROWTH = 10;
const TRIES = 6;
/** Below this the clock tells nothing. */
const LEAST_MS = 8;

/** Processor time in milliseconds: other programs' time is not in it. */
function costOf(run: string, length: number, read: (text: string) => void): number {
  const text = run.repeat(length / run.length);
  const from = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** How many times more a text of `MANY` characters costs than a quarter of it: the least of some tries, for compiling counts too. */
function growth(run: string, read: (text: string) => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let n = 0; n < TRIES && least >= MOST_GROWTH; n++) {
    const short = costOf(run, MANY / 4, read);
    const long = costOf(run, MANY, read);
    least = Math.min(least, long < LEAST_MS ? 1 : long / short);
  }
  return least;
}

describe('time grows with the length of a text', () => {
  test.each(PATTERNS.map((pattern) => [pattern.id, pattern] as const))('%s on long runs', (_id, pattern) => {
    const sticky = stickyOf(pattern, 'zsm');
    const prefixes = ['', 'senin ', '18 juli ', 'tanggal ', 'dua ', 'pukul ', '5-7 ', 'setiap ', 'tahun '];
    for (const run of [' ', '1', 'a', '1 ', '1-', '1/', '1.', '1, ', 'dua ', 'hari ', 'senin ', 'a-', '(', 'dan ']) {
      const read = (text: string): void => {
        for (const prefix of prefixes) {
          sticky.lastIndex = 0;
          sticky.exec(prefix + text);
        }
      };
      expect(growth(run, read)).toBeLessThan(MOST_GROWTH);
    }
  });

  test.each([
    ...[
      ' ',
      '1',
      '18 Juli ',
      'dua ',
      'Senin (',
      '5-',
      '1/2/',
      'hari ',
      '\u200b',
      '2023',
      '2023 ',
      'akhir ',
      'jam 7 ',
      'Juli\n',
      'Senin ',
      'Mei, ',
      'kemarin, ',
      '1, ',
    ],
    ...[
      'tanggal 1, 2, ',
      'dari 1 Januari sampai ',
      'pukul 10.00 WIB ',
      'dua minggu lalu ',
      'bernama Mei ',
      '1 dan 2 Januari ',
      'tiga hari kemudian ',
      'pukul 7, ',
    ],
  ])('%j again and again', (run) => {
    expect(growth(run, (text) => findDates(text, { published: '2024-05-15' }))).toBeLessThan(MOST_GROWTH);
  });
});

describe('evil texts', () => {
  const words = fc.constantFrom(
    ...'senin minggu 18 juli 2023 ( ) / - , . pukul 14.30 wib lalu depan ini awal akhir tahun hari dua puluh jam kemudian setiap sekali abad xx era 80-an h-7 lebaran 1 ramadan 1444 h malam besok 99 0 31 februari tanggal 24/7 kuartal iv sm \u00a0 \u200b'.split(
      ' ',
    ),
  );

  test('any sequence of telling words gives disjoint mentions in order, and the same twice', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), fc.boolean(), (parts, dated) => {
        const text = parts.join(' ');
        const options = { published: dated ? '2024-02-29' : null };
        const mentions = findDates(text, options);
        let past = 0;
        for (const { start, end, value, begin, end_ } of mentions) {
          expect(start).toBeGreaterThanOrEqual(past);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(value).not.toMatch(/NaN|undefined|null/u);
          if (begin !== null && end_ !== null) expect(begin <= end_).toBe(true);
          past = end;
        }
        expect(findDates(text, options)).toEqual(mentions);
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  test('every day reads back in every way it is written', () => {
    const day = fc.record({ year: fc.integer({ min: 1900, max: 2090 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
    fc.assert(
      fc.property(day, ({ year, month, day: d }) => {
        const value = `${year}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
        const name = MONTHS[month - 1] ?? '';
        for (const form of [`${d} ${name} ${year}`, `${d}/${month}/${year}`, `${d}-${month}-${year}`, value]) {
          const text = `Ia tiba pada ${form} di sana.`;
          expect(findDates(text).map((found) => [text.slice(found.start, found.end), found.value])).toEqual([[form, value]]);
        }
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});

describe('the calendar', () => {
  test.each([
    ['2024-02-28', 1, 'day', '2024-02-29'],
    ['2023-02-28', 1, 'day', '2023-03-01'],
    ['2024-01-31', 1, 'month', '2024-02-29'],
    ['2024-02-29', -1, 'year', '2023-02-28'],
    ['2024-12-30', 1, 'week', '2025-01-06'],
  ] as const)('%s and %i %s', (day, count, step, expected) => {
    expect(stepped(day, count, step)).toBe(expected);
  });

  test.each([
    ['2022-01-02', '2021-W52', 7],
    ['2024-12-30', '2025-W01', 1],
    ['2023-07-27', '2023-W30', 4],
  ])('%s lies in %s', (day, week, weekday) => {
    expect([weekOf(day), weekdayOf(day)]).toEqual([week, weekday]);
    const bounds = boundsOf(week);
    expect(bounds !== null && bounds.begin <= day && day <= bounds.end).toBe(true);
  });
});
