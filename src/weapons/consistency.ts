import type { Tokens } from '../document/tokens.ts';
import type { Source } from './grammar.ts';
import type { WeaponPhrase } from './phrase.ts';
import { isToy, LISTED } from './refusal.ts';
import { bladeCounts } from './words.ts';

/** Phrases of an article: those taken for weapons and those refused, in any order. */
export interface Sorted {
  readonly found: readonly WeaponPhrase[];
  readonly refused: readonly WeaponPhrase[];
}

const wordOf = (tokens: Tokens, { first }: WeaponPhrase): number => tokens.hashes[first] ?? 0;

/** A head without modifiers or designation. */
const isBare = ({ first, past, designation }: WeaponPhrase): boolean => designation === null && past === first + 1;

/** Heads that are counted as blades are somewhere: "sebilah keris". */
function counted(tokens: Tokens, phrases: readonly WeaponPhrase[]): ReadonlySet<number> {
  return new Set(
    phrases.filter(({ first, use }) => use === 'crime' && bladeCounts().has(tokens.hashes[first - 1] ?? 0)).map((phrase) => wordOf(tokens, phrase)),
  );
}

/** Heads that stand for toys and the like somewhere, and nowhere for a kind of weapon: "ranjau paku" and no "ranjau laut". */
function toys(source: Source, { found, refused }: Sorted): ReadonlySet<number> {
  const { tokens } = source;
  const words = new Set(refused.filter((phrase) => phrase.use === 'none' && isToy(source, phrase)).map((phrase) => wordOf(tokens, phrase)));
  if (words.size > 0) for (const phrase of found) if (!isBare(phrase)) words.delete(wordOf(tokens, phrase));
  return words;
}

/**
 * A head means the same throughout an article: after "ranjau paku" or "pistol mainan" the bare noun is no weapon either,
 * and after "sebilah keris" every "keris" is one, crime or not.
 */
export function settle(source: Source, sorted: Sorted): Sorted {
  const { found, refused } = sorted;
  const blades = counted(source.tokens, refused);
  const things = toys(source, sorted);
  if (blades.size === 0 && things.size === 0) return sorted;
  const isBlade = (phrase: WeaponPhrase): boolean => phrase.use === 'crime' && blades.has(wordOf(source.tokens, phrase));
  const isThing = (phrase: WeaponPhrase): boolean => isBare(phrase) && things.has(wordOf(source.tokens, phrase));
  return {
    found: [...found.filter((phrase) => !isThing(phrase)), ...refused.filter(isBlade)],
    refused: [
      ...refused.filter((phrase) => !isBlade(phrase)),
      ...found.filter(isThing).map((phrase): WeaponPhrase => ({ ...phrase, use: 'none', by: LISTED })),
    ],
  };
}
