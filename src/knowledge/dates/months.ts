import { lazy } from '../table.ts';
import { type DateLanguage, formsOf, inLanguage, isOf } from './forms.ts';
import { MONTHS_TABLE } from './months.table.ts';

/** Digits that scanners read for a letter. */
const MISREAD: readonly (readonly [string, string])[] = [
  ['s', '5'],
  ['i', '1'],
  ['l', '1'],
  ['o', '0'],
];

/** One letter of a form misread, its last of that kind, but never the first letter. */
function misreadings(form: string): string[] {
  return MISREAD.flatMap(([letter, digit]) => {
    const i = form.lastIndexOf(letter);
    return i > 0 ? [form.slice(0, i) + digit + form.slice(i + 1)] : [];
  });
}

/** A misread form as it stands where letters and figures were parted: "agustu 5". */
const parted = (form: string): string => form.replace(/([a-z]{3})(\d)/u, '$1 $2').replace(/(\d)([a-z]{3})/u, '$1 $2');

/** A form of a month's name. */
export interface MonthForm {
  readonly form: string;
  readonly month: number;
  readonly lang: string;
  /** The name needs no day and no year beside it. */
  readonly alone: boolean;
}

/** Every form of a month's name, misread ones ("agustu5") of full names included. */
const monthForms: () => readonly MonthForm[] = lazy(() =>
  formsOf(MONTHS_TABLE).flatMap(({ form, lang, cells: [n, alone] }) => {
    const entry = { form, month: Number(n), lang, alone: alone === 'alone' };
    const wrong = entry.alone ? misreadings(form).flatMap((one) => [one, parted(one)]) : [];
    return [entry, ...wrong.map((one) => ({ ...entry, form: one, alone: one === 'agustu 5' }))];
  }),
);

/** The forms that are read in texts of a language. */
export const monthFormsIn = (language: DateLanguage): string[] => monthForms().flatMap((entry) => (isOf(entry, language) ? [entry.form] : []));

/** Month numbers, 1 to 12, by form, of both languages. */
export const monthNumbers: () => ReadonlyMap<string, number> = lazy(() => new Map(monthForms().map(({ form, month }) => [form, month])));

const aloneIn = (language: DateLanguage): ReadonlySet<string> =>
  new Set(monthForms().flatMap((entry) => (entry.alone && isOf(entry, language) ? [entry.form] : [])));

/** The forms that need no day and no year beside them in a language. */
export const monthsAlone: (language: DateLanguage) => ReadonlySet<string> = inLanguage(aloneIn);
