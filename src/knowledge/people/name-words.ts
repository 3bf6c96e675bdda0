import { fold, foldHash } from '../../text/fold.ts';
import { listOf, rowsOf } from '../table.ts';
import { NAME_WORDS_TABLE } from './name-words.table.ts';

/** Hashes of the words of each class. */
const BY_CLASS: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const found = new Map<string, Set<number>>();
  for (const [name = '', , words] of rowsOf(NAME_WORDS_TABLE)) {
    const hashes = found.get(name) ?? new Set<number>();
    for (const word of listOf(words)) hashes.add(foldHash(word));
    found.set(name, hashes);
  }
  return found;
})();

/** The words of a class in all languages of the table, as hashes. Throws a `RangeError` for a class that the table does not have. */
export function nameWords(name: string): ReadonlySet<number> {
  const words = BY_CLASS.get(name);
  if (!words) throw new RangeError(`no class of name words: ${name}`);
  return words;
}

/** The phrases of a class in all languages of the table, folded. */
export function namePhrases(name: string): ReadonlySet<string> {
  return new Set(rowsOf(NAME_WORDS_TABLE).flatMap(([cls, , phrases]) => (cls === name ? listOf(phrases).map(fold) : [])));
}
