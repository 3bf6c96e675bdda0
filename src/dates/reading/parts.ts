import { partsOfDay } from '../../knowledge/dates/time-words.ts';
import type { DayPart, Meaning } from '../meaning.ts';

/** A part of the day that `of` names; of the anchor's day when `null`. */
export function partOf(of: Meaning | null, word: string): DayPart {
  return { kind: 'part', of, part: partsOfDay().get(word) ?? 'TNI' };
}
