import { nearAddress } from '../offices/phrase/address.ts';
import { officeEndingAt } from '../offices/phrase/backward.ts';
import { isIn } from '../offices/words.ts';
import type { RoleRule } from './rule.ts';

/** Words between the office and the verb: "yang sebelumnya", "kini akan". */
const MOST_BETWEEN_TOKENS = 3;

/** A name after "dijabat", "diisi oleh" has the office before it. */
export const heldBy: RoleRule = {
  id: 'held-by',
  reason: 'Reports on promotions name the office first: "jabatan Kapolri kini dijabat X".',
  side: 'before',
  find: (scene, person) => {
    const { reader } = scene;
    let at = nearAddress(reader, person.first) - 1;
    if (isIn(reader, at, 'by')) at--;
    if (!isIn(reader, at, 'held-by')) return null;
    let former = false;
    let end = at;
    const isBetween = (i: number): boolean => isIn(reader, i, 'leading') || isIn(reader, i, 'past') || isIn(reader, i, 'predicate');
    for (let n = 0; n < MOST_BETWEEN_TOKENS && isBetween(end - 1); n++) {
      end--;
      former ||= isIn(reader, end, 'past') || (isIn(reader, end, 'that') && isIn(reader, end - 1, 'then') && reader.word(end) === 'itu');
    }
    const office = officeEndingAt(scene, end);
    return office ? [{ office, former }] : null;
  },
  examples: [
    ['Jabatan Kapolres ⟦l Bogor⟧ kini dijabat AKBP ⟦p Budi⟧.', 'Budi: Kapolres Bogor'],
    ['Direktur Utama ⟦o PLN⟧ masih dijabat ⟦p Budi⟧.', 'Budi: Direktur Utama PLN'],
    ['Kata Menag yang saat itu dijabat ⟦p Budi⟧.', 'Budi: +Menag'],
    ['Jabatan Kapolri yang sebelumnya diisi oleh ⟦p Budi⟧ kosong.', 'Budi: +Kapolri'],
  ],
  refusals: ['Kapolri bertemu ⟦p Budi⟧.', 'Posisi itu diisi ⟦p Budi⟧.', 'Kolonel diisi ⟦p Budi⟧.'],
};
