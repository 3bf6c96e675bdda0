import type { Role } from '../../document/entities.ts';
import { fold } from '../../text/fold.ts';

/** True for a role that is nothing but a rank. */
const isRankAlone = ({ title, rank }: Role): boolean => title === rank;

/** Words that say no more of an office: "Gubernur Negara Bagian California", "Ketua DPR RI". */
const EMPTY: ReadonlySet<string> = new Set(['ri', 'republik', 'indonesia', 'dan', 'provinsi', 'negara', 'bagian', 'kabupaten', 'kota']);

/** The fewest words of a name that its first letters stand for. */
const FEWEST_WORDS = 3;

const wordsIn = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !EMPTY.has(word));

/** The words of an organisation's name; of a long one its first letters, for it may be called by them elsewhere: "Komisi Pemberantasan Korupsi", "KPK". */
function lettersOf(organisation: string): readonly string[] {
  const words = wordsIn(organisation);
  return words.length < FEWEST_WORDS ? words : [words.map((word) => word[0]).join('')];
}

/** The words of an office and its organisation that say which it is. */
const wordsOf = ({ title, organisation }: Role): readonly string[] => [...wordsIn(title), ...lettersOf(organisation ?? '')];

/** True when the words of `other` hold those of `role`, and both begin with one head. */
function holdsWords(other: Role, role: Role): boolean {
  const words = wordsOf(other);
  const own = wordsOf(role);
  return own[0] === words[0] && own.every((word) => words.includes(word));
}

/** True when `other` says all that `role` says, of the same office, and perhaps more. */
function covers(other: Role, role: Role): boolean {
  const fits = (a: string | null, b: string | null): boolean => b === null || a === b;
  if (isRankAlone(role) && other.rank === role.rank) return true;
  // "Azarov, yang menjabat sebagai PM": a bare title is that of the office told in full, though it is over
  const isBare = role.country === null && role.organisation === null && (other.country !== null || other.organisation !== null);
  return holdsWords(other, role) && (other.former === role.former || isBare) && fits(other.country, role.country);
}

/** Offices that are named right before those whom they serve, too: "kata penasihat hukum Budi". */
const OF_SERVANTS: ReadonlySet<string> = new Set(['Juru Bicara', 'Kuasa Hukum', 'Penasihat Hukum']);

/** True for a bare office of one who serves, of someone who has another office: he is rather the one who is served. */
const isServed = (role: Role, roles: readonly Role[]): boolean =>
  OF_SERVANTS.has(role.title) && role.organisation === null && roles.some((other) => other !== role && !OF_SERVANTS.has(other.title) && !isRankAlone(other));

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
  const ranked = roles.filter((role) => !isServed(role, roles)).map((role) => withRank(role, known));
  return ranked.filter((role, k) => !ranked.some((other, j) => j !== k && covers(other, role) && (j < k || !covers(role, other))));
}
