import { CAPITAL, HAS_DIGIT, PUNCTUATION, SENTENCE_START } from '../../document/tokens.ts';
import { cueBit } from '../../knowledge/name-cues.ts';
import { cuesOf } from '../cues.ts';
import type { Draft, Source } from '../draft.ts';
import { actingFrom } from './acting.ts';
import { isObjectOfFront } from './fronted.ts';
import { isKinsOffice } from './kin.ts';
import { isRank, type Office, titleAt } from './office.ts';
import { isPlural } from './plural.ts';
import { addressFrom, rankEnd } from './rank.ts';
import { flagged, isAnd, isFormer, isInside, isMark } from './words.ts';

const FARTHEST = 16;
const LONGEST_TITLE = 6;
const TITLE_WORDS = cueBit('title') | cueBit('title-word');
/** "Yang Mulia" is a title, "yang" is not. */
const COMMON = cueBit('not-name');
const ADDRESS = cueBit('rank') | cueBit('honorific');

/** Whether token `i` may be part of an office that stands before a name. */
function belongs({ text, tokens }: Source, i: number): boolean {
  if (flagged(tokens, i, PUNCTUATION)) return ['(', ')', '-', '/', '.', '&'].some((mark) => isMark(text, tokens, i, mark));
  if (flagged(tokens, i, CAPITAL | HAS_DIGIT)) return true;
  const cues = cuesOf(tokens.hashes[i] ?? 0);
  return isInside(tokens, i) || ((cues & TITLE_WORDS) !== 0 && (cues & COMMON) === 0);
}

/** Whether the bracket that closes at `close` is part of an office: it opens in the same sentence, and not right behind another person. */
function opensHere({ text, tokens }: Source, close: number, taken: (i: number) => boolean): boolean {
  for (let i = close; i > 0 && close - i < FARTHEST && !flagged(tokens, i, SENTENCE_START); i--) {
    if (isMark(text, tokens, i - 1, '(')) return !taken(i - 2);
  }
  return false;
}

/** Whether each bracket of the office opens and closes in it. */
function isBalanced({ text, tokens }: Source, { first, past }: Office): boolean {
  let depth = 0;
  for (let i = first; i < past && depth >= 0; i++) {
    if (isMark(text, tokens, i, '(')) depth++;
    else if (isMark(text, tokens, i, ')')) depth--;
  }
  return depth === 0;
}

/** Whether token `i`, with the office's words from `i + 1` on, ends what another office is: "Presiden Rusia dan [Presiden China]". */
const parts = (source: Source, i: number): boolean => isAnd(source.tokens, i) && titleAt(source, i + 1) !== null;

/** Whether the office that opens at token `first` is the second of two that two people share: "Presiden dan [Wakil Presiden] Prabowo-Gibran". */
function isPaired(source: Source, first: number): boolean {
  if (!isAnd(source.tokens, first - 1)) return false;
  for (let i = first - 2; i >= 0 && i >= first - LONGEST_TITLE; i--) if (titleAt(source, i)?.past === first - 1) return true;
  return false;
}

/** The first token of the stretch before `end` that an office could fill. */
function reach(source: Source, end: number, taken: (i: number) => boolean): number {
  const { text, tokens } = source;
  let first = end;
  for (let depth = 0; first > 0 && end - first < FARTHEST && !flagged(tokens, first, SENTENCE_START); first--) {
    const i = first - 1;
    if (taken(i) || isFormer(tokens, i) || !belongs(source, i) || parts(source, i)) break;
    const closes = isMark(text, tokens, i, ')');
    if (closes && !opensHere(source, i, taken)) break;
    if (closes) depth++;
    else if (isMark(text, tokens, i, '(') && --depth < 0) break;
  }
  return first;
}

/** The end of the office without ranks, forms of address and marks right before the name. */
function withoutAddress({ text, tokens }: Source, titleEnd: number, end: number): number {
  let past = end;
  while (past > titleEnd) {
    const address = (cuesOf(tokens.hashes[past - 1] ?? 0) & ADDRESS) !== 0;
    const bracket = flagged(tokens, past - 1, PUNCTUATION) && !isMark(text, tokens, past - 1, ')');
    if (!address && !bracket) break;
    past--;
  }
  return past;
}

/** "Dr.", "Prof.": titles that are how the person is addressed. */
function onlyAddress({ tokens }: Source, { first, titleEnd }: Office): boolean {
  const honorific = cueBit('honorific');
  for (let i = first; i < titleEnd; i++) if (!(cuesOf(tokens.hashes[i] ?? 0) & honorific) && !flagged(tokens, i, PUNCTUATION)) return false;
  return true;
}

/** The office that fills the words from `start` up to `end`; a rank when there is no more. */
function officeIn(source: Source, start: number, end: number): Office | null {
  let rank: Office | null = null;
  for (let first = start; first < end; first++) {
    const title = titleAt(source, first);
    if (!title || title.past > end) continue;
    const office = { first, past: withoutAddress(source, title.past, end), record: title.record, titleEnd: title.past };
    if (onlyAddress(source, office) || !isBalanced(source, office)) continue;
    if (!isRank(title.record)) return office;
    rank ??= { ...office, past: rankEnd(source, title.past, end) };
  }
  return rank;
}

/**
 * The office that ends before token `end`, when it is that of `person`. None when it is someone else's, as in
 * "Usai bertemu Presiden Rusia, Prabowo berkata" and "istri Presiden Ukraina Olena Zelenska".
 */
function officeUpTo(source: Source, end: number, { first: name, past }: Draft, taken: (i: number) => boolean): Office | null {
  const { text, tokens } = source;
  const office = officeIn(source, reach(source, end, taken), end);
  if (!office) return null;
  const comma = isMark(text, tokens, end, ',') && end < name;
  const opening = actingFrom(source, office.first);
  if (isPlural(source, opening - 1, comma) || isPaired(source, opening)) return null;
  if (isKinsOffice(source, { ...office, first: opening })) return !comma && isMark(text, tokens, past, ',') && taken(past + 1) ? office : null;
  return comma && isObjectOfFront(source, office, past) ? null : office;
}

/**
 * The office right before the name of `person`: "[Menteri Pertahanan AS] Lloyd Austin", "[Panglima TNI] Jenderal Agus Subiyanto",
 * "[Wakil Menteri Sosial], Agus Jabo", "[Kepala BNPB], Letjen Suharyanto". A rank alone is taken when there is no more. `taken` are
 * tokens of other people.
 */
export function officeBefore(source: Source, person: Draft, taken: (i: number) => boolean): Office | null {
  const { text, tokens } = source;
  const { first: name } = person;
  if (flagged(tokens, name, SENTENCE_START)) return null;
  const address = addressFrom(source, name);
  if (!isMark(text, tokens, address - 1, ',')) return officeUpTo(source, name, person, taken);
  return officeUpTo(source, address - 1, person, taken) ?? (address < name ? officeUpTo(source, name, person, taken) : null);
}
