import type { Reader as Source } from '../../document/reader.ts';
import { CAPITAL, HAS_DIGIT, PUNCTUATION, SENTENCE_START } from '../../document/tokens.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import type { Candidate as Draft } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import { actingFrom } from './acting.ts';
import { addressFrom, addressIn, rankEnd } from './address.ts';
import { isObjectOfFront } from './fronted.ts';
import { isKinsOffice, isServing } from './kin.ts';
import { isRank, type Office, titleAt } from './office.ts';
import { isPlural } from './plural.ts';
import { fillsLine, flagged, isAnd, isFormer, isInside, isLeading, isMark, isOpen, isSpecifying } from './words.ts';

const FARTHEST = 16;
const LONGEST_TITLE = 6;
const TITLE_WORDS = cueBit('title') | cueBit('title-word');
/** "Yang Mulia" is a title, "yang" is not. */
const COMMON = cueBit('not-name');
const HONORIFIC = cueBit('honorific');

const MARKS = ['(', ')', '-', '/', '.', '&'];

/** Whether token `i` may be part of an office that stands before a name. */
function belongs({ text, tokens }: Source, i: number): boolean {
  if (flagged(tokens, i, PUNCTUATION)) return MARKS.some((mark) => isMark(text, tokens, i, mark));
  if (flagged(tokens, i, CAPITAL | HAS_DIGIT)) return true;
  const cues = cuesOf(tokens.hashes[i] ?? 0);
  return isInside(tokens, i) || isSpecifying(tokens, i) || ((cues & TITLE_WORDS) !== 0 && (cues & COMMON) === 0);
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
function isPaired(source: Source, first: number, name: Draft): boolean {
  if (!isAnd(source.tokens, first - 1) || !(isMark(source.text, source.tokens, name.past, '-') || isAnd(source.tokens, name.past))) return false;
  for (let i = first - 2; i >= 0 && i >= first - LONGEST_TITLE; i--) if (titleAt(source, i)?.past === first - 1) return true;
  return false;
}

/** Whether the comma at token `i` is part of a title: "Menteri Pendidikan Tinggi, Sains, dan Teknologi". */
function isInTitle(source: Source, i: number): boolean {
  if (!isMark(source.text, source.tokens, i, ',')) return false;
  for (let k = i - 1; k >= 0 && k >= i - LONGEST_TITLE; k--) if ((titleAt(source, k)?.past ?? 0) > i) return true;
  return false;
}

/** Whether the office is that of the name before it: "Eko Wardoyo selaku [Direktur PT Maju] Eka Persada". */
const isOfNameBefore = ({ tokens }: Source, opening: number, taken: (i: number) => boolean): boolean => isLeading(tokens, opening - 1) && taken(opening - 2);

/** The office of someone who serves the person named before the comma at `end`: "[kuasa hukum Iwan], Calvin Wijaya". */
function serviceBefore(source: Source, end: number, taken: (i: number) => boolean): Office | null {
  let client = end;
  while (client > 0 && end - client < LONGEST_TITLE && taken(client - 1)) client--;
  const before = addressFrom(source, client);
  const office = client < end ? officeIn(source, reach(source, before, taken), before) : null;
  return office && isServing(office) && office.past === before ? { first: office.first, past: end, record: office.record, titleEnd: end } : null;
}

/** The first token of the stretch before `end` that an office could fill. */
function reach(source: Source, end: number, taken: (i: number) => boolean): number {
  const { text, tokens } = source;
  const isPart = (i: number): boolean => !taken(i) && !isFormer(tokens, i) && (belongs(source, i) || isInTitle(source, i)) && !parts(source, i);
  let first = end;
  for (let depth = 0; first > 0 && end - first < FARTHEST && (first === end || !flagged(tokens, first, SENTENCE_START)); first--) {
    const i = first - 1;
    if (!isPart(i)) break;
    const closes = isMark(text, tokens, i, ')');
    if (closes && !opensHere(source, i, taken)) break;
    if (closes) depth++;
    else if (isMark(text, tokens, i, '(') && --depth < 0) break;
  }
  return first;
}

/** "Dr.", "Prof.": titles that are how the person is addressed. */
function onlyAddress({ tokens }: Source, { first, titleEnd }: Office): boolean {
  for (let i = first; i < titleEnd; i++) if (!(cuesOf(tokens.hashes[i] ?? 0) & HONORIFIC) && !flagged(tokens, i, PUNCTUATION)) return false;
  return true;
}

/** The office that fills the words from `start` up to `end`; a rank when there is no more. */
function officeIn(source: Source, start: number, end: number): Office | null {
  let rank: Office | null = null;
  for (let first = start; first < end; first++) {
    const title = titleAt(source, first);
    if (!title || title.past > end) continue;
    const office = { first, past: addressIn(source, title.past, end), record: title.record, titleEnd: title.past };
    if (onlyAddress(source, office) || !isBalanced(source, office)) continue;
    if (!isRank(title.record)) return office;
    rank ??= { first, past: rankEnd(source, title.past, end), record: title.record, titleEnd: title.past };
  }
  return rank;
}

/**
 * The office that ends before token `end`, when it is that of `person`. None when it is someone else's, as in
 * "Usai bertemu Presiden Rusia, Prabowo berkata" and "istri Presiden Ukraina Olena Zelenska".
 */
function officeUpTo(source: Source, end: number, person: Draft, taken: (i: number) => boolean): Office | null {
  const { text, tokens } = source;
  const { first: name, past } = person;
  const office = officeIn(source, reach(source, end, taken), end);
  if (!office || (isOpen(tokens, office.past - 1) && office.past > office.titleEnd)) return null;
  const comma = isMark(text, tokens, end, ',') && end < name;
  const opening = actingFrom(source, office.first);
  if (isPlural(source, opening - 1, comma) || isPaired(source, opening, person) || isOfNameBefore(source, opening, taken)) return null;
  if (isServing(office) && isMark(text, tokens, past, ',') && taken(past + 1)) return null;
  if (isKinsOffice(source, opening, office.titleEnd)) return !comma && isMark(text, tokens, past, ',') && taken(past + 1) ? office : null;
  return comma && isObjectOfFront(source, office, past) ? null : office;
}

/**
 * The office right before the name of `person`: "[Menteri Pertahanan AS] Lloyd Austin", "[Panglima TNI] Jenderal Agus Subiyanto",
 * "[Wakil Menteri Sosial], Agus Jabo", "[Kepala BNPB], Letjen Suharyanto". A rank alone is taken when there is no more. `taken` are
 * tokens of other people.
 */
export function officeBefore(source: Source, person: Draft, taken: (i: number) => boolean): Office | null {
  const { text, tokens } = source;
  const { first: name, past } = person;
  if (flagged(tokens, name, SENTENCE_START) && !fillsLine(text, tokens, name, past)) return null;
  const address = addressFrom(source, name);
  if (!isMark(text, tokens, address - 1, ',')) return officeUpTo(source, name, person, taken);
  const office = officeUpTo(source, address - 1, person, taken) ?? serviceBefore(source, address - 1, taken);
  return office ?? (address < name ? officeUpTo(source, name, person, taken) : null);
}
