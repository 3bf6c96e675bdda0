import { foldHash } from '../text/fold.ts';
import { listOf, rowsOf } from './table.ts';

/** The words of one class, as `foldHash` values of single tokens. A class that the table does not have is empty. */
export type WordClasses<Name extends string> = (name: Name) => ReadonlySet<number>;

const NO_WORDS: ReadonlySet<number> = new Set();

/** Words by class, from a table whose columns are class, language and words. It is read when a class is first asked for. */
export function wordClasses<Name extends string>(table: string): WordClasses<Name> {
  const classes = new Map<string, Set<number>>();
  const read = (): void => {
    for (const [name = '', , words] of rowsOf(table)) {
      const known = classes.get(name) ?? new Set<number>();
      for (const word of listOf(words)) known.add(foldHash(word));
      classes.set(name, known);
    }
  };
  return (name) => {
    if (classes.size === 0) read();
    return classes.get(name) ?? NO_WORDS;
  };
}
