import { shortens } from '../../../names/entities/shortens.ts';
import type { Thing } from '../thing.ts';
import { isMuhammad } from './words.ts';

/** Words that part a son from his father. */
const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'junior', 'sr', 'senior']);
/** Words more before or after a name; with two it is often another name that is beside it. */
const MOST_BESIDE = 1;

const generationOf = (words: readonly string[]): string | undefined => words.find((word) => GENERATIONS.has(word));

/** True if the one name is the other in fewer words, and the other is likely one person's: "Juan Cuadrado", but not "Ryo Mori" of "Ryo Mori da Shu Machi", nor of "Ryo Mori Jr". */
export function isShorter(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length || !shortens(short, long) || generationOf(short) !== generationOf(long)) return false;
  const before = long.indexOf(short[0] ?? '');
  const behind = long.length - 1 - long.lastIndexOf(short.at(-1) ?? '');
  return before <= MOST_BESIDE && behind <= MOST_BESIDE;
}

/**
 * True if a fuller name may be used for a shorter one with no more to tell than the words: a word before it makes somebody else of a name that is
 * more usual ("Tina Herry Heryawan"), as likely as it adds to it.
 */
export const mayStandFor = (short: Thing, long: Thing): boolean =>
  short.words[0] === long.words[0] || isMuhammad(long.words[0]) || long.articles >= short.articles;
