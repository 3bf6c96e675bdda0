import { lazy } from '../table.ts';
import { DEICTIC_DAYS_TABLE } from './deictic-days.table.ts';
import { type DateLanguage, formsOf, inLanguage, isOf } from './forms.ts';

const forms = lazy(() => formsOf(DEICTIC_DAYS_TABLE));

const daysIn = (language: DateLanguage): ReadonlyMap<string, number> =>
  new Map(forms().flatMap((entry) => (isOf(entry, language) ? [[entry.form, Number(entry.cells[0])] as const] : [])));

/** Days from the running one, by word, in a language. */
export const deicticDays: (language: DateLanguage) => ReadonlyMap<string, number> = inLanguage(daysIn);
