import type { Reader } from '../../document/reader.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import { nameWords } from '../../knowledge/people/name-words.ts';
import type { Range } from '../candidate.ts';
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

const MODELS = nameWords('model');
const NO_MAKER = cueBit('given') | cueBit('org-head');

/** True for a maker and its model: "Suzuki Ciaz"; not for "LA Galaxy". */
export const isProduct = (reader: Reader, { first, past }: Range): boolean =>
  past - first > 1 && MODELS.has(reader.hash(first + 1)) && !reader.isAllCaps(first) && (cuesOf(reader.hash(first)) & NO_MAKER) === 0;
