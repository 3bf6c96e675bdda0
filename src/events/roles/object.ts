import type { RoleMap } from '../../knowledge/events/triggers.ts';
import { foldHashes } from '../../text/fold.ts';
import { clauseEnd, isJoint, isMark, isPreposition, isVerb } from '../clause.ts';
import { type Part, partAt, type Scene } from '../scene.ts';
import { amountAt, countryOf, groupAt, isGroupNoun, nounParty } from './nameless.ts';
import { type Party, partyOf, phraseParty } from './party.ts';
import { stateAt } from './state.ts';

/** Tokens after a verb in which its object stands. */
const OBJECT_REACH_TOKENS = 9;
/** Prepositions before the target, by role map. */
const TARGET_PREPOSITIONS: Readonly<Record<RoleMap, ReadonlySet<number>>> = {
  SO: foldHashes('terhadap ke kepada atas pada'),
  'SO-di': foldHashes('di ke terhadap atas pada'),
  'S-ke': foldHashes('ke terhadap kepada menuju arah di'),
  'S-dengan': foldHashes('dengan melawan bersama antara vs kontra'),
  'S-soal': foldHashes('dengan bersama'),
  'S-kepada': foldHashes('kepada ke untuk bagi terhadap atas pada'),
  'S-dari': foldHashes('dari'),
  'S-atas': foldHashes('terhadap atas dari bagi kepada'),
  'S-isi': foldHashes('kepada terhadap pada dari'),
  'S-nol': foldHashes('melawan terhadap'),
};
/** Role maps in which the thing right after the verb is not a target. */
const ONLY_BEHIND_PREPOSITION: ReadonlySet<RoleMap> = new Set(['S-kepada', 'S-soal', 'S-dari', 'S-atas', 'S-nol']);
/** Role maps whose target is somebody with a name: what else is after the verb is what is asked, given or talked about. */
const NEEDS_A_NAME: ReadonlySet<RoleMap> = new Set([...ONLY_BEHIND_PREPOSITION, 'S-isi', 'S-dengan']);
/** Words that go on a noun phrase to its owner: "rudal milik Iran". */
const OWNER = foldHashes('milik');
const BY = foldHashes('oleh');

/** The token before a part, or before the lower-case words that lead to it, if that is a preposition; else -1. */
function prepositionBefore(scene: Scene, first: number, from: number): number {
  for (let k = first - 1; k >= from; k--) {
    if (isPreposition(scene, k)) return k;
    if (scene.reader.isPunctuation(k) || isVerb(scene, k)) return -1;
  }
  return -1;
}

/** Marks between the names of a list. */
const LIST_MARKS = foldHashes(', -');

/** True for two names of one list: "di Bryansk, Smolensk dan Tula", "perang Iran-Israel". */
const isListed = (scene: Scene, before: Part, part: Part): boolean =>
  before.past === part.first - 1 && (scene.reader.isOneOf(before.past, LIST_MARKS) || isJoint(scene, before.past));

/** The names after a verb up to the next verb ("menolak bertemu Trump" rejects nobody), each with the preposition that governs it (-1 without one). */
function namesBehind(scene: Scene, from: number, roles: RoleMap): readonly { readonly part: Part; readonly preposition: number }[] {
  const past = Math.min(clauseEnd(scene, from - 1), from + OBJECT_REACH_TOKENS);
  const found: { part: Part; preposition: number }[] = [];
  for (let i = from; i < past; ) {
    const part = partAt(scene, i);
    if (part === null && ((isVerb(scene, i) && (i > from || roles === 'S-isi')) || (found.length === 0 && scene.reader.is(i, ',')))) break;
    const before = found.at(-1);
    if (part?.entity)
      found.push({
        part,
        preposition: before !== undefined && isListed(scene, before.part, part) ? before.preposition : prepositionBefore(scene, part.first, from),
      });
    i = part?.past ?? i + 1;
  }
  return found;
}

/**
 * Who or what is acted upon after a verb that ends before token `after`: the first name in the clause that stands without a preposition or
 * after one of the role map; else the noun phrase right after the verb. A weapon without an owner is nobody. "negara itu" is not the subject.
 */
export function objectOf(scene: Scene, behind: number, roles: RoleMap, subject: string | null = null): Party | null {
  const { reader } = scene;
  const from = pastJoinedVerb(scene, behind);
  const allowed = TARGET_PREPOSITIONS[roles];
  const isTarget = (preposition: number): boolean =>
    preposition < 0 ? !ONLY_BEHIND_PREPOSITION.has(roles) : reader.isOneOf(preposition, allowed) || reader.isOneOf(preposition, OWNER);
  const governed = namesBehind(scene, from, roles).filter(({ preposition }) => isTarget(preposition));
  const named = governed.find(({ part }) => part.entity?.type !== 'weapon');
  if (named !== undefined) return partyOf(scene, named.part);
  if (governed.length > 0 || NEEDS_A_NAME.has(roles))
    return roles === 'S-isi' ? (stateAt(scene, from, subject) ?? asked(scene, from) ?? groupAt(scene, from)) : null;
  if (roles === 'S-ke') return towards(scene, from);
  const at = reader.isOneOf(from, allowed) ? from + 1 : from;
  const counted = pastAbout(scene, at);
  const noun = reader.isNumber(counted) ? counted + 1 : at;
  return stateAt(scene, at, subject) ?? countryOf(scene, amountAt(scene, counted) ?? nounParty(scene, noun));
}

const DEMANDS = foldHashes('agar supaya');
/** Tokens between a demand and the clause of what is demanded: "menyerukan dengan tegas agar". */
const DEMAND_REACH_TOKENS = 4;

/** Who shall do what is demanded: "menyerukan agar [Iran] menyerah". */
function asked(scene: Scene, from: number): Party | null {
  for (let i = from; i < from + DEMAND_REACH_TOKENS && !scene.reader.startsSentence(i); i++)
    if (scene.reader.isOneOf(i, DEMANDS)) return nameFrom(scene, i + 1, i + 1 + DEMAND_REACH_TOKENS) ?? groupAt(scene, i + 1);
  return null;
}

/** Whom something is fired at, without a name: "menembakkan beberapa peluru ke [warga]". */
function towards(scene: Scene, from: number): Party | null {
  const past = Math.min(clauseEnd(scene, from - 1), from + OBJECT_REACH_TOKENS);
  for (let i = from; i < past; i++)
    if (scene.reader.isOneOf(i, TARGET_PREPOSITIONS['S-ke'])) return groupAt(scene, scene.reader.isOneOf(i + 1, DIRECTION) ? i + 2 : i + 1);
  return null;
}

const DIRECTION = foldHashes('arah');

const ABOUT = foldHashes('hampir sekitar sekira sedikitnya setidaknya lebih kurang dari');
/** Words before a number that say how exact it is: "lebih dari". */
const LONGEST_ABOUT_TOKENS = 2;

/** The token past words that say how exact a number is. */
function pastAbout({ reader }: Scene, i: number): number {
  let k = i;
  while (k < i + LONGEST_ABOUT_TOKENS && reader.isOneOf(k, ABOUT)) k++;
  return k;
}

/** Second words of verbs: "menembak jatuh", "mengambil alih". */
const CLOSING = foldHashes('" ”');
const PARTICLES = foldHashes('jatuh alih mati');

/** The token past a mark that closes quoted words of one token: "telah "menyerang" Iran". */
const pastMark = (scene: Scene, i: number): number => (isMark(scene, i - 2) && scene.reader.isOneOf(i, CLOSING) ? i + 1 : i);

/** The token past a verb that is joined to the one before: "membajak [dan mengambil alih] kapal". */
function pastJoinedVerb(scene: Scene, behind: number): number {
  const i = pastMark(scene, behind);
  const past = isJoint(scene, i) && isVerb(scene, i + 1) ? i + 2 : i;
  return scene.reader.isOneOf(past, PARTICLES) ? past + 1 : past;
}

/** Tokens after a threat in which the one threatened is named, in whatever clause. */
const THREAT_REACH_TOKENS = 14;

/** Words after a warning of something that nobody does. */
const OF_DANGER = foldHashes('tentang soal mengenai ,');

/** Who is named first after a threat, whatever clause he is in, but not of the actor's own country: "memperingatkan bahwa mereka dapat menyerang Iran". */
export function threatened(scene: Scene, from: number, actor: Party | null): Party | null {
  const { reader } = scene;
  if (reader.isOneOf(from, OF_DANGER)) return null;
  for (let i = from; i < Math.min(reader.count, from + THREAT_REACH_TOKENS) && !reader.startsSentence(i); i++) {
    const part = partAt(scene, i);
    if (part?.entity == null || part.entity.type === 'weapon' || part.entity.id === actor?.entity) continue;
    const party = partyOf(scene, part);
    if (party.isPolitical && (party.country === null || party.country !== actor?.country)) return party;
  }
  return null;
}

/** Who does what a passive verb that ends before token `from` tells: the name right after it, or after "oleh". */
export function agentOf(scene: Scene, from: number): Party | null {
  const { reader } = scene;
  const past = Math.min(clauseEnd(scene, from - 1), from + OBJECT_REACH_TOKENS);
  for (let i = from; i < past; i++) {
    const isBy = reader.isOneOf(i, BY);
    if (i > from && !isBy) continue;
    const at = isBy ? i + 1 : i;
    const named = stateAt(scene, at) ?? nameFrom(scene, at, past);
    if (named !== null) return named;
    if (isBy) return nounParty(scene, at);
  }
  return reader.startsSentence(from) ? null : (groupAt(scene, from) ?? headlineGroup(scene, from));
}

/** A group with a capital, as headlines write it: "Pencuri Ditangkap [Polisi]". */
const headlineGroup = (scene: Scene, i: number): Party | null =>
  scene.reader.isCapital(i) && partAt(scene, i) === null && isGroupNoun(scene.reader, i) ? phraseParty(scene, i, i + 1) : null;

/** The name at token `i`, or after the lower-case nouns that lead to it ("pasukan Rusia"). */
function nameFrom(scene: Scene, i: number, past: number): Party | null {
  for (let k = i; k < past; k++) {
    const part = partAt(scene, k);
    if (part !== null) return part.entity === null || part.entity.type === 'place' || part.entity.type === 'weapon' ? null : partyOf(scene, part);
    if (isPreposition(scene, k) || isVerb(scene, k) || !scene.reader.isWord(k)) return null;
  }
  return null;
}
