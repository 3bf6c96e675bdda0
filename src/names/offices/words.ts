import type { Reader } from '../../document/reader.ts';
import { mayBeOfficeWord, type OfficeWordClass, officeWords } from '../../knowledge/people/office-words.ts';

/** True if the token is a word of the class. */
export const isIn = (reader: Reader, i: number, name: OfficeWordClass): boolean => mayBeOfficeWord(reader.hash(i)) && reader.isOneOf(i, officeWords(name));
