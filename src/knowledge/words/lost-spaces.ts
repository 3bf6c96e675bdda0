import { listOf, rowsOf } from '../table.ts';
import { type WordClasses, wordClasses } from '../word-classes.ts';
import { LOST_SPACES_TABLE } from './lost-spaces.table.ts';

/** Words where a newsroom lost a space, by class, as `foldHash` values of single tokens. */
export const lostSpaces: WordClasses<'brand' | 'brand-left' | 'brand-right' | 'opener' | 'short' | 'tail'> = wordClasses(LOST_SPACES_TABLE);

/** Heads of organisations' names that are alone in no table, as written. */
export const organisationHeads = (): string[] => rowsOf(LOST_SPACES_TABLE).flatMap(([name, , words]) => (name === 'head' ? listOf(words) : []));
