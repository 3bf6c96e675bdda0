import type { Reader } from '../../document/reader.ts';
import type { WeaponPhrase } from '../grammar/phrase.ts';

/** The hash of a phrase's first word. */
export const wordOf = (reader: Reader, { first }: WeaponPhrase): number => reader.hash(first);

/** True for a head without modifiers or designation. */
export const isBare = ({ first, past, designation }: WeaponPhrase): boolean => designation === null && past === first + 1;
