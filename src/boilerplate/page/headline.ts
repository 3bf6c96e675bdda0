import { headlineWords } from '../../knowledge/furniture/headline-words.ts';
import { charClass, DIGIT, LOWER, UPPER } from '../../text/chars.ts';

/** What tells a headline from a sentence. Lengths in characters, shares of the words. */
export interface Shape {
  readonly length: number;
  readonly words: number;
  /** Words that start with a capital or a digit, of all words but little ones ("di", "yang"). */
  readonly titleShare: number;
  readonly finalStop: boolean;
  readonly quoted: boolean;
}

/** The first words of a line that the shape looks at. */
const MOST_WORDS = 60;
/** No word that headlines write small is longer. */
const LONGEST_SMALL_WORD_LETTERS = 8;

/** True if the word starts with a capital or a digit, after its quotes; one without letters does. */
function isTitleWord(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const kind = charClass(text.charCodeAt(i));
    if (kind & (UPPER | DIGIT)) return true;
    if (kind & LOWER) return false;
  }
  return true;
}

/** True for a line that ends as a sentence does, or in a bracket. */
export function endsInStop(text: string): boolean {
  const last = text.at(-1) ?? '';
  const mark = last === '"' || last === "'" ? (text.at(-2) ?? '') : last;
  return '.:;,'.includes(mark || ' ') || last === ')';
}

/** The shape of a line as `plain` gives it. */
export function shapeOf(text: string): Shape {
  const small = headlineWords('small');
  let words = 0;
  let counted = 0;
  let title = 0;
  for (let start = 0; start < text.length && words < MOST_WORDS; ) {
    const space = text.indexOf(' ', start);
    const end = space < 0 ? text.length : space;
    if (end > start) {
      words++;
      const isTitle = isTitleWord(text, start, end);
      if (isTitle || end - start > LONGEST_SMALL_WORD_LETTERS || !small.has(text.slice(start, end))) counted++;
      if (isTitle) title++;
    }
    start = end + 1;
  }
  return {
    length: text.length,
    words,
    titleShare: counted === 0 ? 0 : title / counted,
    finalStop: endsInStop(text),
    quoted: text.startsWith('"') || text.startsWith("'"),
  };
}

/** True for a word that headlines write small ("di", "yang"). */
export function isSmallWord(word: string): boolean {
  return headlineWords('small').has(word);
}
