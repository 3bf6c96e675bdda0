import { nearAddress } from '../offices/phrase/address.ts';
import { officeEndingAt } from '../offices/phrase/backward.ts';
import { isIn } from '../offices/words.ts';
import type { RoleRule } from './rule.ts';

/** A relative clause is between the office and the name that people call its holder. */
export const namedSo: RoleRule = {
  id: 'named-so',
  reason: 'Local reports say what an officer is called: "Ketua RT yang akrab disapa Budi".',
  side: 'before',
  find: (scene, person) => {
    const { reader } = scene;
    let at = nearAddress(reader, person.first) - 1;
    if (isIn(reader, at, 'familiarly')) at--;
    if (!isIn(reader, at, 'called')) return null;
    if (isIn(reader, at - 1, 'familiarly')) at--;
    if (isIn(reader, at - 1, 'yang')) at--;
    const office = officeEndingAt(scene, at);
    return office ? [{ office }] : null;
  },
  examples: [
    ['Ketua RT yang akrab disapa ⟦p Budi⟧ ini hadir.', 'Budi: Ketua RT'],
    ['Seorang jaksa bernama ⟦p Budi⟧ hadir.', 'Budi: jaksa'],
  ],
  refusals: ['Pria yang akrab disapa ⟦p Budi⟧ ini hadir.', 'Ketua RT yang bertemu ⟦p Budi⟧ hadir.'],
};
