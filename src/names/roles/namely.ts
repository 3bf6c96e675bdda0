import { listOf } from '../offices/listed-people.ts';
import { nearAddress } from '../offices/phrase/address.ts';
import { officeEndingAt } from '../offices/phrase/backward.ts';
import { isIn } from '../offices/words.ts';
import type { RoleRule } from './rule.ts';
import { isOfAll } from './shared-office.ts';

/** "Yakni" between an office and the one who holds it. */
export const namely: RoleRule = {
  id: 'namely',
  reason: 'An office mentioned earlier is linked to its holder by "yakni" or "yaitu".',
  side: 'before',
  find: (scene, person) => {
    const { reader } = scene;
    const word = nearAddress(reader, person.first) - 1;
    if (!isIn(reader, word, 'namely') || listOf(scene, person).length > 1) return null;
    const comma = reader.is(word - 1, ',') ? word - 1 : word;
    const end = isIn(reader, comma - 1, 'that') ? comma - 1 : comma;
    const office = officeEndingAt(scene, end);
    return office && !isOfAll(scene, office) ? [{ office }] : null;
  },
  examples: [
    ['Hadir juga Ketua ⟦o KPK⟧, yakni ⟦p Budi⟧.', 'Budi: Ketua KPK'],
    ['Ketua ⟦o KPK⟧ itu ialah ⟦p Budi⟧.', 'Budi: Ketua KPK'],
  ],
  refusals: [
    'Hadir juga dua menteri, yakni ⟦p Budi⟧.',
    'Hadir juga Ketua ⟦o KPK⟧, yakni ⟦p Budi⟧ dan ⟦p Ani⟧.',
    'Hadir juga tamu, yakni ⟦p Budi⟧.',
    'Hadir juga Kolonel, yakni ⟦p Budi⟧.',
  ],
};
