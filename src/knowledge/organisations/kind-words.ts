import { foldHash } from '../../text/fold.ts';
import { lazy, listOf, rowsOf } from '../table.ts';
import { KIND_WORDS_TABLE } from './kind-words.table.ts';

const LAST = '-';

const kinds = lazy(() => {
  const first = new Map<number, string>();
  const last = new Map<number, string>();
  for (const [kind = '', words] of rowsOf(KIND_WORDS_TABLE))
    for (const word of listOf(words)) {
      if (word.startsWith(LAST)) last.set(foldHash(word.slice(LAST.length)), kind);
      else first.set(foldHash(word), kind);
    }
  return { first, last };
});

/** The kind of organisation that a name says it is, by the hashes of its first and its last word; `null` when neither tells. */
export const kindOfWords = (first: number, last: number): string | null => kinds().first.get(first) ?? kinds().last.get(last) ?? null;
