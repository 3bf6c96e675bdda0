import { foldHash } from '../../text/fold.ts';
import { isAdverb, isPlainNoun } from '../clause.ts';
import { partAt, type Scene } from '../scene.ts';
import { ENDS, isGroupNoun, type Party, partyOf, phraseParty } from './party.ts';

/** People or things counted at token `i` ("lima orang"); a number alone is nobody. */
export function amountAt(scene: Scene, i: number): Party | null {
  const amount = scene.countedFrom.get(scene.reader.start(i));
  const past = amount === undefined ? i : scene.reader.at(amount.end);
  return past > i + 1 ? phraseParty(scene, i, past) : null;
}

/** Words of a group without a name: "petugas imigrasi federal". */
const LONGEST_GROUP_TOKENS = 4;

/** The group without a name that token `i` begins: "para mahasiswa", "puluhan orang", "kepolisian". */
export function groupAt(scene: Scene, i: number): Party | null {
  const amount = amountAt(scene, i);
  if (amount !== null) return amount;
  let past = i;
  let isGroup = false;
  while (
    past - i < LONGEST_GROUP_TOKENS &&
    (past === i || !scene.reader.startsSentence(past)) &&
    isPlainNoun(scene, past) &&
    !isAdverb(scene, past) &&
    !scene.reader.isOneOf(past, ENDS)
  ) {
    isGroup ||= past - i < 2 && isGroupNoun(scene.reader, past);
    past++;
  }
  return isGroup ? phraseParty(scene, i, past) : null;
}

const IN = foldHash('di');

/** The country of the place in which something without a name stands, for it: "berbagai titik di [Suriah]". People stand for themselves. */
export function countryOf(scene: Scene, party: Party | null): Party | null {
  const { reader } = scene;
  if (party === null) return party;
  const past = reader.at(party.end);
  if (isGroupNoun(reader, scene.countedFrom.has(party.start) ? past - 1 : reader.at(party.start))) return party;
  const part = reader.hash(past) === IN ? partAt(scene, past + 1) : null;
  const place = part?.entity?.type === 'country' || part?.entity?.type === 'place' ? partyOf(scene, part) : null;
  return place?.country == null ? party : place;
}
