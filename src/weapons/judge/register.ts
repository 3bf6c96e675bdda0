import type { Reader } from '../../document/reader.ts';
import { lazy } from '../../knowledge/table.ts';
import { weaponCues } from '../../knowledge/weapons/weapon-cues.ts';
import { sportWords } from '../../knowledge/words/sport-words.ts';

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
/** A sport report has at least this many words of sport. */
const LEAST_SPORT_WORDS = 5;

/** What each word tells, as bits: "serangan" is of war, "korban" of crime, "menyerang" of both. */
const bits: () => ReadonlyMap<number, number> = lazy(() => {
  const map = new Map<number, number>();
  const add = (words: ReadonlySet<number>, bit: number): void => {
    for (const hash of words) map.set(hash, (map.get(hash) ?? 0) | bit);
  };
  add(weaponCues('war'), WAR);
  add(weaponCues('crime'), CRIME);
  add(sportWords('sport'), SPORT);
  add(weaponCues('space'), SPACE);
  return map;
});

/** Counts the words that tell what an article is about, in one pass. */
export function registerOf(reader: Reader): Register {
  const known = bits();
  let war = 0;
  let crime = 0;
  let sport = 0;
  let space = 0;
  for (let i = 0; i < reader.count; i++) {
    const said = known.get(reader.hash(i));
    if (said === undefined) continue;
    war += said & WAR;
    crime += (said & CRIME) >> 1;
    sport += (said & SPORT) >> 2;
    space += (said & SPACE) >> 3;
  }
  return { war, crime, sport, space };
}

/** True for a report on sport, where weapons are figures of speech. */
export const isSport = ({ sport, war, crime }: Register): boolean => sport >= LEAST_SPORT_WORDS && sport > war + crime;
