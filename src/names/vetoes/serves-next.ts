import { isTaken } from '../offices/scene.ts';
import type { Veto } from './veto.ts';

/** "Kuasa hukum [Iwan], Calvin Wijaya": Iwan is the one who is served. */
export const servesNext: Veto = {
  id: 'serves-next',
  reason: 'Behind the office of one who speaks or acts for others the first of two names is whom he serves.',
  holds: (scene, { person, office }) =>
    office.record.personal && office.past === office.titleEnd && scene.reader.is(person.past, ',') && isTaken(scene, person.past + 1),
  examples: ['Kata kuasa hukum ⟦p Iwan⟧, ⟦p Calvin⟧, kliennya sakit.'],
  refusals: ['Kata kuasa hukum ⟦p Iwan⟧, kliennya sakit.', 'Kata jaksa ⟦p Iwan⟧, ⟦p Calvin⟧, itu benar.'],
};
