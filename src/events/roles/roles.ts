import { type RoleMap, type TriggerWord, triggerWords } from '../../knowledge/events/triggers.ts';
import { isPreposition } from '../clause.ts';
import type { Scene } from '../scene.ts';
import { thingBefore } from './group.ts';
import { memberOf } from './member.ts';
import { nounRoles } from './nouns/noun-roles.ts';
import { agentOf, objectOf, threatened } from './object.ts';
import type { Party } from './party.ts';
import { cliticParty } from './pronoun.ts';
import type { Roles } from './steps.ts';
import { partnerOf, subjectOf } from './subject.ts';

/** Who did what is condemned or backed: "mengecam serangan [Israel]". */
function blamed(scene: Scene, past: number, { type, roles }: TriggerWord): Party | null {
  if (type !== 'ACCUSE' && type !== 'SUPPORT') return null;
  const match = triggerWords().matchAt(scene.reader.text, scene.reader.tokens, past);
  const noun = match?.values.find(({ form }) => form === 'noun');
  return match == null || noun === undefined ? null : nounRoles(scene, past, match.past, { ...noun, roles }).actor;
}

/** The other side of a verb without an object: the partner of its subject, or who is threatened. */
function otherSide(scene: Scene, past: number, { type, roles }: TriggerWord, subject: Party | null): Party | null {
  if (type === 'THREATEN') return threatened(scene, past, subject);
  return (roles === 'S-dengan' || roles === 'S-soal') && subject !== null ? partnerOf(scene, subject) : null;
}

/** True for a verb whose last word leads to neither side: "dilaporkan ke [polisi]". */
const leadsElsewhere = (scene: Scene, past: number, roles: RoleMap): boolean => roles === 'SO' && isPreposition(scene, past - 1);

/** The roles of a passive verb. Forces that are moved act themselves: "marinir AS dikerahkan". */
function passiveRoles(scene: Scene, past: number, roles: RoleMap, subject: Party | null): Roles {
  const agent = leadsElsewhere(scene, past, roles) ? null : agentOf(scene, past);
  const by = subject?.isFar ? 'passive-far' : 'passive';
  if (roles === 'S-nol') return { actor: agent ?? subject, target: null, by };
  return { actor: agent, target: subject?.thing === 'deed' ? null : subject, by };
}

/** The roles of an active verb. A thing does nothing. */
function activeRoles(scene: Scene, first: number, past: number, word: TriggerWord): Roles {
  const found = subjectOf(scene, first);
  const subject = found?.thing ? null : found;
  const clitic = word.isClitic ? cliticParty(scene, first, subject) : null;
  const object = leadsElsewhere(scene, past, word.roles) ? null : objectOf(scene, past, word.roles, subject?.entity ?? null);
  const target = clitic ?? blamed(scene, past, word) ?? object ?? otherSide(scene, past, word, subject);
  return { actor: subject, target, by: subject?.isPronoun ? 'active-pronoun' : subject?.isFar ? 'active-far' : 'active' };
}

/** Roles of which the less sure one is left out where both are the same entity, unless different groups of it stand for it: "WNI ditahan polisi Indonesia". */
function apart(roles: Roles, { form }: TriggerWord): Roles {
  const { actor, target } = roles;
  if (actor === null || target === null || actor.entity === null || actor.entity !== target.entity || (actor.through !== null && target.through !== null))
    return roles;
  return form === 'noun' ? { ...roles, actor: null } : { ...roles, target: null };
}

/** Types told of somebody himself: an arrest of an officer is none of his office. */
const PERSONAL: ReadonlySet<string> = new Set(['COERCE', 'ASSAULT']);

/** Roles whose sides are whom the words before a name tell: "[tiga hakim PTUN] ditangkap"; `past` is the token past the trigger. */
function personal(scene: Scene, past: number, { actor, target, by }: Roles, { type }: TriggerWord): Roles {
  const at = scene.reader.start(past);
  const side = (party: Party | null, isPersonal: boolean): Party | null => party && memberOf(scene, party, party.start < at ? 0 : past, isPersonal);
  return { actor: side(actor, false), target: side(target, PERSONAL.has(type)), by };
}

/** Who acts and who is acted upon at a trigger, tokens `[first, past)`. */
export function rolesOf(scene: Scene, first: number, past: number, word: TriggerWord): Roles {
  const roles =
    word.form === 'noun'
      ? nounRoles(scene, first, past, word)
      : word.form === 'passive'
        ? passiveRoles(scene, past, word.roles, subjectOf(scene, first) ?? (word.roles === 'S-nol' ? null : thingBefore(scene, first)))
        : activeRoles(scene, first, past, word);
  return personal(scene, past, apart(roles, word), word);
}
