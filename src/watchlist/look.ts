import type { Watchlist } from './compile.ts';
import { FILLER, type Hit, recognise } from './wink.ts';

/**
 * Every match that the longest-first choice needs: wink-nlp goes from left to right and passes over what begins within a
 * match, so those places are shown to it once more ("Kementerian Pertahanan" hides "Pertahanan Udara Nasional").
 */
export function look(list: Watchlist, words: readonly string[]): Hit[] {
  const hits = recognise(list, words);
  const within = hits.flatMap(({ first, last }) => {
    const places: number[] = [];
    for (let i = first + 1; i <= last; i++) if (list.openers.has(words[i] ?? '')) places.push(i);
    return places;
  });
  if (within.length === 0) return hits;
  const again: string[] = [];
  const origins = new Map<number, number>();
  for (const place of within) {
    origins.set(again.length, place);
    again.push(...words.slice(place, place + list.reach), FILLER);
  }
  const hidden = recognise(list, again).flatMap(({ first, last, entry }) => {
    const place = origins.get(first);
    return place === undefined ? [] : [{ first: place, last: place + last - first, entry }];
  });
  return [...hits, ...hidden];
}
