import { DATE_WORDS_TABLE } from '../knowledge/date-words.table.ts';
import { monthForms } from '../knowledge/months.ts';
import { NUMBER_STARTS } from '../knowledge/number-words.ts';
import { lazy, listOf, rowsOf } from '../knowledge/table.ts';
import { PARTS_OF_DAY, UNITS } from '../knowledge/time-words.ts';
import { SHORT_WEEKDAYS, WEEKDAYS } from '../knowledge/weekdays.ts';
import { foldHash } from '../text/fold.ts';
import { holidayStarts } from './holiday-words.ts';

/** Classes of the words that expressions begin with: bits of a pattern's `starts`. */
export const MONTH = 1;
export const WEEKDAY = 2;
export const UNIT = 4;
export const NUMBER = 8;
export const DIGITS = 16;
/** Head nouns: "tanggal", "pukul", "kuartal", "musim". */
export const HEAD = 32;
export const PART = 64;
/** "kemarin", "besok", "tadi". */
export const DEIXIS = 128;
/** "setiap", "per", "sebulan sekali". */
export const EVERY = 256;
export const HOLIDAY = 512;
export const VAGUE = 1024;
/** "awal", "akhir", "pertengahan". */
export const EDGE = 2048;
/** "sehari", "setahun": one of a unit. */
export const ONE = 4096;

const CLASSES: Readonly<Record<string, number>> = { deixis: DEIXIS, edge: EDGE, every: EVERY, head: HEAD, number: NUMBER, one: ONE, part: PART, vague: VAGUE };

/** Every class with its words. */
function wordsByClass(): readonly (readonly [number, readonly string[]])[] {
  const units = Object.keys(UNITS);
  return [
    [MONTH, [...monthForms().keys()]],
    [WEEKDAY, [...WEEKDAYS.flat(), ...SHORT_WEEKDAYS.flat()]],
    [UNIT, units],
    [ONE, units.map((unit) => `se${unit}`)],
    [NUMBER, NUMBER_STARTS],
    [PART, Object.keys(PARTS_OF_DAY)],
    [HOLIDAY, holidayStarts()],
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
  /** Bits by `hash & 0xffff`: few words get past it. */
  readonly bitmap: Uint8Array;
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
  return { classes, bitmap };
});
