import { lazy, rowsOf } from '../table.ts';
import { PAIR_WORDS_TABLE } from './pair-words.table.ts';

/** Words at home in one of Indonesian and Malay only, in lower case, with the ISO 639-3 code of that language. */
export const pairWords: () => ReadonlyMap<string, 'ind' | 'zsm'> = lazy(
  () => new Map(rowsOf(PAIR_WORDS_TABLE).map(([word = '', language]) => [word, language === 'ind' ? 'ind' : 'zsm'])),
);
