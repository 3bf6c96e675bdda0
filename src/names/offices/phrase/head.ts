import type { Reader } from '../../../document/reader.ts';
import { titleList } from '../../../knowledge/people/title-list.ts';
import type { TitleRecord } from '../../../knowledge/people/titles.ts';
import { foldHash } from '../../../text/fold.ts';
import { singleSpaced } from '../../../text/spaces.ts';
import { keptByToken } from '../../kept.ts';
import { isIn } from '../words.ts';
import { asCaptain, isCaptain } from './captain.ts';

/** Groups of titles that say how a person is addressed, not what office they hold. */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(['honorific-colloquial', 'religion-honorific']);

/** A title where it stands: its record, and the token after it. */
export interface TitleMatch {
  readonly record: TitleRecord;
  readonly past: number;
}

/** Words of the longest prefix that makes a title another one: "bakal calon", "wakil". */
const MOST_PREFIX_TOKENS = 2;
/** Whatever is between "Chief" and "Officer". */
const CHIEF = foldHash('chief');
/** "Chief of Staff": the chief is the head. */
const OF = foldHash('of');
/** Words before the head of an English title: "Regional Division Business Head". */
const MOST_ENGLISH_TOKENS = 7;
const AND = foldHash('and');

/** True for a military or police rank: an office only when no other title is beside it. */
export const isRank = (record: TitleRecord): boolean => record.group === 'rank';

const SMALL_WORDS: ReadonlySet<string> = new Set(['dan', 'untuk', 'of', 'and', 'the', 'for', 'di', 'de', 'dari', 'pada', 'serta', 'bagi']);

/** "Pengamat militer" in the capitals of a title: "Pengamat Militer"; small words stay small. */
export const inCapitals = (words: string): string =>
  words.replace(/(?<=^|\s)[a-zà-ɏ][^\s]{0,40}/gu, (word) => (SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)));

/** The longest title of the tables that starts at token `i`; `null` for a form of address. */
function listedTitle(reader: Reader, i: number): TitleMatch | null {
  const match = titleList().matchAt(reader.text, reader.tokens, i);
  const record = match?.values.find((value) => !FORMS_OF_ADDRESS.has(value.group));
  if (!match || !record) return null;
  if (isRank(record) && isCaptain(reader, i)) return { record: asCaptain(record), past: match.past };
  // "jelas kapten Budi": outside reports on sport a rank has a capital
  return isRank(record) && record.common && !reader.isCapital(i) ? null : { record, past: match.past };
}

/** "Regional Sales Manager", "Head": an English title of a firm, in capitals. */
function englishTitle(reader: Reader, i: number): TitleMatch | null {
  let past = i;
  const isChief = reader.hash(i) === CHIEF && reader.hash(i + 1) !== OF;
  const isBefore = (k: number): boolean => reader.isCapital(k) && (isChief || isIn(reader, k, 'english-before'));
  // "Sales & Marketing Director", but "President and CEO"
  const isJoint = (k: number): boolean =>
    k > i && (reader.is(k, '&') || reader.hash(k) === AND) && !isIn(reader, k - 1, 'english-head') && reader.hash(k + 1) !== CHIEF && isBefore(k + 1);
  while (past - i < MOST_ENGLISH_TOKENS && (isBefore(past) || isJoint(past))) past++;
  const isHead = (k: number): boolean => reader.isCapital(k) && (isIn(reader, k, 'english-head') || (reader.hash(k) === CHIEF && reader.hash(k + 1) === OF));
  while (past > i && !isHead(past)) past--;
  if (!isHead(past)) return null;
  const title = singleSpaced(reader.textOf(i, past + 1));
  return {
    record: { title, group: 'business', ambiguous: false, common: false, personal: false, field: false, short: [], isOffice: false, country: null },
    past: past + 1,
  };
}

/** The title that a prefix makes another one: "Wakil Dekan", "bakal calon Rektor". */
function prefixedTitle(reader: Reader, i: number): TitleMatch | null {
  let at = i;
  while (at - i < MOST_PREFIX_TOKENS && isIn(reader, at, 'beside')) at++;
  const beside = at > i ? listedTitle(reader, at) : null;
  if (!beside || isRank(beside.record)) return null;
  const title = `${inCapitals(reader.textOf(i, at))} ${beside.record.title}`;
  return { record: { ...beside.record, title }, past: beside.past };
}

/** The longest title that starts at token `i`: one the tables list, a deputy's or candidate's of such, or an English one; `null` for a form of address. */
export const titleAt: (reader: Reader, i: number) => TitleMatch | null = keptByToken(
  ({ count }) => count,
  (reader, i) => {
    const listed = listedTitle(reader, i) ?? prefixedTitle(reader, i);
    const english = reader.isCapital(i) ? englishTitle(reader, i) : null;
    return english && english.past > (listed?.past ?? i) ? english : listed;
  },
);
