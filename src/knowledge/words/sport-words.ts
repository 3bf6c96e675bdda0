import { type WordClasses, wordClasses } from '../word-classes.ts';
import { SPORT_WORDS_TABLE } from './sport-words.table.ts';

/** Words of sport reports by class, as `foldHash` values of single tokens. */
export const sportWords: WordClasses<'sport' | 'football' | 'other'> = wordClasses(SPORT_WORDS_TABLE);
