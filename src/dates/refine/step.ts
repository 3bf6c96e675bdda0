import type { TimexMod } from '../../document/layers.ts';
import type { Candidate, Meaning } from '../meaning.ts';
import type { View } from '../view/view.ts';

/** What a pattern has matched, on its way to a candidate: places of the view. */
export interface Draft {
  readonly view: View;
  /** Where the pattern matched. */
  readonly start: number;
  /** Where the expression begins: at `start`, or at a word before it that belongs to it. */
  readonly from: number;
  readonly end: number;
  /** The word before `start`. */
  readonly before: string;
  readonly by: string;
  readonly meaning: Meaning;
  readonly mod: TimexMod | null;
}

interface Described {
  readonly id: string;
  readonly reason: string;
  /** Texts of 15 May 2024 with the mentions in brackets, and their values in order: without the step one is missing, wrong or too many. */
  readonly examples: readonly (readonly [marked: string, ...values: string[]])[];
  /** Texts that the step leaves as they are. */
  readonly refusals: readonly string[];
}

/** A step on each draft by itself: a number refuses it, and says where in the view to read on. */
export interface DraftStep extends Described {
  readonly on: 'draft';
  readonly apply: (draft: Draft) => Draft | number;
}

/** A step on all candidates of a text together, in text order. */
export interface TextStep extends Described {
  readonly on: 'text';
  readonly apply: (candidates: readonly Candidate[], text: string) => readonly Candidate[];
}

export type Step = DraftStep | TextStep;
