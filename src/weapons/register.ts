import type { Tokens } from '../document/tokens.ts';
import { lazy } from '../knowledge/table.ts';
import { sportWords } from '../knowledge/words/sport-words.ts';
import { crimeWords, spaceWords, warWords } from './words.ts';

/** How many words of war, crime, sport and space flight an article holds. */
export interface Register {
  readonly war: number;
  readonly crime: number;
  readonly sport: number;
  readonly space: number;
}

const WAR = 1;
const CRIME = 2;
const SPORT = 4;
const SPACE = 8;

/** What each word tells, as bits: "serangan" is of war, "korban" of crime, "menyerang" of both. */
const bits: () => ReadonlyMap<number, number> = lazy(() => {
  const map = new Map<number, number>();
  const add = (words: ReadonlySet<number>, bit: number): void => {
    for (const hash of words) map.set(hash, (map.get(hash) ?? 0) | bit);
  };
  add(warWords(), WAR);
  add(crimeWords(), CRIME);
  add(sportWords(), SPORT);
  add(spaceWords(), SPACE);
  return map;
});

/** Counts the words that tell what an article is about; one pass over its tokens. */
export function registerOf(tokens: Tokens): Register {
  const known = bits();
  let war = 0;
  let crime = 0;
  let sport = 0;
  let space = 0;
  for (let i = 0; i < tokens.count; i++) {
    const said = known.get(tokens.hashes[i] ?? 0);
    if (said === undefined) continue;
    war += said & WAR;
    crime += (said & CRIME) >> 1;
    sport += (said & SPORT) >> 2;
    space += (said & SPACE) >> 3;
  }
  return { war, crime, sport, space };
}
