import { lazy, listOf, rowsOf } from '../table.ts';
import { type DateLanguage, formsOf, isOf } from './forms.ts';
import { PARTS_TABLE } from './parts.table.ts';
import { ZONES_TABLE } from './zones.table.ts';

/** Offsets from UTC ("+07:00") by zone or by the place whose time it is. */
export const zones: () => ReadonlyMap<string, string> = lazy(
  () => new Map(rowsOf(ZONES_TABLE).flatMap(([offset = '', forms]) => listOf(forms).map((form) => [form, offset] as const))),
);

const partForms = lazy(() => formsOf(PARTS_TABLE));

/** TIMEX3 codes of the parts of the day, by word. */
export const partsOfDay: () => ReadonlyMap<string, string> = lazy(() => new Map(partForms().map(({ form, cells: [code = ''] }) => [form, code])));

/** The parts of the day in texts of a language, longest first where one begins another. */
export const partFormsIn = (language: DateLanguage): string[] => partForms().flatMap((entry) => (isOf(entry, language) ? [entry.form] : []));

/** Words for a count that nobody gives. */
export const VAGUE_NUMBERS: readonly string[] = [
  'beberapa',
  'sejumlah',
  'belasan',
  'puluhan',
  'puluh-puluh',
  'berpuluh-puluh',
  'berpuluhan',
  'ratusan',
  'ribuan',
  'hitungan',
  'sekian',
];
