import { BLOCK_START, CAPITAL, HAS_DIGIT, LINK, NUMBER, PUNCTUATION, SENTENCE_START, type Tokens } from '../../../document/tokens.ts';
import { cueBit } from '../../../knowledge/people/name-cues.ts';
import { DIGITS, LOWER_WORD, MARK } from './shapes.ts';
import { COMMON_START, type TagView } from './view.ts';

/** The most tokens that may be between two capitalised words of one name: "Riset, dan", "(Persero)". */
const WIDEST_GAP = 2;
/** No window is longer, so that time stays linear on a text of capitals. */
export const LONGEST_WINDOW = 60;

/** Marks that may be inside a name. */
const INNER: ReadonlySet<number> = new Set(
  ['-', '–', '.', "'", '’', '"', '“', '”', '&', '/', ',', '(', ')', '+', '@', ':'].map((mark) => MARK + (mark.charCodeAt(0) & 0x3f)),
);

/** "Rp15.850". */
function isMoney(text: string, { starts, flags }: Tokens, i: number): boolean {
  return ((flags[i] ?? 0) & HAS_DIGIT) !== 0 && text.startsWith('Rp', starts[i]);
}

function mayStart(text: string, tokens: Tokens, i: number): boolean {
  const flags = tokens.flags[i] ?? 0;
  return (flags & CAPITAL) !== 0 && (flags & (LINK | PUNCTUATION)) === 0 && !isMoney(text, tokens, i);
}

const VERB = cueBit('verb');
const HEAD = cueBit('org-head') | cueBit('place-head');
const NOT_NAME = cueBit('not-name');
const IDLE = NOT_NAME | cueBit('verb');
const NAMELIKE = cueBit('given') | cueBit('surname') | cueBit('person') | cueBit('organisation') | cueBit('place') | cueBit('country');

/** "Menurut" and "Harga" at a sentence's start, "Senin" between small words: capitals that begin no name. */
function isIdle({ text, tokens, cues }: Pick<TagView, 'text' | 'tokens' | 'cues'>, i: number): boolean {
  const bits = cues[i] ?? 0;
  const alone = !mayStart(text, tokens, i + 1);
  if (bits & NAMELIKE) return alone && (bits & COMMON_START) !== 0 && (bits & NOT_NAME) !== 0;
  if (bits & COMMON_START && alone && !(bits & HEAD) && !((cues[i + 1] ?? 0) & VERB)) return true;
  return (bits & IDLE) !== 0 && (((tokens.flags[i] ?? 0) & SENTENCE_START) !== 0 || alone);
}

const mayBridge = (shape: number): boolean => shape === LOWER_WORD || shape === DIGITS || INNER.has(shape);

/** The token after the window that starts at `from`, which is capitalised. */
function windowEnd({ text, tokens, shapes }: Pick<TagView, 'text' | 'tokens' | 'shapes'>, from: number): number {
  let past = from + 1;
  let gap = 0;
  for (let i = past; i < tokens.count && i - from < LONGEST_WINDOW - 1; i++) {
    if ((tokens.flags[i] ?? 0) & (SENTENCE_START | BLOCK_START)) break;
    if (mayStart(text, tokens, i)) {
      past = i + 1;
      gap = 0;
    } else if (!mayBridge(shapes[i] ?? 0) || ++gap > WIDEST_GAP) break;
  }
  const next = tokens.flags[past] ?? 0;
  return past < tokens.count && next & NUMBER && !(next & (SENTENCE_START | BLOCK_START)) ? past + 1 : past;
}

/**
 * Calls `visit(first, past)` for each stretch of tokens in which a name can stand: capitalised words, with up to two small words,
 * marks or numbers between them, and a number after them. Windows are disjoint, in order, and never leave a sentence.
 */
export function eachWindow(view: Pick<TagView, 'text' | 'tokens' | 'capitals' | 'shapes' | 'cues'>, visit: (first: number, past: number) => void): void {
  const { text, tokens } = view;
  let past = 0;
  for (const i of view.capitals) {
    if (i < past || !mayStart(text, tokens, i) || isIdle(view, i)) continue;
    past = windowEnd(view, i);
    visit(i, past);
  }
}
