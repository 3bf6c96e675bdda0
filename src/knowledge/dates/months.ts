import { lazy } from '../table.ts';

/**
 * Forms of the month names, January first: full, short, old and colloquial spellings of Indonesian newsrooms. Own list.
 * All in lower case and without the dot that may follow a short form.
 */
export const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'jan', 'januri', 'january', 'djanuari'],
  ['februari', 'feb', 'pebruari', 'peb', 'februri', 'february', 'febuari'],
  ['maret', 'mar', 'mrt', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'juny', 'june', 'djuni'],
  ['juli', 'jul', 'july', 'djuli'],
  ['agustus', 'agu', 'agt', 'ags', 'agst', 'agus', 'aug', 'august'],
  ['september', 'sep', 'sept', 'spt'],
  ['oktober', 'okt', 'oct', 'october'],
  ['november', 'nov', 'nopember', 'nop'],
  ['desember', 'des', 'dec', 'december', 'djesember'],
];

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

/** Every form of a month's name, misread ones ("agustu5") included, with the month's number, 1 to 12. */
export const monthForms: () => ReadonlyMap<string, number> = lazy(() => {
  const forms = new Map<string, number>();
  MONTHS.forEach((names, index) => {
    for (const name of names) forms.set(name, index + 1);
    for (const name of misreadings(names[0] ?? '')) forms.set(name, index + 1).set(parted(name), index + 1);
  });
  return forms;
});
