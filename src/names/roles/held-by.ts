import { nearAddress } from '../offices/address.ts';
import { officeEndingAt } from '../offices/backward.ts';
import { isIn } from '../offices/words.ts';
import type { RoleRule } from './rule.ts';

/** Words between the office and the verb: "yang sebelumnya", "kini akan". */
const MOST_BETWEEN_TOKENS = 3;

/** A name behind "dijabat", "diisi oleh" has the office before it. */
export const heldBy: RoleRule = {
  id: 'held-by',
  reason: 'Reports on promotions tell the office first: "jabatan Kapolri kini dijabat X".',
  side: 'before',
  find: (scene, person) => {
    const { reader } = scene;
    let at = nearAddress(reader, person.first) - 1;
    if (isIn(reader, at, 'by')) at--;
    if (!isIn(reader, at, 'held-by')) return null;
    let former = false;
    let end = at;
    for (let n = 0; n < MOST_BETWEEN_TOKENS && (isIn(reader, end - 1, 'leading') || isIn(reader, end - 1, 'past')); n++) {
      end--;
      former ||= isIn(reader, end, 'past');
    }
    const office = officeEndingAt(scene, end);
    return office ? [{ office, former }] : null;
  },
  examples: [
    ['Jabatan Kapolres ⟦l Bogor⟧ kini dijabat AKBP ⟦p Budi⟧.', 'Budi: Kapolres Bogor'],
    ['Jabatan Kapolri yang sebelumnya diisi oleh ⟦p Budi⟧ kosong.', 'Budi: +Kapolri'],
  ],
  refusals: ['Kapolri bertemu ⟦p Budi⟧.', 'Posisi itu diisi ⟦p Budi⟧.', 'Kolonel diisi ⟦p Budi⟧.'],
};
