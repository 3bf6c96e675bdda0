import { PUNCTUATION, SENTENCE_START } from '../../document/tokens.ts';
import { cueBit } from '../../knowledge/name-cues.ts';
import { cuesOf } from '../cues.ts';
import type { Source } from '../draft.ts';
import { isRank, titleAt } from './office.ts';
import { flagged, isMark } from './words.ts';

const HONORIFIC = cueBit('honorific');
/** Ranks, services ("TNI", "Pol"), corps ("Inf"), "Purn" and forms of address. */
const ADDRESS = cueBit('rank') | HONORIFIC;
const FARTHEST = 12;

const hasCue = ({ tokens }: Source, i: number, cue: number): boolean => (cuesOf(tokens.hashes[i] ?? 0) & cue) !== 0;

/** The first token of the ranks and forms of address right before the name at token `name`: "[Letjen TNI (Purn) H.] Suharyanto"; `name` without any. */
export function addressFrom(source: Source, name: number): number {
  const { text, tokens } = source;
  let first = name;
  for (let i = name - 1; i >= 0 && name - i < FARTHEST; i--) {
    if (hasCue(source, i, ADDRESS)) first = i;
    else if (!['.', '(', ')'].some((mark) => isMark(text, tokens, i, mark))) break;
    if (flagged(tokens, i, SENTENCE_START)) break;
  }
  return first;
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
  const { text, tokens } = source;
  let past = end;
  while (past > titleEnd && (hasCue(source, past - 1, HONORIFIC) || (flagged(tokens, past - 1, PUNCTUATION) && !isMark(text, tokens, past - 1, ')')))) past--;
  return past;
}
