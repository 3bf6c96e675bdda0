import type { WeaponEntity } from '../../types.ts';
import { type DigestPart, entitiesOfType, said } from '../part.ts';
import type { Row } from '../section.ts';

function row({ name, category, system, quantity, operator, origin, mentions }: WeaponEntity): Row {
  const details = said(
    quantity !== null && `quantity ${quantity}`,
    operator !== null && `operator ${operator}`,
    origin !== null && `origin ${origin}`,
    system !== null && !name.includes(system) && system,
    category,
  );
  return { name, details, count: mentions.length };
}

/** Weapons, with how many, whose, and from where. */
export const weapons: DigestPart = { heading: 'Weapons', tint: 'red', flow: false, most: 10, rows: (doc) => entitiesOfType(doc, 'weapon').map(row) };
