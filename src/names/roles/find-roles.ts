import type { Role } from '../../document/layers.ts';
import type { Reader as Source } from '../../document/reader.ts';
import { type Candidate as Draft, takenBy } from '../candidate.ts';
import { rankIn } from './address.ts';
import { officeAfter } from './after-name.ts';
import { officeBefore } from './before-name.ts';
import { roleOf } from './office.ts';

const NONE: readonly Role[] = [];

/**
 * Gives the roles a mention is introduced with, from the words right before and behind it. `people` and `bodies` are the article's
 * mentions of people and organisations. No title makes a person: without a name there is no role.
 */
export function roleFinder(source: Source, people: readonly Draft[], bodies: readonly Draft[]): (draft: Draft) => readonly Role[] {
  const person = takenBy(people, source.tokens.count);
  const taken = (i: number): boolean => person[i] === 1;
  return (draft) => {
    const before = officeBefore(source, draft, taken);
    const after = officeAfter(source, draft.past, taken);
    if (!before && !after) return NONE;
    const rank = before ? rankIn(source, before.past, draft.first) : null;
    const roles: Role[] = [];
    if (before) roles.push(roleOf(source, before, bodies, rank));
    if (after) roles.push(roleOf(source, after, bodies, rank));
    return roles;
  };
}
