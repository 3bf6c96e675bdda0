import type { Tense } from '../meaning.ts';
import { shiftOf } from './fragments.ts';

const TENSES: readonly Tense[] = ['past', 'this', 'future'];

/** What a shift word says of a period: its year, in "tahun lalu", or the side of the anchor that it is on. */
export function shiftIn(word: string | undefined, ofYear: boolean): { yearShift: number | null; tense: Tense | null } {
  if (word === undefined) return { yearShift: null, tense: null };
  const steps = shiftOf(word);
  return ofYear ? { yearShift: steps, tense: null } : { yearShift: null, tense: TENSES[steps + 1] ?? null };
}
