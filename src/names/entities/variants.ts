import { similarity } from '../../knowledge/similarity.ts';

/** Least likeness of two spellings of one word: "Sergei" and "Sergey" have 0.93, "Rina" and "Rini" 0.88. */
const LEAST_SIMILARITY = 0.9;
const SHORTEST_WORD_LETTERS = 4;

function spelledAlike(a: string, b: string): boolean {
  return a.length >= SHORTEST_WORD_LETTERS && b.length >= SHORTEST_WORD_LETTERS && a[0] === b[0] && similarity(a, b) >= LEAST_SIMILARITY;
}

/**
 * True when two full names can be spellings of one: as many words, two or more, at least one of them the same and every
 * other pair alike. Single words are never variants of each other.
 */
export function areVariants(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  let same = 0;
  for (const [k, word] of a.entries()) {
    const other = b[k] ?? '';
    if (word === other) same++;
    else if (!spelledAlike(word, other)) return false;
  }
  return same > 0;
}
