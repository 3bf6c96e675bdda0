import { listOf, rowsOf } from '../table.ts';
import { ORGANISATION_SHORT_FORMS_TABLE, ORGANISATION_WORDS_TABLE } from './organisation-words.table.ts';

/** The words of a class of `ORGANISATION_WORDS_TABLE`, in all its languages, folded. */
export function organisationWords(name: string): ReadonlySet<string> {
  return new Set(rowsOf(ORGANISATION_WORDS_TABLE).flatMap(([cls, , words]) => (cls === name ? listOf(words) : [])));
}

/** For each short form of a word in names of organisations the words that it is short for. */
export function organisationShortForms(): ReadonlyMap<string, readonly string[]> {
  return new Map(rowsOf(ORGANISATION_SHORT_FORMS_TABLE).map(([short = '', , long = '']) => [short, long.split(' ')]));
}
