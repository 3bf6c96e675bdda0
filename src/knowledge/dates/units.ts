import { lazy } from '../table.ts';
import { type DateLanguage, formsOf, isOf } from './forms.ts';
import { UNITS_TABLE } from './units.table.ts';

/** What one of a unit is in ISO 8601, and the part of the calendar that it is. */
export interface Unit {
  readonly letter: string;
  readonly size: number;
  /** "day", "week", "quarter" …; "" when nothing shifts it. */
  readonly part: string;
}

const forms = lazy(() =>
  formsOf(UNITS_TABLE).map(({ form, lang, cells: [letter = '', size, part = ''] }) => ({ form, lang, letter, size: Number(size), part })),
);

/** Units by word, of both languages. */
export const units: () => ReadonlyMap<string, Unit> = lazy(() => new Map(forms().map((entry) => [entry.form, entry])));

/** The words for units in texts of a language; `shifted`: those that "lalu" and "depan" may follow. */
export function unitFormsIn(language: DateLanguage, shifted = false): string[] {
  return forms().flatMap((entry) => (isOf(entry, language) && (!shifted || entry.part !== '') ? [entry.form] : []));
}
