import { foldHash } from '../../text/fold.ts';
import { type HashSet, hashSet } from '../hashes.ts';
import { listOf, rowsOf } from '../table.ts';
import { PERSON_NAMES_TABLE } from './person-names.table.ts';

/** Indonesian given names and surnames, as `foldHash` values. */
export const indonesianNames: HashSet = hashSet('indonesian-names', () =>
  rowsOf(PERSON_NAMES_TABLE)
    .filter(([, origin]) => origin === 'Indonesian')
    .flatMap(([, , words]) => listOf(words).map((word) => foldHash(word))),
);
