import type { Role } from '../../document/entities.ts';
import type { Range } from '../candidate.ts';
import { nearAddress, rankIn } from '../offices/phrase/address.ts';
import { type Holding, roleOf } from '../offices/role-of.ts';
import type { Scene } from '../offices/scene.ts';
import { ROLE_RULES } from './all.ts';
import type { RoleRule } from './rule.ts';

const NONE: readonly Role[] = [];

/** What the first rule for one side of the name that answers says. */
function holdingsOn(side: RoleRule['side'], scene: Scene, person: Range, rules: readonly RoleRule[]): readonly Holding[] {
  for (const rule of rules) {
    const found = rule.side === side ? rule.find(scene, person) : null;
    if (found) return found;
  }
  return [];
}

/** The offices a mention is introduced with, from the words before and after it. */
export function holdingsOf(scene: Scene, person: Range, rules: readonly RoleRule[] = ROLE_RULES): readonly Holding[] {
  return [...holdingsOn('before', scene, person, rules), ...holdingsOn('behind', scene, person, rules)];
}

/** The roles a mention is introduced with. No title makes a person: without a name there is no role. */
export function rolesOf(scene: Scene, person: Range): readonly Role[] {
  const holdings = holdingsOf(scene, person);
  if (holdings.length === 0) return NONE;
  const rank = rankIn(scene.reader, nearAddress(scene.reader, person.first), person.first);
  return holdings.map((holding) => roleOf(scene, { rank, ...holding }));
}
