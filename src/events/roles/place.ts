import { sayingVerbs } from '../../knowledge/events/event-words.ts';
import { headStart, isBoundary } from '../clause.ts';
import { partAt, type Scene } from '../scene.ts';
import { type Party, partyOf } from './party.ts';

/** Capitalised words of a place's name before the place: "[Kilang Minyak] Haifa". */
const LONGEST_NAME_TOKENS = 4;

/** A place right before a verb that opens its clause, with the words of its name: "Kilang Minyak Haifa menjadi sasaran". */
export function placeParty(scene: Scene, left: number): Party | null {
  const { reader } = scene;
  const part = partAt(scene, left);
  if (part?.entity?.type !== 'place') return null;
  let first = headStart(scene, part.first);
  while (first > 0 && part.first - first < LONGEST_NAME_TOKENS && !reader.startsSentence(first) && reader.isWord(first - 1) && reader.isCapital(first - 1))
    first--;
  const opens = first === 0 || reader.startsSentence(first) || isBoundary(scene, first - 1) || reader.isOneOf(first - 1, sayingVerbs());
  return opens ? partyOf(scene, part) : null;
}
