import { lazy } from '../table.ts';
import { type DateLanguage, formsOf, isOf } from './forms.ts';
import { SHIFTS_TABLE } from './shifts.table.ts';

const forms = lazy(() => formsOf(SHIFTS_TABLE).map(({ form, lang, cells: [steps] }) => ({ form, lang, steps: Number(steps) })));

/** Steps from the running unit, -1 to 1, by word. */
export const shiftSteps: () => ReadonlyMap<string, number> = lazy(() => new Map(forms().map(({ form, steps }) => [form, steps])));

/** The shift words of a language. */
export const shiftFormsIn = (language: DateLanguage): string[] => forms().flatMap((entry) => (isOf(entry, language) ? [entry.form] : []));
