import type { EventType } from '../document/facts.ts';
import type { TriggerWord } from '../knowledge/events/triggers.ts';
import type { Gate } from './gate.ts';
import type { Party } from './roles/party.ts';
import type { Roles } from './roles/steps.ts';

/** Types whose nouns tell an event by themselves where politics or force is told of: "kerusuhan pecah". */
const TOLD_ALONE: ReadonlySet<EventType> = new Set(['ASSAULT', 'PROTEST', 'COERCE']);
/** Types whose weak nouns are an event with one known side in foreign news: "kunjungan Prabowo". */
const TOLD_BY_ONE: ReadonlySet<EventType> = new Set([
  'CONSULT',
  'AGREE',
  'SANCTION',
  'THREATEN',
  'AID',
  'ACCUSE',
  'REJECT',
  'RETREAT',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'PROTEST',
  'CONCEDE',
]);

/** Types whose nouns go on with talks told before: "Pertemuan itu …". Without such talks they are dropped again. */
export const GOES_ON: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE']);

const isPolitical = (party: Party | null): boolean => party?.isPolitical === true;
const isNamed = (party: Party | null): boolean => (party?.entity ?? null) !== null;

/** Types told between states; at home a minister's visits and one office's work with another are daily business. */
const BETWEEN_STATES: ReadonlySet<EventType> = new Set(['CONSULT', 'COOPERATE', 'AGREE', 'SUPPORT', 'AID', 'CONCEDE']);
/** The country whose news the articles are. */
const HOME = 'ID';
const isAbroad = (party: Party | null): boolean => party !== null && party.country !== null && party.country !== HOME;

/** True for what is told between states, outside foreign news and with nobody from abroad. */
export const isDaily = (gate: Gate, { type }: TriggerWord, { actor, target }: Roles): boolean =>
  gate !== 'foreign' && BETWEEN_STATES.has(type) && !isAbroad(actor) && !isAbroad(target);

/** True if a word that is an event only sometimes has what it needs. */
function isMediumEnough({ form, type, needs }: TriggerWord, { actor, target }: Roles): boolean {
  if (form === 'verb' && actor === null && needs !== 'force' && !(needs === 'weapon' && isPolitical(target))) return false;
  if (isPolitical(actor) || isPolitical(target) || isNamed(target)) return true;
  if (form === 'noun') return TOLD_ALONE.has(type);
  return needs === 'weapon' || needs === 'unrest' || needs === 'troops' || (needs === 'force' && (actor !== null || target !== null));
}

/** True for a visit by nobody in office or within one country, and for meeting a thing or a firm. */
function isPrivate({ mode }: TriggerWord, { actor, target }: Roles): boolean {
  if (mode === 'visit') return actor !== null && (!actor.isOfficial || (actor.country !== null && actor.country === target?.country));
  return mode === 'meet' && isNamed(target) && !isPolitical(target);
}

/** True for help told by a noun alone ("blokade bantuan"), and for arms launched at nobody: "meluncurkan rudal ke laut". */
function isPassing({ type, form, strength, roles }: TriggerWord, { actor, target, by }: Roles): boolean {
  if (type === 'AID' && form === 'noun') return by === 'noun-behind' && (actor === null || target === null);
  return type === 'ASSAULT' && strength === 'weak' && roles === 'S-ke' && !isPolitical(target);
}

/** True if a weak noun of foreign news has the one side that it needs; support has it from abroad. */
function isWeakNounEnough({ type }: TriggerWord, { actor, target }: Roles): boolean {
  if (type === 'SUPPORT') return isPolitical(actor) && isAbroad(actor);
  return TOLD_BY_ONE.has(type) && (isPolitical(actor) || isPolitical(target));
}

/**
 * True if a trigger tells an event with these roles: a strong word always does; two different known sides make one of any word, outside politics
 * not of a weak one; one side does for others where politics or force is told of, for weak nouns in foreign news only.
 */
export function isEnough(gate: Gate, word: TriggerWord, roles: Roles): boolean {
  const { actor, target } = roles;
  const { form, strength } = word;
  if (isPrivate(word, roles) || isPassing(word, roles)) return false;
  if (strength === 'strong') return true;
  if (isPolitical(actor) && isNamed(target) && target?.entity !== actor?.entity) return strength === 'medium' || gate !== 'narrow';
  if (word.needs === 'court' && form === 'passive' && isPolitical(target)) return true;
  if (gate === 'narrow') return false;
  if (strength === 'medium') return (gate === 'foreign' && form === 'noun' && GOES_ON.has(word.type)) || isMediumEnough(word, roles);
  return gate === 'foreign' && form === 'noun' && isWeakNounEnough(word, roles);
}
