import type { Watchlist } from '../compile.ts';
import { FILLER, type Hit, recognise } from './wink.ts';

/** Words `[first, past)`. */
interface Piece {
  readonly first: number;
  readonly past: number;
}

/** The longest match at the beginning of each piece, as if nothing was around it. */
function lookAt(list: Watchlist, words: readonly string[], pieces: readonly Piece[]): Hit[] {
  if (pieces.length === 0) return [];
  const shown: string[] = [];
  const origins = new Map<number, number>();
  for (const { first, past } of pieces) {
    origins.set(shown.length, first);
    shown.push(...words.slice(first, past), FILLER);
  }
  return recognise(list, shown).flatMap(({ first, last, entry }) => {
    const place = origins.get(first);
    return place === undefined ? [] : [{ first: place, last: place + last - first, entry }];
  });
}

/** The beginnings of the matches that share a word with another: where a longer one wins, a shorter one at the same place may stay. */
function contested(hits: readonly Hit[], count: number): Piece[] {
  const covers = new Uint8Array(count);
  for (const { first, last } of hits) for (let i = first; i <= last; i++) covers[i] = Math.min((covers[i] ?? 0) + 1, 2);
  return hits.flatMap(({ first, last }) => {
    const pieces: Piece[] = [];
    if (covers.subarray(first, last + 1).includes(2)) for (let past = last; past > first; past--) pieces.push({ first, past });
    return pieces;
  });
}

/**
 * Every match that the longest-first choice needs: wink-nlp goes from left to right, takes the longest match at a place and passes over
 * what begins within it. So those places are shown to it once more ("Kementerian Pertahanan" hides "Pertahanan Udara Nasional"), and
 * then shorter pieces of what overlaps.
 */
export function look(list: Watchlist, words: readonly string[]): Hit[] {
  const hits = recognise(list, words);
  const within = hits.flatMap(({ first, last }) => {
    const places: Piece[] = [];
    for (let i = first + 1; i <= last; i++) if (list.openers.has(words[i] ?? '')) places.push({ first: i, past: i + list.reach });
    return places;
  });
  if (within.length === 0) return hits;
  const all = [...hits, ...lookAt(list, words, within)];
  return [...all, ...lookAt(list, words, contested(all, words.length))];
}
