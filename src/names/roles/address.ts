import type { Reader as Source } from '../../document/reader.ts';
import { PUNCTUATION, SENTENCE_START } from '../../document/tokens.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import { titleList } from '../../knowledge/people/title-list.ts';
import { foldHashes } from '../../text/fold.ts';
import { cuesOf } from '../cues.ts';
import { FORMS_OF_ADDRESS, isRank, titleAt } from './office.ts';
import { flagged, isMark } from './words.ts';

const HONORIFIC = cueBit('honorific');
/** Ranks, services ("TNI", "Pol"), corps ("Inf"), "Purn" and forms of address. */
const ADDRESS = cueBit('rank') | HONORIFIC;
/** Branches behind a rank that are words elsewhere: "Letkol Laut (P)", "Mayor Udara". Own list. */
const BRANCH = foldHashes('laut udara darat infanteri kavaleri p t e k s h kh pm pnb tek lek mar');
const FARTHEST = 12;
const MARKS = ['.', '(', ')'];

const hasCue = ({ tokens }: Source, i: number, cue: number): boolean => (cuesOf(tokens.hashes[i] ?? 0) & cue) !== 0;

const isAnyMark = ({ text, tokens }: Source, i: number): boolean => MARKS.some((mark) => isMark(text, tokens, i, mark));

/** The token behind the rank or form of address that starts at token `i`; `i` when none does. */
function pastAddress(source: Source, i: number): number {
  const match = titleList().matchAt(source.text, source.tokens, i);
  if (match?.values.some((record) => isRank(record) || FORMS_OF_ADDRESS.has(record.group))) return match.past;
  return hasCue(source, i, ADDRESS) ? i + 1 : i;
}

/** Whether ranks and forms of address fill the words from `first` up to `end`: "Letkol Laut (P) Ir." */
function isAddress(source: Source, first: number, end: number): boolean {
  let past = pastAddress(source, first);
  if (past === first) return false;
  for (let at = -1; at !== past && past < end; ) {
    at = past;
    past = pastAddress(source, at);
    if (past === at && (isAnyMark(source, at) || BRANCH.has(source.tokens.hashes[at] ?? 0))) past++;
  }
  return past === end;
}

/** Where the ranks and forms of address begin that fill the rest up to `end`, from token `from` on; `end` when there are none. */
export function addressIn(source: Source, from: number, end: number): number {
  for (let first = from; first < end; first++) if (isAddress(source, first, end)) return first;
  let past = end;
  while (past > from && flagged(source.tokens, past - 1, PUNCTUATION) && !isMark(source.text, source.tokens, past - 1, ')')) past--;
  return past;
}

/** The first token of the ranks and forms of address right before the name at token `name`: "[Letjen TNI (Purn) H.] Suharyanto"; `name` without any. */
export function addressFrom(source: Source, name: number): number {
  let from = name;
  while (from > 0 && name - from < FARTHEST && !flagged(source.tokens, from, SENTENCE_START) && !isMark(source.text, source.tokens, from - 1, ',')) from--;
  return isAddress(source, from, name) ? from : name;
}

/** The rank in the words from `first` up to `past`, written out: "Letjen TNI" is "Letnan Jenderal"; `null` when there is none. */
export function rankIn(source: Source, first: number, past: number): string | null {
  for (let i = first; i < past; i++) {
    const title = titleAt(source, i);
    if (title && title.past <= past && isRank(title.record)) return title.record.title;
  }
  return null;
}

/** The end of a rank's words before `end`, without the forms of address behind it: "[Kombes Pol] Drs." */
export function rankEnd(source: Source, titleEnd: number, end: number): number {
  let past = end;
  while (past > titleEnd && (hasCue(source, past - 1, HONORIFIC) || (isAnyMark(source, past - 1) && !isMark(source.text, source.tokens, past - 1, ')'))))
    past--;
  return past;
}
