import { isIn } from '../offices/words.ts';
import type { Veto } from './veto.ts';

/** "Promotor Piala Presiden, [Budi]", "undangan organisasi wartawan, [Budi]": no one's office. */
export const calledAfter: Veto = {
  id: 'called-after',
  reason: 'Cups, decrees and associations are named after offices; a comma separates them from the name.',
  holds: ({ reader }, { opening, comma }) => comma && isIn(reader, opening - 1, 'called-after'),
  examples: ['Kata promotor Piala Presiden, ⟦p Budi⟧, kemarin.', 'Di depan organisasi wartawan, ⟦p Budi⟧ berkata.'],
  refusals: ['Di kantor Gubernur ⟦p Budi⟧ mereka bertemu.', 'Kata Presiden, ⟦p Budi⟧, kemarin.'],
};
