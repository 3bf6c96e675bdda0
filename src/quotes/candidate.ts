import type { QuoteForm } from '../document/facts.ts';

/** Where a frame expects the speaker. */
export type Slot =
  /** The words from a token on: "kata [Menteri Luar Negeri …]". */
  | { readonly kind: 'phrase'; readonly at: number }
  /** -nya on the cue. */
  | { readonly kind: 'clitic'; readonly at: number }
  /** The subject of the verb at a token. */
  | { readonly kind: 'subject'; readonly at: number }
  /** The quotation before goes on. */
  | { readonly kind: 'none' }
  /** The quotation goes on in the next paragraph, whose speaker it has. */
  | { readonly kind: 'next' }
  /** Nobody is named or meant. */
  | { readonly kind: 'nobody' };

/** Words said, as tokens `[first, past)`, with what the frame that found them knows. */
export interface Candidate {
  readonly form: QuoteForm;
  readonly first: number;
  readonly past: number;
  /** The tokens `[cue, cuePast)` of the word of speech; -1 where there is none. */
  readonly cue: number;
  readonly cuePast: number;
  readonly lemma: string;
  readonly sense: string;
  readonly slot: Slot;
  /** The id of the frame. */
  readonly by: string;
}
