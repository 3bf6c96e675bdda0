import { type WordClasses, wordClasses } from '../word-classes.ts';
import { UNIT_WORDS_TABLE } from './unit-words.table.ts';

/** Words beside units by class, as `foldHash` values of single tokens. */
export const unitWords: WordClasses<'after-unit' | 'engine' | 'globe' | 'heat' | 'per-first' | 'per-second' | 'percent'> = wordClasses(UNIT_WORDS_TABLE);
