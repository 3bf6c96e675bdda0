import type { Reader } from '../document/reader.ts';
import { peopleHeads } from '../knowledge/amounts/people.ts';
import { actorHeads, sayingVerbs } from '../knowledge/events/event-words.ts';
import { foldHash, foldHashes } from '../text/fold.ts';
import { beforeAdverbs, clauseStart, isBoundary, isJoint, isPreposition, isVerb } from './clause.ts';
import { isPlainNoun, type Party, partyOf, phraseParty } from './party.ts';
import { type Part, partAt, quotationAt, type Scene } from './scene.ts';

const WHO = foldHash('yang');
const PRONOUNS = foldHashes('ia dia beliau');
const THEY = foldHashes('mereka pihaknya keduanya');
const PARA = foldHash('para');
const STATE = foldHash('negara');
const THIS = foldHashes('itu ini tersebut');
/** Lower-case words of a noun phrase looked through for the preposition before it. */
const LONGEST_HEAD_TOKENS = 4;
/** Tokens looked back over for somebody a pronoun stands for. */
const PRONOUN_REACH_TOKENS = 60;
/** Tokens between a relative "yang" and the name that it goes back to. */
const RELATIVE_REACH_TOKENS = 3;

const isActor = ({ entity }: Part): boolean => entity !== null && entity.type !== 'place' && entity.type !== 'weapon';

/** The first token of the lower-case words that lead to a part ("pasukan" before "Rusia"), as far as a preposition, verb or boundary. */
function headStart(scene: Scene, part: Part): number {
  const { reader } = scene;
  let first = part.first;
  for (let n = 0; n < LONGEST_HEAD_TOKENS && first > 0; n++) {
    const k = first - 1;
    if (reader.startsSentence(first) || !isPlainNoun(scene, k)) break;
    first--;
  }
  return first;
}

/** True for a part that a preposition or another verb governs: it is no subject. */
function isGoverned(scene: Scene, part: Part): boolean {
  const first = headStart(scene, part);
  return (
    first > 0 &&
    !scene.reader.startsSentence(first) &&
    (isPreposition(scene, first - 1) || (isVerb(scene, first - 1) && !scene.reader.isOneOf(first - 1, sayingVerbs())))
  );
}

/** The first of parts that "dan" or commas join ("Putin dan Xi"), the last of which is given. */
function firstJoined(scene: Scene, part: Part): Part {
  const first = headStart(scene, part);
  const before = first >= 2 && !scene.reader.startsSentence(first) && isJoint(scene, first - 1) ? partAt(scene, first - 2) : null;
  return before !== null && isActor(before) ? firstJoined(scene, before) : part;
}

/** The last part between tokens that may be a subject. */
function lastSubject(scene: Scene, from: number, past: number): Part | null {
  for (let i = past - 1; i >= from; ) {
    const part = partAt(scene, i);
    if (part === null) {
      i--;
      continue;
    }
    const joined = isActor(part) ? firstJoined(scene, part) : part;
    if (isActor(joined) && !isGoverned(scene, joined)) return joined;
    i = joined.first - 1;
  }
  return null;
}

/** Tokens back from a verb at which the first subject of a sentence is looked for at most. */
const SENTENCE_REACH_TOKENS = 120;

/** The first part between tokens that may be a subject. */
function firstSubject(scene: Scene, from: number, past: number): Part | null {
  for (let i = Math.max(from, past - SENTENCE_REACH_TOKENS); i < past; ) {
    const part = partAt(scene, i);
    if (part !== null && isActor(part) && !isGoverned(scene, part)) return part;
    i = part?.past ?? i + 1;
  }
  return null;
}

/** A noun for a group that stands right before token `past`, with its number: "puluhan orang", "massa". */
function group(scene: Scene, past: number): Party | null {
  const { reader, countedTo } = scene;
  const stop = reader.isOneOf(past - 1, THIS) ? past - 1 : past;
  for (let end = stop; end > stop - LONGEST_HEAD_TOKENS && end > 0 && !reader.startsSentence(end); end--) {
    if (end < stop && (isVerb(scene, end) || isPreposition(scene, end) || isBoundary(scene, end) || !reader.isWord(end))) break;
    const amount = countedTo.get(reader.end(end - 1));
    if (amount !== undefined) return phraseParty(reader, reader.at(amount.start), stop);
  }
  return groupPhrase(scene, stop);
}

/** The noun phrase of a group that ends at token `past`: "para petugas imigrasi federal". */
function groupPhrase(scene: Scene, past: number): Party | null {
  const { reader } = scene;
  let found = -1;
  let first = past;
  while (first > 0 && past - first < LONGEST_HEAD_TOKENS && (first === past || !reader.startsSentence(first)) && isPlainNoun(scene, first - 1)) {
    first--;
    if (isGroupNoun(reader, first)) found = first;
  }
  if (found < 0 || (found > 0 && !reader.startsSentence(found) && isPreposition(scene, found - 1))) return null;
  return phraseParty(reader, reader.hash(found - 1) === PARA && !reader.startsSentence(found) ? found - 1 : found, past);
}

/** True for a noun of people or armed groups. */
export function isGroupNoun(reader: Reader, i: number): boolean {
  if (!reader.isWord(i)) return false;
  const people = peopleHeads().matchAt(reader.text, reader.tokens, i);
  const heads = actorHeads().matchAt(reader.text, reader.tokens, i);
  return people?.past === i + 1 || (heads?.past === i + 1 && heads.values.some((kind) => kind === 'force' || kind === 'person' || kind === 'state'));
}

/** The country named last before "negara itu". */
function stateBefore(scene: Scene, i: number): Party | null {
  for (let k = i - 1; k >= 0 && k > i - PRONOUN_REACH_TOKENS; k--) {
    const part = partAt(scene, k);
    if (part?.entity?.type === 'country') return { ...partyOf(scene, part), isPronoun: true };
  }
  return null;
}

/** The other side that "dan" joins to somebody: "China dan [AS] berunding". */
export function partnerOf(scene: Scene, party: Party): Party | null {
  const part = partAt(scene, scene.reader.at(party.start));
  if (part === null || !isJoint(scene, part.past)) return null;
  const other = partAt(scene, part.past + 1);
  return other !== null && isActor(other) ? partyOf(scene, other) : null;
}

/** Whom the clitic of a noun stands for ("serangannya"): the first subject of the sentence before token `i`. */
export function ownerOf(scene: Scene, i: number): Party | null {
  const found = firstSubject(scene, scene.reader.sentenceAround(i).first, i);
  return found === null ? null : { ...partyOf(scene, found), isPronoun: true };
}

/** Whom "mereka" at token `i` stands for: the first subject of the sentence, else of the one before. */
function theyParty(scene: Scene, i: number): Party | null {
  const { reader } = scene;
  if (reader.isOneOf(i, THIS) && reader.hash(i - 1) === STATE) return stateBefore(scene, i);
  if (!reader.isOneOf(i, THEY)) return null;
  const k = reader.sentenceOf(i);
  const here = firstSubject(scene, reader.sentence(k).first, i);
  const { first, past } = k > 0 ? reader.sentence(k - 1) : { first: 0, past: 0 };
  const found = here ?? firstSubject(scene, first, past);
  return found === null ? null : { ...partyOf(scene, found), isPronoun: true };
}

/** The person a pronoun at token `i` stands for: the last one named before it outside quotations. */
function pronounParty(scene: Scene, i: number): Party | null {
  const { reader, quotes } = scene;
  if (!reader.isOneOf(i, PRONOUNS)) return null;
  const isSaid = (part: Part): boolean => quotationAt(quotes, part.mention.start)?.form === 'direct';
  for (let k = i - 1; k >= 0 && k > i - PRONOUN_REACH_TOKENS; k--) {
    const part = partAt(scene, k);
    if (part?.entity?.type === 'person' && !isSaid(part)) return { ...partyOf(scene, part), isPronoun: true };
  }
  return null;
}

/** Who a relative "yang" at token `i` goes back to. */
function antecedent(scene: Scene, i: number): Party | null {
  for (let k = i - 1; k >= Math.max(0, i - RELATIVE_REACH_TOKENS); k--) {
    if (scene.reader.startsSentence(k + 1)) return null;
    const part = partAt(scene, k);
    if (part !== null) return part.entity === null ? null : partyOf(scene, part);
  }
  return group(scene, i);
}

/**
 * Who stands as the subject of a verb at token `i`: the noun phrase left of it in its clause, the one before "yang", or, where the clause has
 * none ("… untuk menyerang"), the first subject of the sentence. `null` where nobody is found.
 */
export function subjectOf(scene: Scene, i: number): Party | null {
  const { reader } = scene;
  const left = beforeAdverbs(scene, i);
  if (left < 0 || reader.startsSentence(i)) return null;
  if (reader.hash(left) === WHO) return antecedent(scene, left);
  const pronoun = pronounParty(scene, left) ?? theyParty(scene, left);
  if (pronoun !== null) return pronoun;
  const adjacent = partAt(scene, left) === null ? group(scene, left + 1) : null;
  if (adjacent !== null) return adjacent;
  const from = clauseStart(scene, i);
  const near = lastSubject(scene, from, i);
  if (near !== null) return partyOf(scene, near);
  if (left >= from && !isJoint(scene, left) && !reader.is(left, ',')) return null;
  const { first } = reader.sentenceAround(i);
  const told = reader.hash(from - 1) === WHO || !isBoundary(scene, from - 1) ? null : partAt(scene, from - 2);
  if (told !== null && isActor(told)) return partyOf(scene, told);
  const main = firstSubject(scene, first, Math.max(from, left));
  return main === null ? null : { ...partyOf(scene, main), isFar: true };
}
