import { lazy, listOf, rowsOf } from '../table.ts';

/** The languages whose words these tables hold, ISO 639-3. */
export type DateLanguage = 'ind' | 'zsm';

/** One form of a table's row. */
export interface Form {
  readonly form: string;
  /** The language that alone has the form, or "" for both. */
  readonly lang: string;
  /** The cells between the language and the forms. */
  readonly cells: readonly string[];
}

/** The forms of a table whose rows are a language, cells, and forms separated by ";". */
export function formsOf(table: string): Form[] {
  return rowsOf(table).flatMap(([lang = '', ...rest]) => {
    const cells = rest.slice(0, -1);
    return listOf(rest.at(-1)).map((form) => ({ form, lang, cells }));
  });
}

/** True if a form is read in texts of a language. */
export const isOf = ({ lang }: Pick<Form, 'lang'>, language: DateLanguage): boolean => lang === '' || lang === language;

/** What `make` gives for each language, made once, when first asked for. */
export function inLanguage<T extends object>(make: (language: DateLanguage) => T): (language: DateLanguage) => T {
  const made = { ind: lazy(() => make('ind')), zsm: lazy(() => make('zsm')) };
  return (language) => made[language]();
}
