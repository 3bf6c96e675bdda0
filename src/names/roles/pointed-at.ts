import { nearAddress } from '../offices/phrase/address.ts';
import { officeEndingAt } from '../offices/phrase/backward.ts';
import { isIn } from '../offices/words.ts';
import type { RoleRule } from './rule.ts';

/** An office that was told of, with a word that points at it, a comma and the name between two commas. */
export const pointedAt: RoleRule = {
  id: 'pointed-at',
  reason: 'A second holder is marked with "lainnya", and one whom readers know with "itu": "Calon pimpinan KPK lainnya, X, …".',
  side: 'before',
  find: (scene, person) => {
    const { reader } = scene;
    const comma = nearAddress(reader, person.first) - 1;
    if (!reader.is(comma, ',') || !(isIn(reader, comma - 1, 'another') || isIn(reader, comma - 1, 'that')) || !reader.is(person.past, ',')) return null;
    const office = officeEndingAt(scene, comma - 1);
    return office && !isIn(reader, office.first - 1, 'many') && !isIn(reader, office.first - 1, 'kin') ? [{ office }] : null;
  },
  examples: [['Calon pimpinan ⟦o KPK⟧ lainnya, Mayjen (Purn) ⟦p Budi⟧, hadir.', 'Budi: Calon pimpinan KPK']],
  refusals: [
    'Menurut Presiden itu, ⟦p Budi⟧ pulang.',
    'Para calon pimpinan ⟦o KPK⟧ itu, ⟦p Budi⟧, hadir.',
    'Istri pilot itu, ⟦p Ani⟧, hadir.',
    'Tamu lainnya, ⟦p Budi⟧, hadir.',
    'Kolonel lainnya, ⟦p Budi⟧, hadir.',
  ],
};
