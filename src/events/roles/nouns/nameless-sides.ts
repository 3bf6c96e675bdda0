import { type TriggerWord, triggerWords } from '../../../knowledge/events/triggers.ts';
import { foldHash, foldHashes } from '../../../text/fold.ts';
import { isAdverb, isJoint, isVerb } from '../../clause.ts';
import { partAt, type Scene } from '../../scene.ts';
import { amountAt, countryOf, groupAt, nounParty, thingAt, unknownNameAt } from '../nameless.ts';
import type { Party } from '../party.ts';
import { stateAt } from '../state.ts';

/** Tokens after a noun in which its roles stand. */
export const ROLE_REACH_TOKENS = 10;
export const FROM: number = foldHash('dari');
export const BY: number = foldHash('oleh');
export const AGENT: ReadonlySet<number> = new Set([FROM, BY]);
export const TOWARDS: number = foldHash('terhadap');
/** Words after which what is acted upon may stand without a name: "serangan terhadap [lapangan terbang]". */
const TARGET_PHRASE = foldHashes('ke terhadap atas');

/** How a noun takes its roles. */
export interface NounFrame {
  /** What right behind it is acted upon: anybody ("pembunuhan X"), only people ("OTT Bupati X"), or nobody. */
  readonly takes: 'all' | 'people' | null;
  readonly word: Pick<TriggerWord, 'type' | 'mode' | 'roles'>;
}

/** Who arrests, right behind a noun of force by law: "OTT [polisi]". */
const FORCES = foldHashes('polisi kepolisian petugas aparat jaksa penyidik tentara');

const isForceAt = ({ reader }: Scene, i: number, { type }: NounFrame['word']): boolean => type === 'COERCE' && reader.isOneOf(i, FORCES);

/** A group without a name that acts: "unjuk rasa [mahasiswa]", "pembunuhan X oleh [orang tak dikenal]". */
export function namelessActor(scene: Scene, from: number, { takes, word }: NounFrame): Party | null {
  const { reader } = scene;
  const group = (word.roles === 'S-nol' && takes === null) || isForceAt(scene, from, word) ? groupAt(scene, from) : null;
  if (group !== null) return group;
  for (let i = from; i < from + ROLE_REACH_TOKENS && !reader.startsSentence(i) && !isVerb(scene, i); i++) {
    if (partAt(scene, i) !== null) return null;
    if (AGENT.has(reader.hash(i))) return groupAt(scene, i + 1);
  }
  return null;
}

/** Words between a noun and the preposition of what it is aimed at: "serangan udara terhadap". */
const ADJECTIVES = 2;

/** The token of the preposition before what a noun is aimed at: right behind its adjectives, "terhadap" also later in its clause; or -1. */
function aimWord(scene: Scene, from: number): number {
  const { reader } = scene;
  let near = from + ADJECTIVES;
  for (let i = from; i < from + ROLE_REACH_TOKENS && !reader.startsSentence(i); i++) {
    if (reader.hash(i) === TOWARDS || (i <= near && reader.isOneOf(i, TARGET_PHRASE))) return i;
    if (partAt(scene, i) !== null) near = 0;
    else if (reader.isPunctuation(i) || isJoint(scene, i) || (isVerb(scene, i) && !isAdverb(scene, i))) return -1;
  }
  return -1;
}

/** What is acted upon without a name: "serangan terhadap [lapangan terbang]", "pembunuhan [warga sipil] oleh Israel". */
export function namelessTarget(scene: Scene, from: number, { takes, word }: NounFrame): Party | null {
  if (word.roles !== 'SO' || scene.reader.startsSentence(from)) return null;
  if (takes === null || isForceAt(scene, from, word)) return aimAt(scene, from);
  const people = amountAt(scene, from) ?? groupAt(scene, from);
  const other = takes === 'all' ? thingAt(scene, from) : null;
  const name = takes === 'all' && (word.type !== 'COERCE' || word.mode !== null) ? unknownNameAt(scene, from) : null;
  return people ?? other ?? name ?? aimAt(scene, from);
}

/** What stands without a name behind the preposition of a noun that ends before token `from`. */
export function aimAt(scene: Scene, from: number): Party | null {
  const at = aimWord(scene, from) + 1;
  if (at === 0 || triggerWords().matchAt(scene.reader.text, scene.reader.tokens, at) !== null) return null;
  return stateAt(scene, at) ?? countryOf(scene, amountAt(scene, at) ?? nounParty(scene, at)) ?? unknownNameAt(scene, at);
}
