import type { RoleMap } from '../../knowledge/events/triggers.ts';
import { foldHash, foldHashes } from '../../text/fold.ts';
import { clauseEnd, isVerb } from '../clause.ts';
import { type Part, partAt, type Scene } from '../scene.ts';
import { amountAt, countryOf, groupAt } from './nameless.ts';
import { nounParty, type Party, partyOf } from './party.ts';
import { stateAt } from './state.ts';
import type { Roles } from './steps.ts';

/** Tokens after a noun in which its roles stand. */
const ROLE_REACH_TOKENS = 10;
const TARGET = foldHashes('ke terhadap atas kepada pada untuk bagi');
const DI = foldHash('di');
/** Role maps in which a country after "di" is acted upon: "serangan di Yaman". */
const ACTED_UPON_IN: ReadonlySet<RoleMap> = new Set(['SO', 'SO-di', 'S-ke']);
const FROM = foldHash('dari');
const BY = foldHash('oleh');
const AGENT: ReadonlySet<number> = new Set([FROM, BY]);
const ANTARA = foldHash('antara');
const JOINTS = foldHashes('- – dan dengan vs versus kontra melawan bersama');
/** Words after which what is acted upon may stand without a name: "serangan terhadap [lapangan terbang]". */
const TARGET_PHRASE = foldHashes('ke terhadap atas');

interface Behind {
  readonly part: Part;
  /** The word before the part, or before the lower-case words that lead to it. */
  readonly lead: number;
}

const isLead = (hash: number): boolean => TARGET.has(hash) || hash === DI || JOINTS.has(hash) || AGENT.has(hash) || hash === ANTARA;

const FOR = foldHash('untuk');

/** The end of a clause that goes on with a name after "untuk": "dukungan Jerman [untuk Israel]". */
const pastFor = (scene: Scene, past: number): number => (scene.reader.hash(past) === FOR && partAt(scene, past + 1) !== null ? clauseEnd(scene, past) : past);

/** The names after a noun in its clause, each with the preposition or joint before it (0 without one). A short form in brackets is not a second name. */
function namesBehind(scene: Scene, from: number): readonly Behind[] {
  const { reader } = scene;
  const past = Math.min(pastFor(scene, clauseEnd(scene, from - 1)), from + ROLE_REACH_TOKENS);
  const found: Behind[] = [];
  let lead = 0;
  for (let i = from; i < past; ) {
    const part = partAt(scene, i);
    if (part === null) {
      const hash = reader.hash(i);
      if (isLead(hash)) lead = hash;
      else if (isVerb(scene, i) || reader.is(i, ',')) break;
      i++;
      continue;
    }
    if (part.entity !== null && (lead !== 0 || part.entity.id !== found.at(-1)?.part.entity?.id)) found.push({ part, lead });
    lead = 0;
    i = part.past;
  }
  return found;
}

/** Two sides: "pertemuan Trump-Putin", "perjanjian antara AS dan Iran"; else the one side that is named. */
function sides(scene: Scene, from: number): Roles {
  const [first, second] = namesBehind(scene, from).filter(
    ({ part, lead }) => part.entity?.type !== 'weapon' && (part.entity?.type !== 'place' || (!TARGET.has(lead) && lead !== DI)),
  );
  if (first === undefined) return { actor: null, target: withGroup(scene, from), by: 'noun-behind' };
  const isJoined = second !== undefined && JOINTS.has(second.lead);
  if (isJoined) return { actor: partyOf(scene, first.part), target: partyOf(scene, second.part), by: 'noun-sides' };
  return JOINTS.has(first.lead)
    ? { actor: null, target: partyOf(scene, first.part), by: 'noun-with' }
    : { actor: partyOf(scene, first.part), target: null, by: 'noun-side' };
}

const DENGAN = foldHash('dengan');

/** A group after "dengan": "bentrokan dengan [kepolisian]". */
const withGroup = (scene: Scene, from: number): Party | null => (scene.reader.hash(from) === DENGAN ? groupAt(scene, from + 1) : null);

/** How a noun takes its roles. */
export interface NounFrame {
  readonly takesObject: boolean;
  readonly roles: RoleMap;
}

/** The role of a name after a noun, by the word before it; `null` for none. */
function roleBehind({ part, lead }: Behind, { takesObject, roles }: NounFrame): 'actor' | 'target' | null {
  if (AGENT.has(lead)) return takesObject && lead === FROM ? null : 'actor';
  if (lead === 0) return takesObject ? 'target' : part.entity?.type === 'place' ? null : 'actor';
  const isTarget = roles !== 'S-nol' && (TARGET.has(lead) || (lead === DI && ACTED_UPON_IN.has(roles)));
  return isTarget ? 'target' : null;
}

/** "serangan Israel ke Gaza", "penangkapan Duterte oleh polisi", "bantuan dari AS untuk Ukraina": the first of each role, up to a name without one. */
function oneWay(scene: Scene, from: number, frame: NounFrame): Roles {
  let actor: Party | null = null;
  let target: Party | null = null;
  for (const name of namesBehind(scene, from)) {
    if (name.part.entity?.type === 'weapon') continue;
    const role = roleBehind(name, frame);
    if (role === null || (name.lead === 0 && (role === 'actor' ? actor : target) !== null)) break;
    if (role === 'actor') actor ??= partyOf(scene, name.part);
    else target ??= partyOf(scene, name.part);
  }
  return { actor: actor ?? namelessActor(scene, from, frame), target: target ?? namelessTarget(scene, from, frame), by: 'noun-behind' };
}

/** A group without a name that acts: "unjuk rasa [mahasiswa]", "pembunuhan X oleh [orang tak dikenal]". */
function namelessActor(scene: Scene, from: number, { takesObject, roles }: NounFrame): Party | null {
  const { reader } = scene;
  if (roles === 'S-nol' && !takesObject) {
    const group = groupAt(scene, from);
    if (group !== null) return group;
  }
  for (let i = from; i < from + ROLE_REACH_TOKENS && !reader.startsSentence(i) && !isVerb(scene, i); i++) {
    if (partAt(scene, i) !== null) return null;
    if (AGENT.has(reader.hash(i))) return groupAt(scene, i + 1);
  }
  return null;
}

/** Words between a noun and the preposition of what it is aimed at: "serangan udara terhadap". */
const ADJECTIVES = 2;

/** What is acted upon without a name: "serangan terhadap [lapangan terbang]", "pembunuhan [warga sipil] oleh Israel". */
function namelessTarget(scene: Scene, from: number, { takesObject, roles }: NounFrame): Party | null {
  const { reader } = scene;
  if (roles !== 'SO') return null;
  if (takesObject && !reader.startsSentence(from)) return amountAt(scene, from) ?? groupAt(scene, from);
  for (let i = from; i <= from + ADJECTIVES && !reader.startsSentence(i) && partAt(scene, i) === null; i++)
    if (TARGET_PHRASE.has(reader.hash(i))) return stateAt(scene, i + 1) ?? countryOf(scene, amountAt(scene, i + 1) ?? nounParty(scene, i + 1));
  return null;
}

/** Who is named after a noun that ends before token `from`. */
export function rolesBehind(scene: Scene, from: number, frame: NounFrame): Roles {
  const mover = frame.roles === 'S-nol' ? namesBehind(scene, from).find(({ lead }) => lead === BY) : undefined;
  if (mover !== undefined) return { actor: partyOf(scene, mover.part), target: null, by: 'noun-behind' };
  return frame.roles === 'S-dengan' || frame.roles === 'S-soal' ? sides(scene, from) : oneWay(scene, from, frame);
}

/** What is acted upon after a passive verb: "serangan yang dilancarkan Iran ke [Israel]". */
export function aimBehind(scene: Scene, from: number, roles: RoleMap): Party | null {
  const named = namesBehind(scene, from).find((name) => TARGET.has(name.lead) && roleBehind(name, { takesObject: false, roles }) === 'target');
  return named === undefined ? null : partyOf(scene, named.part);
}
