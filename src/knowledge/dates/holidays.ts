import { lazy, listOf, rowsOf } from '../table.ts';
import { HOLIDAY_NAMES_TABLE, HOLIDAYS_TABLE } from './holidays.table.ts';

/** A holiday as it is named: `when` is a day of every year ("08-17") or a movable day with days to add. */
export interface HolidayName {
  readonly id: string;
  readonly fixed: string | null;
  readonly movable: string | null;
  readonly days: number;
  /** The bare name, without a year, is taken for a date. */
  readonly alone: boolean;
}

/** Holidays by every folded name they have. */
export const holidayNames: () => ReadonlyMap<string, HolidayName> = lazy(() => {
  const names = new Map<string, HolidayName>();
  for (const [id = '', when = '', alone, forms] of rowsOf(HOLIDAY_NAMES_TABLE)) {
    const movable = /^(?<base>[a-z-]*[a-z])(?<days>[+-]\d{1,2})?$/u.exec(when)?.groups;
    const entry = { id, fixed: movable ? null : when, movable: movable?.['base'] ?? null, days: Number(movable?.['days'] ?? '0'), alone: alone === 'alone' };
    for (const form of listOf(forms)) names.set(form, entry);
  }
  return names;
});

/** Holidays by id. */
export const holidaysById: () => ReadonlyMap<string, HolidayName> = lazy(() => new Map([...holidayNames().values()].map((entry) => [entry.id, entry])));

/** The days of each movable holiday, in order. */
export const movableDays: () => ReadonlyMap<string, readonly string[]> = lazy(
  () => new Map(rowsOf(HOLIDAYS_TABLE).map(([id = '', days]) => [id, listOf(days)])),
);

/** Hijri months by folded name, 1 (Muharam) to 12. Own list of the spellings that newsrooms use. */
export const hijriMonths: () => ReadonlyMap<string, number> = lazy(() => {
  const months = new Map<string, number>();
  const forms = [
    'muharam; muharram',
    'safar; shafar',
    "rabiulawal; rabiul awal; rabi'ul awal; rabiul awwal",
    "rabiulakhir; rabiul akhir; rabi'ul akhir",
    'jumadilawal; jumadil awal; jumadil ula',
    'jumadilakhir; jumadil akhir',
    'rajab',
    "syakban; sya'ban; syaban",
    'ramadan; ramadhan',
    'syawal; syawwal',
    "zulkaidah; dzulqa'dah; dzulkaidah; zulqaidah; dzulqadah",
    'zulhijah; dzulhijjah; zulhijjah; dzulhijah',
  ];
  forms.forEach((names, index) => {
    for (const name of listOf(names)) months.set(name, index + 1);
  });
  return months;
});
