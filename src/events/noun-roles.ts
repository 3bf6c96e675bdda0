import { lightTargetVerbs, lightVerbs } from '../knowledge/events/event-words.ts';
import type { RoleMap } from '../knowledge/events/triggers.ts';
import { foldHash, foldHashes } from '../text/fold.ts';
import { clauseEnd, isAdverb, isVerb } from './clause.ts';
import { agentOf, objectOf } from './object.ts';
import { type Party, partyOf } from './party.ts';
import { type Part, partAt, type Scene } from './scene.ts';
import { ownerOf, partnerOf, subjectOf } from './subject.ts';

/** The steps that tell roles. */
export type RoleStep =
  | 'active'
  | 'active-pronoun'
  | 'active-far'
  | 'passive'
  | 'passive-far'
  | 'noun-behind'
  | 'noun-side'
  | 'noun-sides'
  | 'noun-with'
  | 'noun-light'
  | 'noun-light-target'
  | 'noun-relative'
  | 'noun-owner';

/** Who acts and who is acted upon. */
export interface Roles {
  readonly actor: Party | null;
  readonly target: Party | null;
  readonly by: RoleStep;
}

/** Tokens behind a noun in which its roles stand. */
const ROLE_REACH_TOKENS = 10;
/** Tokens between a light verb and its noun: "melancarkan gelombang serangan". */
const LIGHT_REACH_TOKENS = 3;
const TARGET = foldHashes('ke terhadap atas kepada pada');
const DI = foldHash('di');
/** Role maps in which a country behind "di" is acted upon: "serangan di Yaman". */
const ACTED_UPON_IN: ReadonlySet<RoleMap> = new Set(['SO', 'SO-di', 'S-ke']);
const DARI = foldHash('dari');
const OLEH = foldHash('oleh');
const ANTARA = foldHash('antara');
const WHO = foldHash('yang');
const JOINTS = foldHashes('- – dan dengan vs versus kontra melawan bersama');
/** "pembunuhan X", "penangkapan Y": nouns that take their object. */
const TAKES_OBJECT = /^pe\p{Ll}{3,}an$/u;

interface Behind {
  readonly part: Part;
  /** The word before the part, or before the lower-case words that lead to it. */
  readonly lead: number;
}

/** The names behind a noun in its clause, each with the preposition or joint before it (0 without one). */
function namesBehind(scene: Scene, from: number): readonly Behind[] {
  const { reader } = scene;
  const past = Math.min(clauseEnd(scene, from - 1), from + ROLE_REACH_TOKENS);
  const found: Behind[] = [];
  let lead = 0;
  for (let i = from; i < past; ) {
    const part = partAt(scene, i);
    if (part === null) {
      const hash = reader.hash(i);
      if (TARGET.has(hash) || hash === DI || JOINTS.has(hash) || hash === DARI || hash === OLEH || hash === ANTARA) lead = hash;
      else if (isVerb(scene, i) || reader.is(i, ',')) break;
      i++;
      continue;
    }
    if (part.entity !== null) found.push({ part, lead });
    lead = 0;
    i = part.past;
  }
  return found;
}

/** Two sides: "pertemuan Trump-Putin", "perjanjian antara AS dan Iran"; one side and the clause's subject. */
function sides(scene: Scene, names: readonly Behind[]): Roles | null {
  const [first, second] = names.filter(
    ({ part, lead }) => part.entity?.type !== 'weapon' && (part.entity?.type !== 'place' || (!TARGET.has(lead) && lead !== DI)),
  );
  if (first === undefined) return null;
  const isJoined = second !== undefined && JOINTS.has(second.lead);
  if (isJoined) return { actor: partyOf(scene, first.part), target: partyOf(scene, second.part), by: 'noun-sides' };
  return JOINTS.has(first.lead)
    ? { actor: null, target: partyOf(scene, first.part), by: 'noun-with' }
    : { actor: partyOf(scene, first.part), target: null, by: 'noun-side' };
}

/** How a noun takes its roles. */
interface NounFrame {
  readonly takesObject: boolean;
  readonly roles: RoleMap;
}

/** The role of a name behind a noun, by the word before it; `null` for none. */
function roleBehind({ part, lead }: Behind, { takesObject, roles }: NounFrame): 'actor' | 'target' | null {
  if (lead === DARI || lead === OLEH) return 'actor';
  if (lead === 0) return takesObject ? 'target' : part.entity?.type === 'place' ? null : 'actor';
  const isTarget = roles !== 'S-nol' && (TARGET.has(lead) || (lead === DI && ACTED_UPON_IN.has(roles)));
  return isTarget ? 'target' : null;
}

/** "serangan Israel ke Gaza", "penangkapan Duterte oleh polisi", "bantuan dari AS untuk Ukraina": the first of each role, up to a name without one. */
function oneWay(scene: Scene, names: readonly Behind[], frame: NounFrame): Roles {
  let actor: Party | null = null;
  let target: Party | null = null;
  for (const name of names) {
    if (name.part.entity?.type === 'weapon') continue;
    const role = roleBehind(name, frame);
    if (role === null || (name.lead === 0 && (role === 'actor' ? actor : target) !== null)) break;
    if (role === 'actor') actor ??= partyOf(scene, name.part);
    else target ??= partyOf(scene, name.part);
  }
  return { actor, target, by: 'noun-behind' };
}

/** A light verb: its token, and whether its subject is the target. */
interface LightVerb {
  readonly at: number;
  readonly isTarget: boolean;
}

/** The light verb left of a noun, or -1: "melancarkan [serangan]". */
function lightVerbBefore({ reader }: Scene, i: number): LightVerb | null {
  for (let k = i - 1; k >= Math.max(0, i - LIGHT_REACH_TOKENS); k--) {
    if (reader.startsSentence(k + 1)) return null;
    if (reader.isOneOf(k, lightVerbs())) return { at: k, isTarget: false };
    if (reader.isOneOf(k, lightTargetVerbs())) return { at: k, isTarget: true };
  }
  return null;
}

/** "serangan yang dilancarkan Iran": who is named behind the passive verb. */
function relativeAgent(scene: Scene, from: number): Party | null {
  for (let i = from; i < from + LIGHT_REACH_TOKENS; i++)
    if (scene.reader.hash(i) === WHO && scene.reader.word(beforeNext(scene, i)).startsWith('di')) return agentOf(scene, beforeNext(scene, i) + 1);
  return null;
}

/** The first token behind "yang" that is no adverb. */
function beforeNext(scene: Scene, i: number): number {
  let k = i + 1;
  while (k < i + LIGHT_REACH_TOKENS && isAdverb(scene, k) && !scene.reader.startsSentence(k + 1)) k++;
  return k;
}

const AIMS = foldHashes('menargetkan menyasar menghantam menimpa');
/** Tokens behind a noun in which a clause tells what it was aimed at. */
const AIM_REACH_TOKENS = 14;

/** What an attack was aimed at, told in a clause of its own: "serangan … yang menargetkan fasilitas nuklir Iran". */
function aimedAt(scene: Scene, from: number, roles: RoleMap): Party | null {
  if (roles !== 'SO') return null;
  for (let i = from; i < Math.min(scene.reader.count, from + AIM_REACH_TOKENS) && !scene.reader.startsSentence(i); i++)
    if (scene.reader.isOneOf(i, AIMS)) return objectOf(scene, i + 1, roles);
  return null;
}

/** "serangannya". */
const OWNED = /\p{Ll}{4,}nya$/u;

/** A noun between what is told of it behind it and, before it, a light verb with a subject of its own. */
interface Carried {
  readonly past: number;
  readonly roles: RoleMap;
  readonly told: Roles;
  readonly light: LightVerb;
}

/** The roles of a noun that a light verb carries: "Israel melancarkan [serangan] ke Gaza", "Suriah mengalami [serangan]". */
function carriedRoles(scene: Scene, { past, roles, told, light }: Carried): Roles {
  const subject = subjectOf(scene, light.at);
  if (light.isTarget) return { actor: told.actor, target: subject ?? told.target, by: 'noun-light-target' };
  const actor = subject ?? told.actor;
  const named = subject !== null && told.actor?.entity !== subject.entity ? told.actor : null;
  const other = named ?? (roles === 'S-dengan' && subject !== null ? partnerOf(scene, subject) : aimedAt(scene, past, roles));
  return { actor, target: told.target ?? other, by: 'noun-light' };
}

/** The roles of a noun by itself: what stands behind it, who is named in its relative clause, whom its clitic stands for. */
function ownRoles(scene: Scene, first: number, past: number, told: Roles): Roles {
  const agent = told.actor === null ? relativeAgent(scene, past) : null;
  if (agent !== null) return { ...told, actor: agent, by: 'noun-relative' };
  const owner = told.actor === null && OWNED.test(scene.reader.word(first)) ? ownerOf(scene, first) : null;
  return owner === null ? told : { ...told, actor: owner, by: 'noun-owner' };
}

/** The roles around a noun at tokens `[first, past)`. */
export function nounRoles(scene: Scene, first: number, past: number, roles: RoleMap): Roles {
  const names = namesBehind(scene, past);
  const isPair = roles === 'S-dengan';
  const takesObject = TAKES_OBJECT.test(scene.reader.word(first).toLowerCase()) && roles === 'SO';
  const told = (isPair ? sides(scene, names) : null) ?? oneWay(scene, isPair ? [] : names, { takesObject, roles });
  const light = lightVerbBefore(scene, first);
  if (light !== null) return carriedRoles(scene, { past, roles, told, light });
  const own = ownRoles(scene, first, past, told);
  return own.actor !== null && own.target === null ? { ...own, target: aimedAt(scene, past, roles) } : own;
}
