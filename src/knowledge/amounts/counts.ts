import { foldHash } from '../../text/fold.ts';
import { type Phrase, type PhraseTable, phraseTable } from '../phrases.ts';
import { lazy, rowsOf } from '../table.ts';
import { CLASSIFIERS_TABLE } from './classifiers.table.ts';
import { COUNT_HEADS_TABLE } from './count-heads.table.ts';
import { FIXED_PHRASES_TABLE } from './fixed-phrases.table.ts';
import { LABELS_TABLE } from './labels.table.ts';

const phrasesOf = (table: string): Phrase<true>[] => rowsOf(table).map(([form = '']): Phrase<true> => ({ form, case: 'any', value: true }));
const wordsOf = (table: string): ReadonlySet<number> => new Set(rowsOf(table).map(([word = '']) => foldHash(word)));

/** Nouns for weapons, vehicles and buildings that are counted. */
export const countHeads: () => PhraseTable<true> = lazy(() => phraseTable('count-heads', () => phrasesOf(COUNT_HEADS_TABLE)));

/** Phrases with a number that are not amounts. */
export const fixedPhrases: () => PhraseTable<true> = lazy(() => phraseTable('fixed-number-phrases', () => phrasesOf(FIXED_PHRASES_TABLE)));

/** Classifiers between a number and what is counted, by hash. */
export const classifiers: () => ReadonlySet<number> = lazy(() => wordsOf(CLASSIFIERS_TABLE));

/** Words that label with the number after them, by hash. */
export const labels: () => ReadonlySet<number> = lazy(() => wordsOf(LABELS_TABLE));
