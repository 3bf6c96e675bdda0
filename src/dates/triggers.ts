import { DATE_WORDS_TABLE } from '../knowledge/dates/date-words.table.ts';
import { hijriMonths } from '../knowledge/dates/holidays.ts';
import { monthStarts } from '../knowledge/dates/months.ts';
import { PARTS_OF_DAY, UNITS } from '../knowledge/dates/time-words.ts';
import { SHORT_WEEKDAYS, WEEKDAYS } from '../knowledge/dates/weekdays.ts';
import { NUMBER_PARTS, NUMBER_STARTS } from '../knowledge/numbers/number-words.ts';
import { lazy, listOf, rowsOf } from '../knowledge/table.ts';
import { foldHash } from '../text/fold.ts';
import { hashBits } from './hash-bits.ts';
import { holidayStarts } from './holiday-words.ts';

/** Classes of the words and numbers that expressions begin with: bits of a pattern's `starts`. */
export const MONTH = 1;
export const WEEKDAY = 2;
/** "hari", "tahun", "jam" and every other unit. */
export const UNIT = 4;
/** A spelled-out or vague number that leads to a unit: "dua puluh tahun", "beberapa jam". */
export const NUMBER = 8;
/** One or two digits that a month or a joining word follows. */
export const DAY_NUMBER = 16;
/** Four digits. */
export const YEAR_NUMBER = 32;
/** Any number in digits that leads to a unit. */
export const COUNT = 64;
export const PART = 128;
/** "kemarin", "besok", "tadi". */
export const DEIXIS = 256;
/** "setiap", "tiap", "saban". */
export const EVERY = 512;
export const HOLIDAY = 1024;
export const VAGUE = 2048;
/** "awal", "akhir", "pertengahan". */
export const EDGE = 4096;
/** "sehari", "setahun": one of a unit. */
export const ONE = 8192;
/** Head nouns. */
export const HARI: number = 1 << 14;
export const TANGGAL: number = 1 << 15;
/** "pukul", "jam". */
export const CLOCK: number = 1 << 16;
export const BULAN: number = 1 << 17;
export const TAHUN: number = 1 << 18;
/** "abad", "dekade", "era". */
export const ERA: number = 1 << 19;
/** "kuartal", "semester", "musim". */
export const PERIOD: number = 1 << 20;
/** One or two digits with a mark and digits after them: "18/7", "14.30". */
export const FIGURES: number = 1 << 21;
/** Four digits with a mark and digits after them: "2023-07-18", "2019-2024". */
export const YEAR_FIGURES: number = 1 << 22;
/** A number in "-an": "90-an". */
export const DECADE: number = 1 << 23;
/** "berhari-hari", "berpuluh-puluh". */
export const MANY: number = 1 << 24;
/** A Hijri month, or one or two digits before it. */
export const HIJRI: number = 1 << 25;

/** What an amount may begin with. */
export const AMOUNT: number = COUNT | NUMBER | ONE;

const CLASSES: Readonly<Record<string, number>> = {
  bulan: BULAN,
  clock: CLOCK,
  deixis: DEIXIS,
  edge: EDGE,
  era: ERA,
  every: EVERY,
  hari: HARI,
  many: MANY,
  number: NUMBER,
  one: ONE,
  part: PART,
  period: PERIOD,
  tahun: TAHUN,
  tanggal: TANGGAL,
  vague: VAGUE,
};

/** Every class with its words. */
function wordsByClass(): readonly (readonly [number, readonly string[]])[] {
  const units = Object.keys(UNITS);
  return [
    [MONTH, monthStarts()],
    [WEEKDAY, [...WEEKDAYS.flat(), ...SHORT_WEEKDAYS.flat()]],
    [UNIT, units],
    [ONE, units.map((unit) => `se${unit}`)],
    [NUMBER, NUMBER_STARTS],
    [PART, Object.keys(PARTS_OF_DAY)],
    [HOLIDAY, holidayStarts()],
    [HIJRI, [...hijriMonths().keys()].map((name) => name.split(' ')[0] ?? name)],
    ...rowsOf(DATE_WORDS_TABLE).map(([name = '', words]) => [CLASSES[name] ?? 0, listOf(words)] as const),
  ];
}

/** The words of one row of the table. */
function wordsOf(row: string): ReadonlySet<string> {
  return new Set(rowsOf(DATE_WORDS_TABLE).flatMap(([name, words]) => (name === row ? listOf(words) : [])));
}

/** Bits of the bitmap: a word that opens a window; a frequent one, which opens one only before a `SECOND` ("waktu dekat"). */
export const OPENS = 1;
export const WEAK = 2;
export const SECOND = 4;

export interface Triggers {
  /** Classes by token hash. */
  readonly classes: ReadonlyMap<number, number>;
  /** The hashes of all words with classes: few other words get past it. */
  readonly telling: Uint32Array;
  /** Bits by `hash & 0xffff`. */
  readonly bitmap: Uint8Array;
  /** Words that join a day to what follows, by hash: "5 hingga 7 Juni", "500 SM". */
  readonly joins: ReadonlySet<number>;
  /** What may stand between a number and its unit, by hash: `true` for the unit. */
  readonly toUnit: ReadonlyMap<number, boolean>;
}

/** The words that expressions begin with, by hash. */
export const triggers: () => Triggers = lazy(() => {
  const weak = wordsOf('weak');
  const classes = new Map<number, number>();
  const bitmap = new Uint8Array(0x10000);
  for (const [bit, words] of wordsByClass()) {
    for (const word of words) {
      if (bit === 0) continue;
      const hash = foldHash(word);
      classes.set(hash, (classes.get(hash) ?? 0) | bit);
      const slot = hash & 0xffff;
      bitmap[slot] = (bitmap[slot] ?? 0) | (weak.has(word) ? WEAK : OPENS);
    }
  }
  for (const word of wordsOf('second')) {
    const slot = foldHash(word) & 0xffff;
    bitmap[slot] = (bitmap[slot] ?? 0) | SECOND;
  }
  return { classes, telling: hashBits(classes.keys()), bitmap, toUnit: wordsToUnit(), joins: new Set(JOINS.map((word) => foldHash(word))) };
});

const JOINS: readonly string[] = ['-', 'an', 'atau', 'dan', 'hingga', 'masehi', 's', 's.d', 's/d', 'sampai', 'sd', 'sebelum', 'sm'];
const BETWEEN: readonly string[] = ['atau', 'hingga', 'sampai', 'dan', '-', 'x', '×', ...NUMBER_PARTS];

function wordsToUnit(): ReadonlyMap<number, boolean> {
  return new Map([
    ...BETWEEN.map((word) => [foldHash(word), false] as const),
    ...['kali', 'sm', 'masehi', ...Object.keys(UNITS)].map((word) => [foldHash(word), true] as const),
  ]);
}
