import { nearAddress } from '../offices/phrase/address.ts';
import { officeEndingAt } from '../offices/phrase/backward.ts';
import type { Veto } from './veto.ts';

/** "Calvin, kuasa hukum [Iwan], kliennya sakit": Calvin serves, Iwan is served. */
export const servesBefore: Veto = {
  id: 'serves-before',
  reason: 'An office of one who acts for others, between a name with a comma and another name, is hardly the second one’s.',
  holds: (scene, { office, comma }) => {
    const { reader, people } = scene;
    if (!office.record.personal || comma || office.past !== office.titleEnd || !reader.is(office.first - 1, ',')) return false;
    const before = people.at(office.first - 2);
    return before !== null && officeEndingAt(scene, nearAddress(reader, before.first)) === null;
  },
  examples: ['Kata ⟦p Calvin⟧, kuasa hukum ⟦p Iwan⟧, dan tamu.'],
  refusals: ['Kata hakim ⟦p Calvin⟧, kuasa hukum ⟦p Iwan⟧, dan tamu.', 'Kata ⟦p Calvin⟧, hakim ⟦p Iwan⟧, dan tamu.', 'Kata kuasa hukum ⟦p Iwan⟧ itu.'],
};
