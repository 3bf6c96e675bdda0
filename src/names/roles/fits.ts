import type { KnownEntry, Role } from '../../document/entities.ts';
import { countries } from '../../knowledge/countries/countries.ts';
import { stateOfOffice } from '../../knowledge/people/office-holders.ts';

/** Offices that one state gives to its own people. */
const OF_STATE = /^(?:Wakil )?(?:Presiden|Perdana Menteri|Menteri|Kanselir|Kaisar|Raja|Ratu|Emir)(?: |$)/u;

/**
 * True if the person can hold the office: a head of state or government or a minister acts for the country the tables have the person
 * act for. States of the past are not evidence: a president of the Soviet Union is listed under Russia.
 */
export function fitsPerson(role: Role, known: KnownEntry | null): boolean {
  if (!known?.country || !role.country || known.country === role.country) return true;
  return !(OF_STATE.test(role.title) && countries().has(role.country));
}

/** The role with the country that the tables give for this person in this very office, where the text names none. */
export function withState(role: Role, known: KnownEntry | null): Role {
  if (role.country !== null || role.organisation !== null || !known) return role;
  const country = stateOfOffice(known.name, role.title) ?? (OF_STATE.test(role.title) ? known.country : null);
  return country === null ? role : { ...role, country };
}
