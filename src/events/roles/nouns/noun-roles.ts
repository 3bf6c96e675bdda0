import { lightTargetVerbs, lightVerbs, orderingVerbs, passiveLightVerbs } from '../../../knowledge/events/event-words.ts';
import type { RoleMap } from '../../../knowledge/events/triggers.ts';
import { foldHash, foldHashes } from '../../../text/fold.ts';
import { isAdverb, isBoundary, isPlainNoun, isPreposition, isVerb, POINTING } from '../../clause.ts';
import { partAt, type Scene } from '../../scene.ts';
import { agentOf, objectOf } from '../object.ts';
import type { Party } from '../party.ts';
import type { Roles } from '../steps.ts';
import { ownerOf, partnerOf, subjectOf } from '../subject.ts';
import { aimBehind, rolesBehind } from './behind.ts';
import type { NounFrame } from './nameless-sides.ts';

/** Tokens between a light verb and its noun: "melancarkan gelombang serangan". */
const LIGHT_REACH_TOKENS = 3;
const WHO = foldHash('yang');
/** "pembunuhan X", "penangkapan Y": nouns that take their object. */
const TAKES_OBJECT = /^pe\p{Ll}{3,}an$/u;
/** Borrowed nouns that take a person or group for their object; a country or body behind them acts: "deportasi [para imigran]", "OTT [KPK]". */
const TAKES_PEOPLE = foldHashes('deportasi ekstradisi OTT razia eksekusi');

/** A light verb: its token, and whether its subject is the target or somebody who only orders or leads. */
interface LightVerb {
  readonly at: number;
  readonly subject: 'actor' | 'target' | 'orders';
}

/** What becomes one of these is attacked: "menjadi sasaran [serangan]". */
const SUFFERERS = foldHashes('sasaran target korban');
const BECOME = foldHash('menjadi');

/** "bertanggung [jawab] [atas] serangan". */
const ANSWERABLE = foldHash('jawab');
const FOR = foldHash('atas');

const DISOWNING = foldHashes('tidak tak belum membantah menyangkal bukan');
/** Tokens between a negation and what it negates: "belum mengklaim bertanggung jawab". */
const NEGATION_REACH_TOKENS = 3;

/** True if somebody says that he did not do it, or has not said that he did. */
function isDisowned({ reader }: Scene, i: number): boolean {
  for (let k = i - 1; k >= i - NEGATION_REACH_TOKENS && k >= 0 && !reader.startsSentence(k + 1); k--) if (reader.isOneOf(k, DISOWNING)) return true;
  return false;
}

/** The light verb at token `k`, or `null`. */
function lightVerbAt(scene: Scene, k: number): LightVerb | null {
  const { reader } = scene;
  if (reader.isOneOf(k, orderingVerbs())) return { at: k, subject: 'orders' };
  if (reader.isOneOf(k, lightVerbs())) return { at: k, subject: 'actor' };
  if (reader.isOneOf(k, lightTargetVerbs())) return { at: k, subject: 'target' };
  if (reader.isOneOf(k, SUFFERERS) && reader.hash(k - 1) === BECOME) return { at: k - 1, subject: 'target' };
  const ownsUp = reader.hash(k) === FOR && reader.hash(k - 1) === ANSWERABLE && !isDisowned(scene, k - 2);
  return ownsUp ? { at: k - 2, subject: 'actor' } : null;
}

/** Nouns for an event that is told, not done: "menyampaikan [kasus] penculikan". */
const TOLD_OF = foldHashes('kasus peristiwa laporan kabar berita kronologi tuduhan');

/** True for a word between a verb and a noun that the verb does not carry: another verb ("pernyataan [mengecam] serangan"), or an event told of. */
const breaksLight = (scene: Scene, k: number): boolean =>
  scene.reader.isOneOf(k, TOLD_OF) || (partAt(scene, k) === null && isVerb(scene, k) && scene.reader.word(k).startsWith('me'));

/** The light verb left of a noun: "melancarkan [serangan]". */
function lightVerbBefore(scene: Scene, i: number): LightVerb | null {
  for (let k = i - 1; k >= Math.max(0, i - LIGHT_REACH_TOKENS); k--) {
    if (scene.reader.startsSentence(k + 1)) return null;
    const found = lightVerbAt(scene, k);
    if (found !== null || isPreposition(scene, k) || isBoundary(scene, k) || breaksLight(scene, k)) return found;
  }
  return null;
}

/** The passive light verb after a noun, in a relative clause or at once, or -1: "serangan yang [dilancarkan] Iran", "penembakan itu [dilakukan] milisi". */
function relativeVerb(scene: Scene, from: number): number {
  const next = scene.reader.startsSentence(from) ? -1 : pastAdverbs(scene, scene.reader.isOneOf(from, POINTING) ? from : from - 1);
  if (next >= 0 && scene.reader.isOneOf(next, passiveLightVerbs())) return next;
  for (let i = from; i < from + LIGHT_REACH_TOKENS; i++)
    if (scene.reader.hash(i) === WHO) {
      const verb = pastAdverbs(scene, i);
      return scene.reader.isOneOf(verb, passiveLightVerbs()) ? verb : -1;
    }
  return -1;
}

/** The first token after "yang" that is not an adverb. */
function pastAdverbs(scene: Scene, i: number): number {
  let k = i + 1;
  while (k < i + LIGHT_REACH_TOKENS && isAdverb(scene, k) && !scene.reader.startsSentence(k + 1)) k++;
  return k;
}

const AIMS = foldHashes('menargetkan menyasar menghantam menimpa melanda');
/** Tokens after a noun in which a clause tells what it was aimed at. */
const AIM_REACH_TOKENS = 14;

/** What an attack was aimed at, told in a clause of its own: "serangan … yang menargetkan fasilitas nuklir Iran". With `isNear` nobody is named between. */
function aimedAt(scene: Scene, from: number, roles: RoleMap, isNear = false): Party | null {
  const { reader } = scene;
  if (roles !== 'SO') return null;
  for (let i = from; i < Math.min(reader.count, from + AIM_REACH_TOKENS) && !reader.startsSentence(i); i++) {
    if (reader.isOneOf(i, AIMS)) return objectOf(scene, i + 1, roles);
    if (isNear && (partAt(scene, i) !== null || (reader.hash(i) !== WHO && isBoundary(scene, i)))) return null;
  }
  return null;
}

/** "serangannya". */
const OWNED = /\p{Ll}{4,}nya$/u;

type NounWord = NounFrame['word'];

/** A noun at `[first, past)`, what is told of it after it, and its role map. */
interface Told {
  readonly first: number;
  readonly past: number;
  readonly roles: RoleMap;
  readonly told: Roles;
}

/** The subject of a light verb at token `at`: no event, and a thing only where it becomes something. */
function lightSubject(scene: Scene, at: number): Party | null {
  const found = subjectOf(scene, at);
  return found?.thing && (found.thing === 'deed' || scene.reader.hash(at) !== BECOME) ? null : found;
}

/** The roles of a noun that a light verb carries: "Israel melancarkan [serangan] ke Gaza", "Suriah mengalami [serangan]". */
function carriedRoles(scene: Scene, { past, roles, told }: Told, light: LightVerb): Roles {
  const subject = lightSubject(scene, light.at);
  if (light.subject === 'target') return { actor: told.actor, target: subject ?? told.target, by: 'noun-light-target' };
  if (roles === 'S-nol' && subject !== null) return { actor: subject, target: null, by: 'noun-light' };
  if (light.subject === 'orders' && told.actor !== null) return told;
  const actor = subject ?? told.actor;
  const named = subject !== null && told.actor?.entity !== subject.entity ? told.actor : null;
  const other = named ?? ((roles === 'S-dengan' || roles === 'S-soal') && subject !== null ? partnerOf(scene, subject) : aimedAt(scene, past, roles));
  return { actor, target: told.target ?? other, by: 'noun-light' };
}

/** Words before a noun by which somebody acts: "merespons [dengan] serangan udara". */
const MEANS = foldHashes('dengan lewat melalui dalam');
/** Verbs of which an attack may be the means. */
const ANSWERS = foldHashes(
  'merespons meresponsnya membalas membalasnya menanggapi menanggapinya menjawab menjawabnya bereaksi menyerang meluncurkan menembakkan mengerahkan menggunakan memulai melanjutkan',
);

/** Who acts by a noun that stands for the means of a clause: "Israel merespons dengan [serangan]". */
function meansActor(scene: Scene, first: number): Party | null {
  const { reader } = scene;
  let at = first - 1;
  while (at > first - LIGHT_REACH_TOKENS && isPlainNoun(scene, at) && !reader.startsSentence(at)) at--;
  if (!reader.isOneOf(at, MEANS) || reader.startsSentence(at)) return null;
  for (let k = at - 1; k > at - AIM_REACH_TOKENS && k >= 0 && !reader.startsSentence(k + 1); k--)
    if (partAt(scene, k) === null && isVerb(scene, k)) return reader.isOneOf(k, ANSWERS) ? subjectOf(scene, k) : null;
  return null;
}

/** The roles of a noun by itself: what is after it, who is named in its relative clause, whom its clitic stands for. */
function ownRoles(scene: Scene, { first, past, roles, told }: Told): Roles {
  if (told.actor !== null) return told;
  const verb = relativeVerb(scene, past);
  const agent = verb < 0 ? null : agentOf(scene, verb + 1);
  if (agent !== null) return { actor: agent, target: told.target ?? aimBehind(scene, verb + 1, roles), by: 'noun-relative' };
  const owner = OWNED.test(scene.reader.word(first)) ? ownerOf(scene, first) : null;
  if (owner !== null) return { ...told, actor: owner, by: 'noun-owner' };
  const means = meansActor(scene, first);
  return means === null ? told : { ...told, actor: means, by: 'noun-means' };
}

/** Words before the noun of an event: "aksi [penyanderaan]". */
const LEADING = foldHashes('aksi kasus');

/** What right behind the noun at token `first` is acted upon. */
function takesOf({ reader }: Scene, first: number, { roles }: NounWord): NounFrame['takes'] {
  const noun = reader.isOneOf(first, LEADING) ? first + 1 : first;
  if (reader.isOneOf(noun, TAKES_PEOPLE)) return 'people';
  return roles === 'SO' && TAKES_OBJECT.test(reader.word(noun).toLowerCase()) ? 'all' : null;
}

/** The roles around a noun at tokens `[first, past)`. */
export function nounRoles(scene: Scene, first: number, past: number, word: NounWord): Roles {
  const { roles } = word;
  const told = { first, past, roles, told: rolesBehind(scene, past, { takes: takesOf(scene, first, word), word }) };
  const light = lightVerbBefore(scene, first);
  if (light !== null) return carriedRoles(scene, told, light);
  const own = ownRoles(scene, told);
  const isOpen = own.target === null && (own.actor !== null || !scene.reader.isOneOf(past, POINTING));
  return isOpen ? { ...own, target: aimedAt(scene, past, roles, own.actor === null) } : own;
}
