import { charClass, LOWER, UPPER } from '../../text/chars.ts';
import { isSmallWord } from '../page/headline.ts';

/** A word of a line, or a part of one where two were glued: its text, and where it starts. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  /** The word without the marks around it. */
  readonly word: string;
  /** It starts small and is not one of the words that headlines write small: sentences are full of such words. */
  readonly prose: boolean;
  readonly small: boolean;
  readonly capital: boolean;
  /** How many words of prose are before it, the first word left out. */
  readonly passed: number;
  /** Blanks before it, less those that are between any two words here; 0 where it is glued on. */
  readonly gap: number;
}

const WORD = /\S{1,60}/gu;
/** "PemilihJelang": a capital right after a small letter, a digit or a mark, at a word's end. */
const GLUED_WORD = /^(?<left>[^\s"]{0,40}[a-zß-ɏ\d?!)\]])["']?[A-ZÀ-Þ](?:[a-zß-ɏ]{1,30}|[A-ZÀ-Þ]{2,12})["',.]?$/;
/** "KUHAPBerdasarkan": a capitalised word right after an abbreviation. */
const GLUED_CAPITALS = /^(?<left>["']?[A-ZÀ-Þ]{2,15})[A-ZÀ-Þ][a-zß-ɏ]{3,30}["',.]?$/;
/** `2025"Kami`: a quotation right after a word. */
const GLUED_QUOTE = /^(?<left>[^\s"]{0,40}[A-Za-zÀ-ɏ\d?!)\]])"[A-ZÀ-Þ]\S{0,30}$/;
/** Characters that are read: headlines are shorter. */
const REACH_UNITS = 300;

/** The blanks of the document before the word at a place of the text. */
export type BlanksBefore = (place: number) => number;

function bare(text: string): string {
  return text.replace(/^["'(]{1,3}/u, '').replace(/["',.:;?!)]{1,4}$/u, '');
}

function pieceOf(text: string, start: number, gap: number, last: Piece | undefined): Piece {
  const word = bare(text);
  const small = isSmallWord(word);
  const passed = last ? last.passed + (last.prose && last.start > 0 ? 1 : 0) : 0;
  const first = charClass(word.charCodeAt(0));
  return { text, start, gap, word, small, prose: !small && (first & LOWER) !== 0, capital: (first & UPPER) !== 0, passed };
}

/** The length of what is before the word that is glued on, or 0; the cheap look is for a capital inside. */
function gluedAt(whole: string): number {
  let inner = 1;
  while (inner < whole.length && !(charClass(whole.charCodeAt(inner)) & UPPER)) inner++;
  if (inner >= whole.length) return 0;
  return (GLUED_WORD.exec(whole) ?? GLUED_QUOTE.exec(whole) ?? GLUED_CAPITALS.exec(whole))?.groups?.['left']?.length ?? 0;
}

/** The words of the first characters of `text`, glued ones apart, in order. */
export function piecesOf(text: string, blanksBefore: BlanksBefore): Piece[] {
  const words = [...text.slice(0, REACH_UNITS).matchAll(WORD)];
  const usual = words.reduce((least, { index }) => (index > 0 ? Math.min(least, blanksBefore(index)) : least), Number.POSITIVE_INFINITY);
  const pieces: Piece[] = [];
  for (const { 0: whole, index } of words) {
    const left = gluedAt(whole);
    const gap = index > 0 ? 1 + blanksBefore(index) - usual : 0;
    if (left > 0) pieces.push(pieceOf(whole.slice(0, left), index, gap, pieces.at(-1)));
    pieces.push(pieceOf(whole.slice(left), index + left, left > 0 ? 0 : gap, pieces.at(-1)));
  }
  return pieces;
}
