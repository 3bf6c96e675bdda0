import type { TimexMod } from '../document/layers.ts';
import type { DateLanguage } from '../knowledge/dates/forms.ts';
import type { Meaning } from './meaning.ts';
import { type Fragments, fragments } from './reading/fragments.ts';
import type { View } from './view/view.ts';

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
  /** Where the expression begins, when the match looked back. */
  readonly start?: number;
  /** Where the expression ends, when the match looked further. */
  readonly end?: number;
}

/** One form of temporal expression. Where it may stand is computed from its regex (`prefilter/`). */
export interface Pattern {
  /** Permanent: it is written to the output. */
  readonly id: string;
  /** The source of the regex, for the folded text of a view; it ends at the end of a word. Composed when first used. */
  readonly regex: (words: Fragments) => string;
  readonly read: (match: Match) => Reading | Meaning | null;
  /** Texts of 15 May 2024 with this form in brackets, and its value. */
  readonly examples: readonly (readonly [marked: string, value: string])[];
  /** Texts that look like this form and are not. */
  readonly refusals: readonly string[];
}

/** The compiled regex of a pattern: it matches at its `lastIndex` only, and up to the end of a word. */
export function stickyOf({ regex }: Pattern, language: DateLanguage): RegExp {
  return new RegExp(`(?:${regex(fragments(language))})(?![a-z0-9])`, 'uy');
}
