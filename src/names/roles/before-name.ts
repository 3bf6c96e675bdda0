import { CAPITAL, HAS_DIGIT, PUNCTUATION, SENTENCE_START } from '../../document/tokens.ts';
import { cueBit } from '../../knowledge/name-cues.ts';
import { cuesOf } from '../cues.ts';
import type { Source } from '../draft.ts';
import { isRank, type Office, titleAt } from './office.ts';
import { flagged, isFormer, isInside, isMark } from './words.ts';

const FARTHEST = 16;
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

/** The first token of the stretch before `end` that an office could fill. */
function reach(source: Source, end: number, taken: (i: number) => boolean): number {
  let first = end;
  while (first > 0 && end - first < FARTHEST && !flagged(source.tokens, first, SENTENCE_START)) {
    if (taken(first - 1) || isFormer(source.tokens, first - 1) || !belongs(source, first - 1)) break;
    first--;
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

/**
 * The office right before the name that starts at token `name`: "[Menteri Pertahanan AS] Lloyd Austin", "[Panglima TNI] Jenderal
 * Agus Subiyanto", "[Wakil Menteri Sosial], Agus Jabo". A rank alone is taken when there is no more. `taken` are tokens of other people.
 */
export function officeBefore(source: Source, name: number, taken: (i: number) => boolean): Office | null {
  const { text, tokens } = source;
  if (flagged(tokens, name, SENTENCE_START)) return null;
  const end = isMark(text, tokens, name - 1, ',') ? name - 1 : name;
  const start = reach(source, end, taken);
  let rank: Office | null = null;
  for (let first = start; first < end; first++) {
    const title = titleAt(source, first);
    if (!title || title.past > end) continue;
    const office = { first, past: withoutAddress(source, title.past, end), record: title.record, titleEnd: title.past };
    if (onlyAddress(source, office)) continue;
    if (!isRank(title.record)) return office;
    rank ??= { ...office, past: title.past };
  }
  return rank;
}
