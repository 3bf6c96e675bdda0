import type { TimexMod } from '../document/layers.ts';
import { lazy } from '../knowledge/table.ts';
import type { Meaning } from './meaning.ts';
import type { View } from './view.ts';

/** The named parts of a match; a part that took no part is `undefined`. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** One match of a pattern in a view: `view.text[start, end)`. */
export interface Match {
  readonly view: View;
  readonly start: number;
  readonly end: number;
  readonly groups: Groups;
}

/** What a match means; `null` refuses it. A `Reading` may also narrow the span or carry a modifier. */
export interface Reading {
  /** What tells it from a meaning. */
  readonly kind?: undefined;
  readonly meaning: Meaning;
  readonly mod?: TimexMod | null;
  /** Where the expression ends, when the match looked further. */
  readonly end?: number;
}

/** One form of temporal expression. `starts`: classes of the word or number it begins with. */
export interface Pattern {
  /** Permanent: it is written to the output. */
  readonly id: string;
  readonly starts: number;
  /**
   * Words and marks of which every match, or the word before it, is or holds one as a token; `0` is any number, `0-0` one with a
   * dash in it, `0/0` one with a slash, dot or colon. Where none stands near, the regex is neither run nor compiled.
   */
  readonly needs?: () => readonly string[];
  readonly regex: () => RegExp;
  /** No other pattern can find more where this one matches. */
  readonly sure?: boolean;
  readonly read: (match: Match) => Reading | Meaning | null;
}

/** A sticky regex of a source, compiled when first used, that ends at the end of a word. */
export function sticky(source: () => string): () => RegExp {
  return lazy(() => new RegExp(`${source()}(?![a-z0-9])`, 'uy'));
}

/** The needs of ranges on a dash or what stands for one. */
export const DASHED: readonly string[] = ['-', '0-0', 's', 'sampai', 'sd'];
/** The needs of ranges that words may join as well. */
export const JOINED: readonly string[] = [...DASHED, 'atau', 'dan', 'dua-tiga', 'empat-lima', 'hingga', 'satu-dua', 'tiga-empat'];
/** The needs of days counted from another. */
export const DAYS_AWAY: readonly string[] = ['besok', 'besoknya', 'esok', 'esoknya', 'keesokan', 'keesokannya', 'kemaren', 'kemarin', 'lusa', 'lusanya'];
/** The needs of ranges and dates that may also stand on a slash. */
export const SLASHED: readonly string[] = [...DASHED, '/', '0/0'];
/** The needs of what stands in brackets. */
export const BRACKETED: readonly string[] = ['(', '['];
