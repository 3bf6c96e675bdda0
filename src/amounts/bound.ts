import type { Reader } from '../document/reader.ts';
import { type BoundClass, boundWords } from '../knowledge/amounts/bounds.ts';

/** What the words before a number make of it: the token at which they begin, whether they bound it, and whether it is approximate. */
export interface Bound {
  readonly first: number;
  readonly side: 'low' | 'high' | null;
  readonly isApproximate: boolean;
}

/** Words of the longest phrase of a bound ("tidak kurang dari"). */
const LONGEST_BOUND_TOKENS = 3;
/** Phrases that may be before one number: "hingga mencapai sekitar 5 juta". */
const MOST_PHRASES = 3;

/** The longest phrase of a bound that ends before token `past`, within its block. */
function phraseBefore(reader: Reader, past: number): { readonly first: number; readonly class: BoundClass } | null {
  let found: { first: number; class: BoundClass } | null = null;
  for (let first = past - 1; first >= 0 && first >= past - LONGEST_BOUND_TOKENS; first--) {
    if (reader.startsBlock(first + 1)) break;
    const match = boundWords().matchAt(reader.text, reader.tokens, first);
    if (match?.past === past && match.values[0] !== undefined) found = { first, class: match.values[0] };
  }
  return found;
}

/** The bound that the words before token `past` tell; plain and approximate ones are passed over on the way to it. */
export function boundBefore(reader: Reader, past: number): Bound {
  let first = past;
  let isApproximate = false;
  for (let n = 0; n < MOST_PHRASES; n++) {
    const phrase = phraseBefore(reader, first);
    if (phrase === null) break;
    ({ first } = phrase);
    if (phrase.class === 'low' || phrase.class === 'high') return { first, side: phrase.class, isApproximate };
    isApproximate ||= phrase.class === 'about';
  }
  return { first, side: null, isApproximate };
}
