import { listOf, rowsOf } from '../table.ts';
import { HEADLINE_WORDS_TABLE } from './headline-words.table.ts';

/** What a word tells of the headline, link or dateline that it is in. */
export type HeadlineWordClass = 'opener' | 'subject' | 'never-last' | 'small' | 'no-place' | 'news';

const classes = new Map<HeadlineWordClass, ReadonlySet<string>>();

/** The folded words of a class, read when first asked for. */
export function headlineWords(name: HeadlineWordClass): ReadonlySet<string> {
  const known = classes.get(name);
  if (known) return known;
  const words = new Set(rowsOf(HEADLINE_WORDS_TABLE).flatMap(([one, , list]) => (one === name ? listOf(list) : [])));
  classes.set(name, words);
  return words;
}
