import { charClass, DIGIT, LOWER, UPPER } from '../text/chars.ts';

/** What tells a headline from a sentence. Lengths in characters, shares of the words. */
export interface Shape {
  readonly length: number;
  readonly words: number;
  /** Words that start with a capital or a digit, of all words but little ones ("di", "yang"). */
  readonly titleShare: number;
  readonly finalStop: boolean;
  readonly quoted: boolean;
}

/** Words that headlines write small. Own list. */
const SMALL: ReadonlySet<string> = new Set(
  'agar akan atau bagi bak buat dalam dan dari demi dengan di hingga jadi ke kepada lewat oleh pada para saat sampai sebagai secara seperti serta soal tak tanpa tentang terhadap tetapi tapi untuk usai vs yang'.split(
    ' ',
  ),
);

/** The first words of a line that the shape looks at. */
const MOST_WORDS = 60;

function isTitleWord(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const kind = charClass(word.charCodeAt(i));
    if (kind & (UPPER | DIGIT)) return true;
    if (kind & LOWER) return false;
  }
  return true;
}

/** The shape of a line as `plain` gives it. */
export function shapeOf(text: string): Shape {
  let counted = 0;
  let title = 0;
  const words = text.split(' ', MOST_WORDS).filter((word) => word !== '');
  for (const word of words) {
    if (SMALL.has(word)) continue;
    counted++;
    if (isTitleWord(word)) title++;
  }
  return {
    length: text.length,
    words: words.length,
    titleShare: counted === 0 ? 0 : title / counted,
    finalStop: /[.:;,]["']?$|\)\.?$/u.test(text.slice(-3)),
    quoted: /^["']/u.test(text),
  };
}

/** True for a word that headlines write small ("di", "yang"). */
export function isSmallWord(word: string): boolean {
  return SMALL.has(word);
}
