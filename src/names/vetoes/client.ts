import { isIn } from '../offices/words.ts';
import type { Veto } from './veto.ts';

/** "Kuasa hukum korban [Budi] …": Budi may be either. */
export const client: Veto = {
  id: 'client',
  reason: 'A name right after the word for a lawyer’s client may be that of the victim or the accused.',
  holds: ({ reader }, { office, comma }) => !comma && office.past > office.titleEnd && isIn(reader, office.past - 1, 'client'),
  examples: ['Kata kuasa hukum korban ⟦p Budi⟧ itu.'],
  refusals: ['Kata kuasa hukum korban, ⟦p Budi⟧, itu.', 'Kata kuasa hukum ⟦p Budi⟧ itu.', 'Kata penyanyi ⟦p Budi⟧ itu.'],
};
