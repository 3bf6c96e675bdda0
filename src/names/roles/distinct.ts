import type { Role } from '../../document/layers.ts';

/** True when `other` says all that `role` says, of the same office, and perhaps more. */
function covers(other: Role, role: Role): boolean {
  const fits = (a: string | null, b: string | null): boolean => b === null || a === b;
  return other.title === role.title && other.former === role.former && fits(other.country, role.country) && fits(other.organisation, role.organisation);
}

/** Each office once, in text order: "Presiden Rusia" and a later "Presiden" are one. Of equals the first stays. */
export function distinctRoles(roles: readonly Role[]): Role[] {
  return roles.filter((role, k) => !roles.some((other, j) => j !== k && covers(other, role) && (j < k || !covers(role, other))));
}
