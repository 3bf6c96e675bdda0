import { lazy, rowsOf } from '../table.ts';
import { FUNCTION_WORDS_TABLE } from './function-words.table.ts';

/** Function words in lower case, each with the ISO 639-3 code of its language; `msa` for Indonesian and Malay. */
export const functionWords: () => ReadonlyMap<string, string> = lazy(() => new Map(rowsOf(FUNCTION_WORDS_TABLE).map(([code = '', word = '']) => [word, code])));
