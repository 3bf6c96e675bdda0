import type { TimexMod, TimexType } from '../document/layers.ts';
import type { Span } from '../text/span.ts';

/** Which side of the anchor a text points to: "lalu", "mendatang", "ini". */
export type Tense = 'past' | 'future' | 'this';
export type CalendarUnit = 'day' | 'week' | 'weekend' | 'month' | 'year' | 'decade' | 'century' | 'quarter' | 'third' | 'half';

/** A point of the calendar as far as the text gives it. Shifts count from the anchor ("tahun depan" is +1). */
export interface CalendarPoint {
  readonly kind: 'calendar';
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly tense: Tense | null;
  readonly yearShift: number | null;
  readonly monthShift: number | null;
  readonly weekShift: number | null;
}

/** A unit counted from the publication date or from the date named before: "bulan lalu", "tiga hari kemudian". */
export interface ShiftedUnit {
  readonly kind: 'shifted';
  readonly unit: CalendarUnit;
  /** `null`: the latest, or the next where the text points to the future. */
  readonly count: number | null;
  readonly from: 'published' | 'text';
}

/** Hours or minutes after the clock time named before; negative before it. */
export interface ShiftedClock {
  readonly kind: 'shifted-clock';
  readonly minutes: number;
}

/** A quarter, half or season: "Q2", "H1", "SU". */
export interface Period {
  readonly kind: 'period';
  readonly name: string;
  readonly year: number | null;
  readonly yearShift: number | null;
  readonly tense: Tense | null;
}

export interface DayPart {
  readonly kind: 'part';
  readonly of: Meaning | null;
  readonly part: string;
}

export interface Clock {
  readonly kind: 'clock';
  readonly of: Meaning | null;
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  /** Offset from UTC, `+07:00`, when the text names a zone. */
  readonly zone: string | null;
}

export interface Range {
  readonly kind: 'range';
  readonly from: Meaning;
  readonly to: Meaning;
}

/** A holiday of the tables, in a Gregorian or Hijri year; `days` after it ("H-7" is -7); `eve`: the night before. */
export interface Holiday {
  readonly kind: 'holiday';
  readonly id: string;
  readonly year: number | null;
  readonly hijriYear: number | null;
  readonly yearShift: number | null;
  readonly days: number;
}

export interface HijriDate {
  readonly kind: 'hijri';
  /** The Hijri year, or else the Gregorian one that the day lies in ("1 Muharam 2025"). */
  readonly year: number | null;
  readonly within: number | null;
  readonly month: number;
  readonly day: number | null;
}

/** "Lima tahun terakhir": a duration that ends or begins at the anchor. */
export interface Window {
  readonly kind: 'window';
  readonly value: string;
  readonly unit: CalendarUnit | null;
  readonly count: number;
  readonly side: 'past' | 'future';
}

/** "Rabu pertama bulan depan": the n-th weekday, or week without one, of a month; the last one is -1. */
export interface NthInMonth {
  readonly kind: 'nth';
  readonly n: number;
  readonly weekday: number | null;
  readonly month: number | null;
  readonly year: number | null;
  readonly monthShift: number | null;
  readonly tense: Tense | null;
}

/** What needs no resolving: durations, sets, vague references, decades, centuries. */
export interface Fixed {
  readonly kind: 'fixed';
  readonly type: TimexType;
  readonly value: string;
  readonly quant?: string;
  readonly freq?: string;
}

export type Meaning = CalendarPoint | ShiftedUnit | ShiftedClock | Period | DayPart | Clock | Range | Holiday | HijriDate | Window | NthInMonth | Fixed;

/** What a pattern proposes: a span of the document and what it says, not yet resolved. */
export interface Candidate extends Span {
  readonly by: string;
  readonly meaning: Meaning;
  readonly mod: TimexMod | null;
}

/** A calendar point of the given parts; all else is not said. (No object spread: it is slow, and this is called for every date.) */
export function point(parts: Partial<Omit<CalendarPoint, 'kind'>>): CalendarPoint {
  const { year = null, month = null, day = null, weekday = null, tense = null, yearShift = null, monthShift = null, weekShift = null } = parts;
  return { kind: 'calendar', year, month, day, weekday, tense, yearShift, monthShift, weekShift };
}

/** A unit counted from the publication date. */
export const shifted = (unit: CalendarUnit, count: number | null, from: 'published' | 'text' = 'published'): ShiftedUnit => ({
  kind: 'shifted',
  unit,
  count,
  from,
});
