import { foldHash } from '../../text/fold.ts';
import { hashBits, mayHold } from '../../text/hash-bits.ts';
import { lazy, rowsOf } from '../table.ts';
import { OFFICE_WORDS_TABLE } from './office-words.table.ts';

const byClass = lazy((): ReadonlyMap<string, ReadonlySet<number>> => {
  const classes = new Map<string, Set<number>>();
  for (const [name = '', , words = ''] of rowsOf(OFFICE_WORDS_TABLE)) {
    const hashes = classes.get(name) ?? new Set<number>();
    for (const word of words.split(' ')) hashes.add(foldHash(word));
    classes.set(name, hashes);
  }
  return classes;
});

/** A class of the table. */
export type OfficeWordClass =
  | 'former'
  | 'acting'
  | 'bearer'
  | 'for-now'
  | 'interim'
  | 'inside'
  | 'specifying'
  | 'firm-form'
  | 'epithet'
  | 'client'
  | 'namely'
  | 'led-by'
  | 'under'
  | 'then'
  | 'ousted'
  | 'outgoing'
  | 'moved'
  | 'open'
  | 'relied-on'
  | 'leading'
  | 'copula'
  | 'past'
  | 'and'
  | 'also'
  | 'ordinal'
  | 'term'
  | 'from'
  | 'fraction'
  | 'many'
  | 'state'
  | 'towards'
  | 'kin'
  | 'other'
  | 'which'
  | 'beside'
  | 'time'
  | 'opener'
  | 'placing'
  | 'linking'
  | 'that'
  | 'yang'
  | 'saying'
  | 'replacing'
  | 'predicate'
  | 'appointing'
  | 'appointed'
  | 'already'
  | 'becoming'
  | 'or'
  | 'as'
  | 'called-after'
  | 'another'
  | 'if'
  | 'held-by'
  | 'by'
  | 'called'
  | 'familiarly'
  | 'place-head'
  | 'district'
  | 'name-head'
  | 'site'
  | 'ship'
  | 'civil-ship'
  | 'malay-address'
  | 'number-word'
  | 'service'
  | 'corps'
  | 'english-before'
  | 'english-head';

/** The hashes of a class of words, Indonesian and Malay; throws a `RangeError` for a class that the table does not have. */
export function officeWords(name: OfficeWordClass): ReadonlySet<number> {
  const words = byClass().get(name);
  if (!words) throw new RangeError(`no words of class ${name}`);
  return words;
}

const bits = lazy(() => hashBits([...byClass().values()].flatMap((words) => [...words])));

/** False for most words that are in no class: a cheap first look. */
export const mayBeOfficeWord = (hash: number): boolean => mayHold(bits(), hash);
