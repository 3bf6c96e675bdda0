import type { Tokens } from '../document/tokens.ts';
import { sportWords } from '../knowledge/sport-words.ts';
import { crimeWords, spaceWords, warWords } from './words.ts';

/** How many words of war, crime, sport and space flight an article holds. */
export interface Register {
  readonly war: number;
  readonly crime: number;
  readonly sport: number;
  readonly space: number;
}

/** Counts the words that tell what an article is about; one pass over its tokens. */
export function registerOf(tokens: Tokens): Register {
  const [wars, crimes, sports, spaces] = [warWords(), crimeWords(), sportWords(), spaceWords()];
  let war = 0;
  let crime = 0;
  let sport = 0;
  let space = 0;
  for (let i = 0; i < tokens.count; i++) {
    const hash = tokens.hashes[i] ?? 0;
    if (wars.has(hash)) war++;
    if (crimes.has(hash)) crime++;
    if (sports.has(hash)) sport++;
    if (spaces.has(hash)) space++;
  }
  return { war, crime, sport, space };
}
