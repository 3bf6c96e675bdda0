import { lazy, rowsOf } from '../table.ts';
import { LANGUAGES_TABLE } from './languages.table.ts';

const names: () => ReadonlyMap<string, string> = lazy(() => new Map(rowsOf(LANGUAGES_TABLE).map(([code = '', name = '']) => [code, name])));

/** The English name of an ISO 639-3 code ("Indonesian" for `ind`); the code itself when the table does not know it. */
export function languageName(code: string): string {
  return names().get(code) ?? code;
}
