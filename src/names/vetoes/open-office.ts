import { isIn } from '../offices/words.ts';
import type { Veto } from './veto.ts';

/** "Ketua tim [X]": of which team? */
export const openOffice: Veto = {
  id: 'open-office',
  reason: 'An office that ends with "tim" or "partai" does not say of which one, and the name may be the team; "bek andalan" is somebody’s.',
  holds: ({ reader }, { office, comma }) =>
    office.past > office.titleEnd && (isIn(reader, office.past - 1, 'open') || (!comma && isIn(reader, office.past - 1, 'relied-on'))),
  examples: ['Di sana bek andalan ⟦p Budi⟧ menunggu.', 'Di sana Ketua tim ⟦p Budi⟧ menunggu.'],
  refusals: ['Di sana bek andalan, ⟦p Budi⟧, menunggu.', 'Di sana Ketua tim pansel ⟦p Budi⟧ menunggu.', 'Di sana Ketua ⟦p Budi⟧ menunggu.'],
};
