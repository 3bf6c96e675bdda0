import { actorHeads, sayingVerbs } from '../../knowledge/events/event-words.ts';
import { foldHash, foldHashes } from '../../text/fold.ts';
import { beforeAdverbs, clauseStart, headStart, isBoundary, isJoint, isMark, isPreposition, isVerb, POINTING } from '../clause.ts';
import { isListedPlace, type Part, partAt, type Scene } from '../scene.ts';
import { group, placeParty, pointedParty, unknownParty } from './group.ts';
import { type Party, partyOf, pronounFor } from './party.ts';
import { pronounParty } from './pronoun.ts';
import { stateAt } from './state.ts';

const WHO = foldHash('yang');
/** Words whose clause does not go on with whom is right before them. */
const NOT_TOLD = foldHashes('yang tetapi tapi namun melainkan padahal sedangkan sementara');
const THEY = foldHashes('mereka pihaknya keduanya');
/** Tokens between a relative "yang" and the name that it goes back to. */
const RELATIVE_REACH_TOKENS = 3;

const isActor = ({ entity }: Part): boolean => entity !== null && entity.type !== 'place' && entity.type !== 'weapon';

/** True for a part that a preposition governs, or another verb unless `i` is right after the part ("mendesak Israel [menghentikan]"): it is not a subject. */
function isGoverned(scene: Scene, part: Part, isBeside = false): boolean {
  const first = headStart(scene, part.first);
  if (first === 0 || scene.reader.startsSentence(first)) return false;
  return (
    isListedPlace(scene, part) || isPreposition(scene, first - 1) || (!isBeside && isVerb(scene, first - 1) && !scene.reader.isOneOf(first - 1, sayingVerbs()))
  );
}

/** Prepositions before a place, origin or companion: "mengirim utusan ke [AS] untuk berunding". "kepada AS untuk …" is who shall do it. */
const ASIDE = foldHashes('ke di dari dengan terhadap pada dalam atas');

/** True for a part that such a preposition governs, unless by a noun that is his: "terhadap keputusan [Trump] untuk". */
function isAside(scene: Scene, part: Part): boolean {
  const { reader } = scene;
  const first = headStart(scene, part.first);
  const isOwner = first < part.first && actorHeads().matchAt(reader.text, reader.tokens, first) === null;
  return !isOwner && !reader.startsSentence(first) && reader.isOneOf(first - 1, ASIDE);
}

/** The first of parts that "dan" joins, and commas before it ("Putin dan Xi", "A, B, dan C"), the last of which is given. */
function firstJoined(scene: Scene, part: Part, isList = false): Part {
  const { reader } = scene;
  const first = headStart(scene, part.first);
  if (first < 2 || reader.startsSentence(first) || !(isJoint(scene, first - 1) || (isList && reader.is(first - 1, ',')))) return part;
  const before = partAt(scene, reader.is(first - 2, ',') ? first - 3 : first - 2);
  return before !== null && isActor(before) ? firstJoined(scene, before, true) : part;
}

/** The last part between tokens that may be a subject. */
function lastSubject(scene: Scene, from: number, past: number): Part | null {
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
  return found === null ? null : pronounFor(scene, found);
}

/** Whom "mereka" at token `i` stands for: the first subject of the sentence, else of the one before. */
function theyParty(scene: Scene, i: number): Party | null {
  const { reader } = scene;
  const state = reader.isOneOf(i, POINTING) ? stateAt(scene, i - 1) : null;
  if (state !== null) return state;
  if (!reader.isOneOf(i, THEY)) return null;
  const k = reader.sentenceOf(i);
  const here = firstSubject(scene, reader.sentence(k).first, i);
  const { first, past } = k > 0 ? reader.sentence(k - 1) : { first: 0, past: 0 };
  const found = here ?? firstSubject(scene, first, past);
  return found === null ? null : pronounFor(scene, found);
}

/** Tokens in brackets between a noun and its relative clause: "warga negara Indonesia (WNI) yang". */
const LONGEST_BRACKETS_TOKENS = 5;

/** The token past what a relative "yang" at token `i` goes back to: brackets between are passed over. */
function pastAntecedent({ reader }: Scene, i: number): number {
  if (!reader.is(i - 1, ')')) return i;
  for (let k = i - 2; k > i - LONGEST_BRACKETS_TOKENS && k > 0; k--) if (reader.is(k, '(')) return k;
  return i;
}

/** Who a relative "yang" at token `i` goes back to. */
function antecedent(scene: Scene, i: number): Party | null {
  const past = pastAntecedent(scene, i);
  for (let k = past - 1; k >= Math.max(0, past - RELATIVE_REACH_TOKENS); k--) {
    if (scene.reader.startsSentence(k + 1)) return null;
    const part = partAt(scene, k);
    if (part !== null) return part.entity === null ? null : partyOf(scene, part);
  }
  return group(scene, past);
}

/** The subject before a relative clause that commas part off: "Rusia, yang …, [menyerang]"; `from` is the first token of that clause. */
function beforeRelative(scene: Scene, from: number): Party | null {
  const { reader } = scene;
  const part = reader.hash(from - 1) === WHO && reader.is(from - 2, ',') ? partAt(scene, from - 3) : null;
  return part !== null && isActor(part) ? partyOf(scene, part) : null;
}

/** The last active verb of tokens `[from, past)`, or -1: "dan" joins the next one to it. */
function verbBefore(scene: Scene, from: number, past: number): number {
  for (let k = past - 1; k >= from; k--) if (partAt(scene, k) === null && isVerb(scene, k)) return scene.reader.word(k).startsWith('me') ? k : -1;
  return -1;
}

/** Verbs in a row that have one subject: "menyatakan telah mendesak". */
const LONGEST_CHAIN_VERBS = 3;

/**
 * Who stands as the subject of a verb at token `i`: the noun phrase left of it in its clause, the one before "yang", that of the verb right
 * before it, or, where the clause has none ("… untuk menyerang"), the first subject of the sentence. `null` where nobody is found.
 */
export function subjectOf(scene: Scene, i: number, chain: number = LONGEST_CHAIN_VERBS): Party | null {
  const { reader } = scene;
  const left = beforeAdverbs(scene, i);
  if (left < 0 || reader.startsSentence(i)) return null;
  if (reader.hash(left) === WHO) return antecedent(scene, left);
  const from = clauseStart(scene, isMark(scene, i - 1) ? left + 1 : i);
  return besideSubject(scene, left, i) ?? verbSubject(scene, from, left, chain) ?? clauseSubject(scene, { from, left, i, chain });
}

/** Who a pronoun, a noun for a group, a name that nobody knows or a noun that points back right before the verb at token `i` stands for. */
function besideSubject(scene: Scene, left: number, i: number): Party | null {
  const pronoun = pronounParty(scene, left) ?? theyParty(scene, left) ?? placeParty(scene, left);
  if (pronoun !== null || partAt(scene, left) !== null || isJoint(scene, left)) return pronoun;
  return group(scene, left + 1) ?? (scene.reader.isCapital(i) ? null : unknownParty(scene, left + 1)) ?? pointedParty(scene, left);
}

/** The subject of the verb that "dan" joins to the next, if that is in the clause. */
function verbSubject(scene: Scene, from: number, left: number, chain: number): Party | null {
  const joined = isJoint(scene, left) && chain > 0 ? verbBefore(scene, from, left) : -1;
  return joined < 0 ? null : subjectOf(scene, joined, chain - 1);
}

/** A verb at token `i`: the first token of its clause, the token left of it and its adverbs, and how many verbs may still be gone back. */
interface VerbPlace {
  readonly from: number;
  readonly left: number;
  readonly i: number;
  readonly chain: number;
}

/** The subject in the clause from token `from` on, of the verb right before, before a relative clause, or of the sentence. */
function clauseSubject(scene: Scene, { from, left, i, chain }: VerbPlace): Party | null {
  const { reader } = scene;
  const near = lastSubject(scene, from, i);
  if (near !== null) return partyOf(scene, near);
  if (left >= from && chain > 0 && isVerb(scene, left) && partAt(scene, left) === null) return subjectOf(scene, left, chain - 1);
  if (left >= from && !isJoint(scene, left) && !reader.is(left, ',')) return null;
  return (reader.is(left, ',') ? beforeRelative(scene, from) : null) ?? farSubject(scene, from, left, i);
}

/** The subject of the sentence, for a clause from token `from` on without one. */
function farSubject(scene: Scene, from: number, left: number, i: number): Party | null {
  const { reader } = scene;
  const { first } = reader.sentenceAround(i);
  const told = reader.isOneOf(from - 1, NOT_TOLD) || !isBoundary(scene, from - 1) ? null : partAt(scene, from - 2);
  if (told !== null && isActor(told) && !isAside(scene, told)) return partyOf(scene, told);
  const main = firstSubject(scene, first, Math.max(from, left));
  if (main === null) return null;
  const party = partyOf(scene, main);
  party.isFar = true;
  return party;
}
