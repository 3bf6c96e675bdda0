import { type Phrase, type PhraseTable, phraseTable } from '../phrases.ts';
import { lazy, rowsOf } from '../table.ts';
import { BOUNDS_TABLE } from './bounds.table.ts';

/** What a word before a number makes of it. */
export type BoundClass = 'low' | 'high' | 'about' | 'plain';

const isBoundClass = (text: string): text is BoundClass => text === 'low' || text === 'high' || text === 'about' || text === 'plain';

/** Words of bounds and approximation. */
export const boundWords: () => PhraseTable<BoundClass> = lazy(() =>
  phraseTable('bound-words', () =>
    rowsOf(BOUNDS_TABLE).flatMap(([form = '', value = '']): Phrase<BoundClass>[] => (isBoundClass(value) ? [{ form, case: 'any', value }] : [])),
  ),
);
