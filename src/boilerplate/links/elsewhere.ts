import { BLANK, charClass } from '../../text/chars.ts';
import type { Lines } from '../page/lines.ts';
import type { Plain } from '../page/plain.ts';
import type { BlanksBefore } from './link-pieces.ts';
import type { Elsewhere } from './link-weights.ts';

/** How far around a link its document is searched: far enough for most articles, and time stays linear. */
const SEARCH_REACH_CHARACTERS = 4000;

/** Tells whether a phrase is in the text before `start` or after `end`, not too far away. */
export function elsewhereIn(page: Lines, start: number, end: number): Elsewhere {
  const before = page.text.slice(Math.max(0, start - SEARCH_REACH_CHARACTERS), start);
  const after = page.text.slice(end, end + SEARCH_REACH_CHARACTERS);
  return (phrase) => before.includes(phrase) || after.includes(phrase);
}

/** Blanks that are counted: more tell no more. */
const MOST_BLANKS = 5;
const CARRIAGE_RETURN = 0x0d;

/** Counts the blanks of the document before the places of `ahead` from `from` on; CR LF is one. */
export function blanksIn(page: Lines, ahead: Plain, from: number): BlanksBefore {
  return (place) => {
    const offset = ahead.at(from + place);
    let blanks = 0;
    for (let i = offset - 1; i >= 0 && blanks < MOST_BLANKS && charClass(page.text.charCodeAt(i)) & BLANK; i--)
      if (page.text.charCodeAt(i) !== CARRIAGE_RETURN) blanks++;
    return blanks;
  };
}
