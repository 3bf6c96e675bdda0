import type { Amount, AmountKind, Effect } from '../document/facts.ts';
import type { MentionIndex } from '../document/mentions.ts';
import type { Reader } from '../document/reader.ts';
import type { Quantity } from './quantity.ts';

/** What kinds of amount look at: the document, who and what is named in it, and what was found before. */
export interface Scene {
  readonly reader: Reader;
  readonly mentions: MentionIndex;
  /** The amounts before this one, in text order. */
  readonly found: Amount[];
}

/** What a kind makes of a quantity. The amount spans `start` to `end`; reading goes on at token `past`. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  readonly past: number;
  readonly unit: string;
  readonly by: string;
  readonly confidence: number;
  /** Multiplies the number, where the unit is a part of another ("sen"). */
  readonly factor: number;
  /** The number itself, where its kind reads the figures otherwise; else `null`. */
  readonly value: number | null;
  /** The number is the least that there are. */
  readonly isLow: boolean;
  readonly effect: Effect | null;
  readonly head: string | null;
  readonly of: string | null;
  readonly per: string | null;
}

/** Where a claim ends, at what offset and before which token. */
export type ClaimEnd = Pick<Claim, 'end' | 'past'>;

/** A claim from an offset on, of which a kind then tells what else it knows. All claims have one shape, so that they are read fast. */
export function claimed(
  start: number,
  { end, past }: ClaimEnd,
  unit: string,
  by: string,
  confidence: number,
): { -readonly [Field in keyof Claim]: Claim[Field] } {
  return { start, end, past, unit, by, confidence, factor: 1, value: null, isLow: false, effect: null, head: null, of: null, per: null };
}

/** One kind of amount. Kinds are asked in the order of `kinds/all.ts`; the first that claims a quantity has it. */
export interface Kind {
  readonly id: AmountKind;
  /** Why the kind is told apart as it is. */
  readonly reason: string;
  readonly claim: (scene: Scene, quantity: Quantity) => Claim | null;
  /** Texts with the amounts of this kind in them, each as "text: value unit" or "low-high unit". */
  readonly examples: readonly (readonly [text: string, amounts: string])[];
  /** Texts with a number that is not an amount of this kind. */
  readonly refusals: readonly string[];
}
