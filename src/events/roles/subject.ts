import { sayingVerbs } from '../../knowledge/events/event-words.ts';
import { foldHash, foldHashes } from '../../text/fold.ts';
import { beforeAdverbs, clauseStart, headStart, isAdverb, isBoundary, isJoint, isMark, isVerb, POINTING } from '../clause.ts';
import { partAt, type Scene } from '../scene.ts';
import { firstJoined, firstSubject, isActor, isAside, isGoverned, isOwner, lastSubject, SENTENCE_REACH_TOKENS } from './candidates.ts';
import { group, phraseOf, placeParty, pointedParty, unknownParty } from './group.ts';
import { type Party, partyOf, pronounFor } from './party.ts';
import { pronounParty } from './pronoun.ts';
import { stateAt } from './state.ts';

const WHO = foldHash('yang');
/** Words whose clause does not go on with whom is right before them. */
const NOT_TOLD = foldHashes('yang tetapi tapi namun melainkan padahal sedangkan sementara');
const THEY = foldHashes('mereka pihaknya keduanya');
/** Tokens between a relative "yang" and the name that it goes back to. */
const RELATIVE_REACH_TOKENS = 3;

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

/** Who a relative "yang" at token `i` goes back to: no further back than a verb. */
function antecedent(scene: Scene, i: number): Party | null {
  const past = pastAntecedent(scene, i);
  for (let k = past - 1; k >= Math.max(0, past - RELATIVE_REACH_TOKENS); k--) {
    if (scene.reader.startsSentence(k + 1)) return null;
    const part = partAt(scene, k);
    if (part !== null) return part.entity === null ? null : partyOf(scene, part);
    if (isVerb(scene, k)) break;
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
  if (isDescribed(scene, from, left)) return described(scene, from - 1);
  return besideSubject(scene, left, i) ?? verbSubject(scene, from, left, chain) ?? clauseSubject(scene, { from, left, i, chain });
}

/** Passive verbs of saying, after which a clause follows: "video yang diklaim [polisi menangkap X]". */
const CLAIMED = foldHashes('diklaim disebut dikatakan');

/** True for a clause from token `from` to `left` that only describes the noun before it: "kelompok [yang didukung Iran] menyerang". */
function isDescribed(scene: Scene, from: number, left: number): boolean {
  const { reader } = scene;
  if (reader.hash(from - 1) !== WHO || reader.startsSentence(from) || isJoint(scene, left) || isVerb(scene, left)) return false;
  let verb = from;
  while (verb < left && isAdverb(scene, verb)) verb++;
  for (let k = verb; k <= left; k++) if (reader.isPunctuation(k)) return false;
  return verb < left && isVerb(scene, verb) && reader.word(verb).startsWith('di') && !reader.isOneOf(verb, CLAIMED);
}

/** Whom a clause after "yang" at token `i` describes; no weapon, place, origin or companion. */
function described(scene: Scene, i: number): Party | null {
  const part = partAt(scene, i - 1);
  return part !== null && (!isActor(part) || isGoverned(scene, part)) ? null : antecedent(scene, i);
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
  const isChained = left >= from && chain > 0 && isVerb(scene, left) && partAt(scene, left) === null;
  const chained = isChained ? subjectOf(scene, left, chain - 1) : null;
  if (chained !== null && !chained.isFar) return chained;
  const near = lastSubject(scene, from, i);
  if (near !== null) return spokenOf(scene, near.past, left) ?? partyOf(scene, near);
  if (isChained) return chained;
  if (left >= from && !isJoint(scene, left) && !reader.is(left, ',')) return null;
  return (reader.is(left, ',') ? beforeRelative(scene, from) : null) ?? farSubject(scene, from, left, i);
}

/** Nouns of what somebody plans, which do not act: "mengungkapkan [rencana] menyerang". */
const PLANS = foldHashes('rencana niat keinginan upaya kesiapan alasan dirinya');
const ADMIT = foldHash('mengaku');

/** What is the speaker's own: "pasukan[nya]". */
const OWN = /\p{Ll}{3,}nya$/u;

/** The noun phrase up to token `left` that follows a verb of saying after token `from`: "X mengatakan [jet tempur] menyerang". It acts if it may. */
function spokenOf(scene: Scene, from: number, left: number): Party | null {
  const { reader } = scene;
  const weapon = partAt(scene, left)?.entity?.type === 'weapon' ? partAt(scene, left) : null;
  const first = headStart(scene, weapon?.first ?? left + 1);
  if (OWN.test(reader.word(left))) return null;
  const isSpoken =
    first > from && first <= left && reader.isOneOf(first - 1, sayingVerbs()) && reader.hash(first - 1) !== ADMIT && !reader.isOneOf(left, PLANS);
  return isSpoken ? phraseOf(scene, first, left + 1) : null;
}

/** Words after which a clause has the subject of the sentence: "… [seraya] mengancam Iran". */
const MEANWHILE = foldHashes('sambil seraya sembari');
const THAT = foldHash('bahwa');
const HE = foldHashes('ia dia beliau mereka pihaknya');

/** Who is the subject of what is said last before token `until`: "Trump mengklaim [Iran] mundur untuk menyerang". */
function spokenSubject(scene: Scene, first: number, until: number): Party | null {
  const { reader } = scene;
  let from = until - 1;
  while (from > first && !(partAt(scene, from) === null && (reader.hash(from) === THAT || reader.isOneOf(from, sayingVerbs())))) {
    if (reader.isOneOf(from, HE)) return null;
    from--;
  }
  const part = from > first ? firstSubject(scene, from + 1, until) : null;
  return part === null || isOwner(scene, part) ? null : partyOf(scene, part);
}

/** The subject of the sentence, for a clause from token `from` on without one. */
function farSubject(scene: Scene, from: number, left: number, i: number): Party | null {
  const { reader } = scene;
  const { first } = reader.sentenceAround(i);
  if (reader.hash(i - 1) === THAT) return null;
  const told = reader.isOneOf(from - 1, NOT_TOLD) || !isBoundary(scene, from - 1) ? null : partAt(scene, from - 2);
  if (told !== null && isActor(told) && !isAside(scene, told)) return partyOf(scene, firstJoined(scene, told));
  const until = Math.max(from, left);
  const spoken = reader.isOneOf(from - 1, MEANWHILE) ? null : spokenSubject(scene, Math.max(first, until - SENTENCE_REACH_TOKENS), until);
  const main = spoken === null ? firstSubject(scene, first, until) : null;
  const party = main === null ? spoken : partyOf(scene, main);
  return party === null ? null : { ...party, isFar: true };
}
