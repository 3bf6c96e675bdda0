import { isTaken } from '../offices/scene.ts';
import { isIn } from '../offices/words.ts';
import type { Veto } from './veto.ts';

/** "Eko Wardoyo selaku [Direktur PT Maju] Eka Persada": the office of the name before it. */
export const nameBefore: Veto = {
  id: 'name-before',
  reason: 'An office after a name and "selaku" belongs to that name.',
  holds: (scene, { opening }) => isIn(scene.reader, opening - 1, 'leading') && isTaken(scene, opening - 2),
  examples: ['⟦p Eko⟧ selaku Direktur ⟦p Budi⟧ hadir.'],
  refusals: ['Ia selaku Direktur ⟦p Budi⟧ hadir.', '⟦p Eko⟧ menemui Direktur ⟦p Budi⟧.'],
};
