import type { Reader } from '../../../document/reader.ts';
import { cueBit } from '../../../knowledge/people/name-cues.ts';
import { titleList } from '../../../knowledge/people/title-list.ts';
import { cuesOf } from '../../cues.ts';
import { keptByToken } from '../../kept.ts';
import { isIn } from '../words.ts';
import { isCaptain } from './captain.ts';
import { FORMS_OF_ADDRESS, isRank, titleAt } from './head.ts';

const HONORIFIC = cueBit('honorific');
/** Ranks, services ("TNI", "Pol"), corps ("Inf"), "Purn" and forms of address. */
const ADDRESS = cueBit('rank') | HONORIFIC;
/** The most tokens of ranks and forms of address before a name. */
const LONGEST_ADDRESS_TOKENS = 12;
const MARKS = ['.', '(', ')'];

const hasCue = (reader: Reader, i: number, cue: number): boolean => (cuesOf(reader.hash(i)) & cue) !== 0;

const isAnyMark = (reader: Reader, i: number): boolean => MARKS.some((mark) => reader.is(i, mark));

/** The token after the rank or form of address that starts at token `i`; `i` when none does. */
function pastAddress(reader: Reader, i: number): number {
  if (isCaptain(reader, i)) return i;
  const match = titleList().matchAt(reader.text, reader.tokens, i);
  if (match?.values.some((record) => isRank(record) || FORMS_OF_ADDRESS.has(record.group))) return match.past;
  return hasCue(reader, i, ADDRESS) ? i + 1 : i;
}

/** True if ranks and forms of address fill the words from `first` up to `end`: "Letkol Laut (P) Ir." */
function isAddress(reader: Reader, first: number, end: number): boolean {
  let past = pastAddress(reader, first);
  // "Panglima TNI Mayjen": the service alone opens no address
  if (past === first || isIn(reader, first, 'service')) return false;
  for (let at = -1; at !== past && past < end; ) {
    at = past;
    past = pastAddress(reader, at);
    if (past === at && (isAnyMark(reader, at) || isIn(reader, at, 'corps'))) past++;
  }
  return past === end;
}

/** The first token of the ranks and forms of address that fill the rest up to `end`, from token `from` on; `end` when there are none. */
export function addressIn(reader: Reader, from: number, end: number): number {
  for (let first = from; first < end; first++) if (isAddress(reader, first, end)) return first;
  let past = end;
  while (past > from && reader.isPunctuation(past - 1) && !reader.is(past - 1, ')')) past--;
  return past;
}

/** The first token of the clause before token `name`: after a comma or the sentence's start, and at most so far away as an address may reach. */
function clauseFrom(reader: Reader, name: number): number {
  let from = name;
  // pages put a name that is a link on a line of its own: "Komjen Pol\nBudi"
  const startsHere = (i: number): boolean => reader.startsSentence(i) && (i < name || reader.isPunctuation(i - 1));
  while (from > 0 && name - from < LONGEST_ADDRESS_TOKENS && !startsHere(from) && !reader.is(from - 1, ',')) from--;
  return from;
}

/** The first token of the ranks and forms of address that fill the clause before the name: ", [Letjen TNI (Purn) H.] Suharyanto"; `name` without any. */
export function addressFrom(reader: Reader, name: number): number {
  const from = clauseFrom(reader, name);
  return isAddress(reader, from, name) ? from : name;
}

/** The first token of the ranks and forms of address right before the name, whatever is before them; `name` without any. */
export const nearAddress: (reader: Reader, name: number) => number = keptByToken(
  ({ count }) => count,
  (reader, name) => {
    for (let first = clauseFrom(reader, name); first < name; first++) if (isAddress(reader, first, name)) return first;
    return name;
  },
);

/** The rank in the words from `first` up to `past`, written out: "Letjen TNI" is "Letnan Jenderal"; `null` when there is none. */
export function rankIn(reader: Reader, first: number, past: number): string | null {
  for (let i = first; i < past; i++) {
    const title = titleAt(reader, i);
    if (title && title.past <= past && isRank(title.record)) return title.record.title;
  }
  return null;
}

/** The end of a rank's words before `end`, without the forms of address after it: "[Kombes Pol] Drs." */
export function rankEnd(reader: Reader, titleEnd: number, end: number): number {
  let past = end;
  while (past > titleEnd && (hasCue(reader, past - 1, HONORIFIC) || (isAnyMark(reader, past - 1) && !reader.is(past - 1, ')')))) past--;
  return past;
}
