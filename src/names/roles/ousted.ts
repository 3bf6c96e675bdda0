import { nearAddress } from '../offices/phrase/address.ts';
import { officeEndingAt } from '../offices/phrase/backward.ts';
import { isIn } from '../offices/words.ts';
import type { RoleRule } from './rule.ts';

/** A word that says that the office was lost is between it and the name. */
export const ousted: RoleRule = {
  id: 'ousted',
  reason: 'Those who lost an office are named after a word for it: "presiden yang dimakzulkan X", "Presiden terguling X".',
  side: 'before',
  find: (scene, person) => {
    const { reader } = scene;
    const name = nearAddress(reader, person.first);
    const verb = reader.is(name - 1, ',') ? name - 2 : name - 1;
    if (!isIn(reader, verb, 'ousted')) return null;
    const end = isIn(reader, verb - 1, 'yang') ? verb - 1 : verb;
    const office = officeEndingAt(scene, end);
    return office && !isIn(reader, office.first - 1, 'many') ? [{ office, former: true }] : null;
  },
  examples: [
    ['Itu ulah presiden yang dimakzulkan ⟦p Budi⟧ kemarin.', 'Budi: +presiden'],
    ['Itu ulah Presiden Suriah terguling, ⟦p Budi⟧, kemarin.', 'Budi: +Presiden Suriah'],
  ],
  refusals: ['Itu ulah orang yang dipecat ⟦p Budi⟧.', 'Itu ulah para menteri yang dipecat ⟦p Budi⟧.', 'Itu ulah Kolonel yang dipecat ⟦p Budi⟧.'],
};
