import { VAGUE_NUMBERS } from '../../knowledge/dates/time-words.ts';
import { type Unit, units } from '../../knowledge/dates/units.ts';
import { numberValue } from '../../knowledge/numbers/number-words.ts';
import type { CalendarUnit } from '../meaning.ts';

const A_DAY: Unit = { size: 1, letter: 'D', part: 'day' };
const WITHIN_A_DAY: ReadonlySet<string> = new Set(['TS', 'TM', 'TH']);
const ORDER = ['CE', 'DE', 'Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

/** A count and its unit's word: "5 jam"; a `null` count is unknown ("beberapa jam"). */
export interface Amount {
  readonly count: number | null;
  readonly unit: string;
  /** The count is figures with a comma or a point: "2,5 tahun". */
  readonly isDecimal: boolean;
}

const DECIMALS = /^[0-9]{1,9}[.,][0-9]/u;

/** One of a unit: "sejam". */
export const one = (unit: string): Amount => ({ count: 1, unit, isDecimal: false });

/** The amount of a folded number ("dua puluh", "beberapa") and unit, or `null` when it is none. */
export function amountOf(number: string | undefined, unit: string): Amount | null {
  if (number === undefined || number === 'se') return one(unit);
  if (VAGUE_NUMBERS.includes(number)) return { count: null, unit, isDecimal: false };
  const count = numberValue(number);
  return count === null ? null : { count, unit, isDecimal: DECIMALS.test(number) && !Number.isInteger(count) };
}

/** True if a unit is smaller than another, so that both may tell one duration: "2 jam 30 menit", but not "satu jam, dua jam". */
export function isSmaller(unit: string, than: string): boolean {
  const [a, b] = [units().get(unit) ?? A_DAY, units().get(than) ?? A_DAY];
  return a.letter === b.letter ? a.size < b.size : ORDER.indexOf(a.letter) > ORDER.indexOf(b.letter);
}

/** The ISO 8601 duration of amounts, largest unit first: "PT5H30M", "P2DE", "PXD". */
export function durationValue(amounts: readonly Amount[]): string {
  const [first] = amounts;
  if (amounts.length === 1 && first !== undefined && Number.isInteger(first.count ?? 0)) return plainDuration(first);
  let dates = '';
  let times = '';
  const parts = amounts.flatMap(partsOf);
  parts.sort((a, b) => ORDER.indexOf(a[1]) - ORDER.indexOf(b[1]));
  for (const [count, letter] of parts) {
    if (WITHIN_A_DAY.has(letter)) times += `${count}${letter.slice(1)}`;
    else dates += `${count}${letter}`;
  }
  return `P${dates}${times === '' ? '' : `T${times}`}`;
}

/** The duration of one whole amount. */
function plainDuration({ count, unit }: Amount): string {
  const { size, letter } = units().get(unit) ?? A_DAY;
  return `P${letter.startsWith('T') ? letter[0] : ''}${count === null ? 'X' : count * size}${letter.startsWith('T') ? letter[1] : letter}`;
}

/**
 * A half in words is said in the next smaller unit: "satu setengah jam" is an hour and 30 minutes, "satu setengah abad" 150 years. Figures
 * stay as they are: "2,5 tahun" is P2.5Y.
 */
function partsOf({ count, unit, isDecimal }: Amount): [string, string][] {
  const { size, letter } = units().get(unit) ?? A_DAY;
  if (count === null) return [['X', letter]];
  const total = count * size;
  const whole = Math.floor(total);
  const rest = total - whole;
  if (rest === 0 || isDecimal) return [[String(Math.round(total * 1000) / 1000), letter]];
  const [factor, smaller] = SMALLER[letter] ?? [0, letter];
  const less = Math.round(rest * factor * 1000) / 1000;
  if (factor === 0 || !Number.isInteger(less)) return [[String(total), letter]];
  if (smaller === 'Y') return [[String(Math.round(total * factor)), 'Y']];
  return whole === 0
    ? [[String(less), smaller]]
    : [
        [String(whole), letter],
        [String(less), smaller],
      ];
}

const SMALLER: Readonly<Record<string, readonly [number, string]>> = {
  CE: [100, 'Y'],
  DE: [10, 'Y'],
  Y: [12, 'M'],
  D: [24, 'TH'],
  TH: [60, 'TM'],
  TM: [60, 'TS'],
};

const CALENDAR_UNITS: Readonly<Record<string, CalendarUnit>> = { D: 'day', W: 'week', M: 'month', Y: 'year', DE: 'decade', CE: 'century' };

const PARTS: ReadonlySet<string> = new Set<CalendarUnit>(['day', 'week', 'month', 'year', 'decade', 'century', 'quarter', 'third', 'half']);
const isPart = (part: string): part is CalendarUnit => PARTS.has(part);
/** The part of the calendar that the table of units names. */
export const calendarUnit = (part: string): CalendarUnit => (isPart(part) ? part : 'day');

/** The calendar step that an amount is, as unit and whole count ("sewindu" is 8 years); `null` for hours and less, and for unknown counts. */
export function calendarStep({ count, unit }: Amount): { unit: CalendarUnit; count: number } | null {
  const { size, letter } = units().get(unit) ?? A_DAY;
  const step = CALENDAR_UNITS[letter];
  if (step === undefined || count === null) return null;
  const total = count * size;
  if (step === 'year' && !Number.isInteger(total) && Number.isInteger(total * 12)) return { unit: 'month', count: total * 12 };
  return { unit: step, count: Math.round(total) };
}
