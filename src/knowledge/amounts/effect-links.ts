import { type WordClasses, wordClasses } from '../word-classes.ts';
import { EFFECT_LINKS_TABLE } from './effect-links.table.ts';

/** Words around a number of people, by class, as hashes. */
export const effectLinks: WordClasses<'after-number' | 'clause-end' | 'filler' | 'link' | 'negation'> = wordClasses(EFFECT_LINKS_TABLE);
