import { isSmallWord } from './headline.ts';

/** A word of a line, or a part of one where two were glued: its text, and where it starts. */
export interface Piece {
  readonly text: string;
  readonly start: number;
}

const WORD = /\S{1,60}/gu;
/** "PemilihJelang": a capital right after a small letter, a digit or a mark, at a word's end. */
const GLUED_WORD = /^(?<left>[^\s"]{0,40}[\p{Ll}\d?!)\]])["']?\p{Lu}(?:\p{Ll}{1,30}|\p{Lu}{2,12})["',.]?$/u;
/** "KUHAPBerdasarkan": a capitalised word right after an abbreviation. */
const GLUED_CAPITALS = /^(?<left>["']?\p{Lu}{2,15})\p{Lu}\p{Ll}{3,30}["',.]?$/u;
/** `2025"Kami`: a quotation right after a word. */
const GLUED_QUOTE = /^(?<left>[^\s"]{0,40}[\p{L}\d?!)\]])"\p{Lu}\S{0,30}$/u;
/** Characters that are read: headlines are shorter. */
const REACH = 300;

/** The words of the first characters of `text`, glued ones apart, in order. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const found of text.slice(0, REACH).matchAll(WORD)) {
    const left = (GLUED_WORD.exec(found[0]) ?? GLUED_QUOTE.exec(found[0]) ?? GLUED_CAPITALS.exec(found[0]))?.groups?.['left'];
    if (left) {
      pieces.push({ text: left, start: found.index });
      pieces.push({ text: found[0].slice(left.length), start: found.index + left.length });
    } else pieces.push({ text: found[0], start: found.index });
  }
  return pieces;
}

/** The word without the marks around it. */
export function bare(word: string): string {
  return word.replace(/^["'(]{1,3}/u, '').replace(/["',.:;?!)]{1,4}$/u, '');
}

/** True for a word that starts small and is none that headlines write small: sentences are full of them. */
export function isProse(word: string): boolean {
  return /^["'(]{0,2}\p{Ll}/u.test(word) && !isSmallWord(bare(word));
}

/** True for a word that starts with a capital. */
export function isCapital(word: string): boolean {
  return /^["'(]?\p{Lu}/u.test(word);
}
