import { hijriMonths, holidayNames } from '../knowledge/dates/holidays.ts';
import { lazy } from '../knowledge/table.ts';

/** First words of holiday names, Hijri months and "H-7 Lebaran". */
export const holidayStarts: () => readonly string[] = lazy(() => [
  ...new Set([...holidayNames().keys(), ...hijriMonths().keys()].map((name) => name.split(' ')[0] ?? name)),
  'h',
  'hari',
  'perayaan',
]);
