import { cueBit } from '../../knowledge/people/name-cues.ts';
import { nameWords } from '../../knowledge/people/name-words.ts';
import { cuesOf } from '../cues.ts';

const RANK = cueBit('rank');
const NAMES = cueBit('given') | cueBit('surname') | cueBit('person');
const DAYS = nameWords('day');
const NO_NAMES = nameWords('no-name');

/** True for the hash of a rank that is not a name as well. */
export const isRank = (hash: number): boolean => (cuesOf(hash) & (RANK | NAMES)) === RANK;

/** True for the hash of a day's or month's name. */
export const isDay = (hash: number): boolean => DAYS.has(hash);

/** True for the hash of a word that by itself names no person, organisation or place. */
export const isNoName = (hash: number): boolean => NO_NAMES.has(hash);
