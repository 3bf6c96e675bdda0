import type { Role } from '../../document/entities.ts';

/** True for a role that is nothing but a rank. */
const isRankAlone = ({ title, rank }: Role): boolean => title === rank;

/** True when `other` says all that `role` says, of the same office, and perhaps more. */
function covers(other: Role, role: Role): boolean {
  const fits = (a: string | null, b: string | null): boolean => b === null || a === b;
  if (isRankAlone(role) && other.rank === role.rank) return true;
  const isSame = other.title === role.title || other.title.startsWith(`${role.title} `);
  return isSame && other.former === role.former && fits(other.country, role.country) && fits(other.organisation, role.organisation);
}

/** The role with the holder's rank, where it has none. */
function withRank(role: Role, rank: string | null): Role {
  if (role.rank !== null || rank === null) return role;
  const { start, end, title, country, organisation, former, acting } = role;
  return { start, end, title, country, organisation, former, acting, rank };
}

/**
 * Each office once, in text order: "Presiden Rusia" and a later "Presiden" are one, "Gubernur Riau" and "Gubernur" too. Of equals the first stays. A rank said once is the
 * person's in every office, and no role of its own where there is an office.
 */
export function distinctRoles(roles: readonly Role[]): readonly Role[] {
  if (roles.length < 2) return roles;
  const known = roles.find(({ rank }) => rank !== null)?.rank ?? null;
  const ranked = roles.map((role) => withRank(role, known));
  return ranked.filter((role, k) => !ranked.some((other, j) => j !== k && covers(other, role) && (j < k || !covers(role, other))));
}
