import type { RoleMap } from '../../../knowledge/events/triggers.ts';
import { foldHash, foldHashes } from '../../../text/fold.ts';
import { clauseEnd, isVerb, POINTING } from '../../clause.ts';
import { type Part, partAt, type Scene } from '../../scene.ts';
import { groupAt } from '../nameless.ts';
import { type Party, partyOf } from '../party.ts';
import type { Roles } from '../steps.ts';
import { AGENT, aimAt, BY, FROM, type NounFrame, namelessActor, namelessTarget, ROLE_REACH_TOKENS, TOWARDS } from './nameless-sides.ts';

const TARGET = foldHashes('ke terhadap atas kepada pada untuk bagi');
const DI = foldHash('di');
/** Role maps in which a country after "di" is acted upon: "serangan di Yaman". */
const ACTED_UPON_IN: ReadonlySet<RoleMap> = new Set(['SO', 'SO-di', 'S-ke']);
const ANTARA = foldHash('antara');
const UPON = foldHash('atas');
const JOINTS = foldHashes('- – dan dengan vs versus kontra melawan bersama');

interface Behind {
  readonly part: Part;
  /** The word before the part, or before the lower-case words that lead to it. */
  readonly lead: number;
}

const isLead = (hash: number): boolean => TARGET.has(hash) || hash === DI || JOINTS.has(hash) || AGENT.has(hash) || hash === ANTARA;

const FOR = foldHash('untuk');

/** The end of a clause that goes on with a name after "untuk": "dukungan Jerman [untuk Israel]". */
const pastFor = (scene: Scene, past: number): number => (scene.reader.hash(past) === FOR && partAt(scene, past + 1) !== null ? clauseEnd(scene, past) : past);

const endOf = (scene: Scene, from: number): number => Math.min(pastFor(scene, clauseEnd(scene, from - 1)), from + ROLE_REACH_TOKENS);

/** True for "itu" at token `i` that a name follows: what is told of the noun begins. */
const isTold = (scene: Scene, i: number): boolean => scene.reader.isOneOf(i, POINTING) && partAt(scene, i + 1) !== null;

/**
 * The names after a noun in its clause, each with the preposition or joint before it (0 without one). A short form in brackets is not a second
 * name, and one that follows "itu" without a preposition begins what is told of the noun.
 */
function namesBehind(scene: Scene, from: number): readonly Behind[] {
  const { reader } = scene;
  const past = endOf(scene, from);
  const found: Behind[] = [];
  let lead = 0;
  for (let i = from; i < past; ) {
    const part = partAt(scene, i);
    if (part === null) {
      const hash = reader.hash(i);
      if (isLead(hash)) lead = hash;
      else if (isVerb(scene, i) || reader.is(i, ',') || isTold(scene, i)) break;
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
    ({ part, lead }) => part.entity?.type !== 'weapon' && (part.entity?.type !== 'place' || JOINTS.has(lead) || lead === ANTARA),
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

/** Kinds of organisations that arrest and search; right behind such a noun they do: "penggeledahan [KPK]". */
const ENFORCERS: ReadonlySet<string> = new Set(['police', 'agency', 'judiciary', 'ministry']);

/** True for a body that arrests, right behind a noun of force by law. */
const enforces = ({ reader }: Scene, { part }: Behind, from: number, { type }: NounFrame['word']): boolean =>
  type === 'COERCE' &&
  part.first === from &&
  (!reader.isCapital(from - 1) || reader.startsSentence(from - 1)) &&
  part.entity?.type === 'organisation' &&
  ENFORCERS.has(part.entity.found.kind ?? '');

/** True where "di" tells what is acted upon: an attack in a country, a blockade; an arrest is only made somewhere. */
function actsIn({ part }: Behind, { type, mode, roles }: NounFrame['word']): boolean {
  return ACTED_UPON_IN.has(roles) && (type !== 'COERCE' || mode === 'blockade' || part.entity?.type === 'organisation');
}

/** True for a name right behind a noun that is acted upon: "pembunuhan [X]", "OTT [Bupati X]"; who is in office deports. */
function isObject(scene: Scene, name: Behind, from: number, { takes, word }: NounFrame): boolean {
  const { entity } = name.part;
  if (takes === 'people') return entity?.type === 'person' && (word.mode !== 'expel' || entity.found.known === null);
  return takes === 'all' && !enforces(scene, name, from, word);
}

/** The role of a name after a noun that ends before token `from`, by the word before it; `null` for none. */
function roleBehind(scene: Scene, name: Behind, from: number, { takes, word }: NounFrame): 'actor' | 'target' | null {
  const { part, lead } = name;
  if (AGENT.has(lead)) return takes === 'all' && lead === FROM ? null : 'actor';
  if (lead === 0) {
    return isObject(scene, name, from, { takes, word }) ? 'target' : part.entity?.type === 'place' ? null : 'actor';
  }
  const isTarget = word.roles !== 'S-nol' && (TARGET.has(lead) || (lead === DI && actsIn(name, word)));
  return isTarget ? 'target' : null;
}

/** True for two names of which the first acts upon the second, also behind a noun that takes its object: "pendudukan Israel di Lebanon". */
function isTwoSided([first, second]: readonly Behind[]): boolean {
  if (first === undefined || second === undefined || first.lead !== 0 || first.part.entity?.type !== 'country') return false;
  return second.lead === TOWARDS || second.lead === UPON || (second.lead === DI && second.part.entity?.type === 'country');
}

/** The names after a noun that are no weapons, each with its role: the first of each role, up to a name without one. */
function rolesOfNames(scene: Scene, from: number, frame: NounFrame, names: readonly Behind[]): { readonly actor: Party | null; readonly target: Party | null } {
  const found: { actor: Party | null; target: Party | null } = { actor: null, target: null };
  for (const name of names) {
    const role = roleBehind(scene, name, from, frame);
    if (role === null || (name.lead === 0 && found[role] !== null)) break;
    found[role] ??= partyOf(scene, name.part);
  }
  return found;
}

/** "serangan Israel ke Gaza", "penangkapan Duterte oleh polisi", "bantuan dari AS untuk Ukraina". */
function oneWay(scene: Scene, from: number, given: NounFrame): Roles {
  const names = namesBehind(scene, from).filter(({ part }) => part.entity?.type !== 'weapon');
  const frame: NounFrame = given.takes === 'all' && isTwoSided(names) ? { ...given, takes: null } : given;
  const { actor, target } = rolesOfNames(scene, from, frame, names);
  return { actor: actor ?? namelessActor(scene, from, frame), target: target ?? namelessTarget(scene, from, frame), by: 'noun-behind' };
}

/** Who is named after a noun that ends before token `from`. */
export function rolesBehind(scene: Scene, from: number, frame: NounFrame): Roles {
  const mover = frame.word.roles === 'S-nol' ? namesBehind(scene, from).find(({ lead }) => lead === BY) : undefined;
  if (mover !== undefined) return { actor: partyOf(scene, mover.part), target: null, by: 'noun-behind' };
  const { roles } = frame.word;
  return roles === 'S-dengan' || roles === 'S-soal' ? sides(scene, from) : oneWay(scene, from, frame);
}

/** What is acted upon after a passive verb: "serangan yang dilancarkan Iran ke [Israel]". */
export function aimBehind(scene: Scene, from: number, roles: RoleMap): Party | null {
  if (roles === 'S-nol') return null;
  const named = namesBehind(scene, from).find(({ lead }) => TARGET.has(lead));
  return named === undefined ? (roles === 'SO' ? aimAt(scene, from) : null) : partyOf(scene, named.part);
}
