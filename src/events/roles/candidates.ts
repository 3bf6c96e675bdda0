import { actorHeads, sayingVerbs } from '../../knowledge/events/event-words.ts';
import { foldHash, foldHashes } from '../../text/fold.ts';
import { beforeAdverbs, headStart, isJoint, isPreposition, isVerb } from '../clause.ts';
import { isListedPlace, type Part, partAt, type Scene } from '../scene.ts';

export const isActor = ({ entity }: Part): boolean => entity !== null && entity.type !== 'place' && entity.type !== 'weapon';

const WITH = foldHash('dengan');

/** True for a clause that hangs on by a comma and "dengan": "…, dengan [Trump] mendesak Iran". */
const isAbsolute = ({ reader }: Scene, first: number): boolean => reader.hash(first - 1) === WITH && reader.is(first - 2, ',');

/** True for a part that a preposition governs, or another verb unless `i` is right after the part ("mendesak Israel [menghentikan]"): it is not a subject. */
export function isGoverned(scene: Scene, part: Part, isBeside = false): boolean {
  const first = headStart(scene, part.first);
  if (first === 0 || scene.reader.startsSentence(first) || (isBeside && isAbsolute(scene, first))) return false;
  return (
    isListedPlace(scene, part) || isPreposition(scene, first - 1) || (!isBeside && isVerb(scene, first - 1) && !scene.reader.isOneOf(first - 1, sayingVerbs()))
  );
}

/** Prepositions before a place, origin or companion: "mengirim utusan ke [AS] untuk berunding". "kepada AS untuk …" is who shall do it. */
const ASIDE = foldHashes('ke di dari dengan terhadap pada dalam atas');

/** True for a part that a noun is of which does not stand for it: "keputusan [Trump]". */
export function isOwner(scene: Scene, { first }: Part): boolean {
  const head = headStart(scene, first);
  return head < first && actorHeads().matchAt(scene.reader.text, scene.reader.tokens, head) === null;
}

/** True for a part that such a preposition governs, unless by a noun that is his: "terhadap keputusan [Trump] untuk". */
export function isAside(scene: Scene, part: Part): boolean {
  const { reader } = scene;
  const first = headStart(scene, part.first);
  return !isOwner(scene, part) && !reader.startsSentence(first) && reader.isOneOf(first - 1, ASIDE);
}

/** The first of parts that "dan" joins, and commas before it ("Putin dan Xi", "A, B, dan C"), the last of which is given. */
export function firstJoined(scene: Scene, part: Part, isList = false): Part {
  const { reader } = scene;
  const first = headStart(scene, part.first);
  if (first < 2 || reader.startsSentence(first) || !(isJoint(scene, first - 1) || (isList && reader.is(first - 1, ',')))) return part;
  const before = partAt(scene, reader.is(first - 2, ',') ? first - 3 : first - 2);
  return before !== null && isActor(before) ? firstJoined(scene, before, true) : part;
}

/** The last part between tokens that may be a subject. */
export function lastSubject(scene: Scene, from: number, past: number): Part | null {
  const beside = beforeAdverbs(scene, past);
  for (let i = past - 1; i >= from; ) {
    const part = partAt(scene, i);
    if (part === null) {
      i--;
      continue;
    }
    const joined = isActor(part) ? firstJoined(scene, part) : part;
    if (isActor(joined) && !isGoverned(scene, joined, i === beside)) return joined;
    i = joined.first - 1;
  }
  return null;
}

/** Tokens back from a verb at which the first subject of a sentence is looked for at most. */
export const SENTENCE_REACH_TOKENS = 120;

/** The first part between tokens that may be a subject. */
export function firstSubject(scene: Scene, from: number, past: number): Part | null {
  for (let i = Math.max(from, past - SENTENCE_REACH_TOKENS); i < past; ) {
    const part = partAt(scene, i);
    if (part !== null && isActor(part) && !isGoverned(scene, firstJoined(scene, part))) return part;
    i = part?.past ?? i + 1;
  }
  return null;
}
