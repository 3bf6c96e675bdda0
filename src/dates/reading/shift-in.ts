import type { Lean } from '../meaning.ts';
import { shiftOf } from './fragments.ts';

const LEANS: readonly Lean[] = ['past', 'this', 'future'];

/** What a shift word says of a period: its year, in "tahun lalu", or the side of the anchor that it is on. */
export function shiftIn(word: string | undefined, ofYear: boolean): { yearShift: number | null; lean: Lean | null } {
  if (word === undefined) return { yearShift: null, lean: null };
  const steps = shiftOf(word);
  return ofYear ? { yearShift: steps, lean: null } : { yearShift: null, lean: LEANS[steps + 1] ?? null };
}
