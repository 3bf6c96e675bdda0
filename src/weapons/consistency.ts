import type { Tokens } from '../document/tokens.ts';
import type { Source } from './grammar.ts';
import { familyOf, type WeaponPhrase } from './phrase.ts';
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

const isBlade = ({ category }: WeaponPhrase): boolean => familyOf(category) === 'blade';

/** Heads of blades that are counted as weapons are ("sebilah keris"), or of a kind that is found ("pedang perwira"). */
function blades(tokens: Tokens, { found, refused }: Sorted): ReadonlySet<number> {
  const isCounted = ({ first }: WeaponPhrase): boolean => bladeCounts().has(tokens.hashes[first - 1] ?? 0);
  const meant = [...refused.filter((phrase) => isBlade(phrase) && isCounted(phrase)), ...found.filter((phrase) => isBlade(phrase) && !isBare(phrase))];
  return new Set(meant.map((phrase) => wordOf(tokens, phrase)));
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
 * and after "sebilah keris" or "pedang perwira" every "keris" and "pedang" is one, crime or not.
 */
export function settle(source: Source, sorted: Sorted): Sorted {
  const { found, refused } = sorted;
  const meant = blades(source.tokens, sorted);
  const things = toys(source, sorted);
  if (meant.size === 0 && things.size === 0) return sorted;
  const isMeant = (phrase: WeaponPhrase): boolean => isBlade(phrase) && meant.has(wordOf(source.tokens, phrase));
  const isThing = (phrase: WeaponPhrase): boolean => isBare(phrase) && things.has(wordOf(source.tokens, phrase));
  return {
    found: [...found.filter((phrase) => !isThing(phrase)), ...refused.filter(isMeant)],
    refused: [
      ...refused.filter((phrase) => !isMeant(phrase)),
      ...found.filter(isThing).map((phrase): WeaponPhrase => ({ ...phrase, use: 'none', by: LISTED })),
    ],
  };
}
