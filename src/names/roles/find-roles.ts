import type { Role } from '../../document/layers.ts';
import type { Draft, Source } from '../draft.ts';
import { officeAfter } from './after-name.ts';
import { officeBefore } from './before-name.ts';
import { type Office, roleOf } from './office.ts';
import { addressFrom, rankIn } from './rank.ts';

/**
 * Gives the roles a mention is introduced with, from the words right before and behind it. `people` and `bodies` are the article's
 * mentions of people and organisations. No title makes a person: without a name there is no role.
 */
export function roleFinder(source: Source, people: readonly Draft[], bodies: readonly Draft[]): (draft: Draft) => readonly Role[] {
  const person = new Uint8Array(source.tokens.count);
  for (const { first, past } of people) person.fill(1, first, past);
  const taken = (i: number): boolean => person[i] === 1;
  return (draft) => {
    const offices: (Office | null)[] = [officeBefore(source, draft, taken), officeAfter(source, draft.past, taken)];
    const roles = offices.flatMap((office) => (office ? [roleOf(source, office, bodies)] : []));
    if (roles.length === 0) return roles;
    const rank = rankIn(source, addressFrom(source, draft.first), draft.first);
    return rank === null ? roles : roles.map((role) => ({ ...role, rank: role.rank ?? rank }));
  };
}
