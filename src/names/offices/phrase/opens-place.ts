import { isListedPlace } from '../country.ts';
import type { Scene } from '../scene.ts';
import type { TitleMatch } from './head.ts';

/** True for a word of a place's name that is a title elsewhere: "[Raja] Ampat". */
export function opensPlace({ reader, places }: Scene, i: number, { record, past }: TitleMatch): boolean {
  if (!record.ambiguous || record.common) return false;
  const named = places.at(i);
  return (named?.first === i && named.past > past) || isListedPlace(reader, i, past);
}
