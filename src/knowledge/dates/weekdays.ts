import { lazy } from '../table.ts';
import { type DateLanguage, formsOf, isOf } from './forms.ts';
import { WEEKDAYS_TABLE } from './weekdays.table.ts';

const forms = lazy(() => formsOf(WEEKDAYS_TABLE).map(({ form, lang, cells: [day, kind] }) => ({ form, lang, day: Number(day), short: kind === 'short' })));

/** The weekday names that are read in texts of a language, with or without the short ones. */
export function weekdayFormsIn(language: DateLanguage, short: boolean): string[] {
  return forms().flatMap((entry) => (isOf(entry, language) && (short || !entry.short) ? [entry.form] : []));
}

/** Weekday numbers, Monday is 1, by form, of both languages, short ones included. */
export const weekdayNumbers: () => ReadonlyMap<string, number> = lazy(() => new Map(forms().map(({ form, day }) => [form, day])));
