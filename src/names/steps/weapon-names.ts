import type { Reader } from '../../document/reader.ts';
import { systemForms } from '../../knowledge/weapons/system-forms.ts';
import { type Candidate, PLACE } from '../candidate.ts';
import { listedAs } from '../listed.ts';
import { type Step, without } from './step.ts';

/** True if tables list the words as a weapon that needs no head noun, and as nothing else. */
function isWeapon(reader: Reader, one: Candidate): boolean {
  if (one.kind === PLACE) return false;
  const match = systemForms().matchAt(reader.text, reader.tokens, one.first);
  return match?.past === one.past && match.values.some(({ alone }) => alone) && listedAs(reader, one).length === 0;
}

/** Drops weapons. */
export const weaponNames: Step = {
  id: 'weapon-names',
  reason: 'A tagger takes bare designations of weapons for people and firms; the weapons have a room of their own.',
  apply: ({ reader }, candidates) => without(candidates, (one) => isWeapon(reader, one)),
  examples: [
    ['Ukraina menembakkan ⟦o ATACMS⟧ ke arah timur.', 'Ukraina menembakkan ATACMS ke arah timur.'],
    ['Mereka membeli ⟦p Rafale⟧ lagi.', 'Mereka membeli Rafale lagi.'],
  ],
  refusals: ['Kata ⟦o Pindad⟧ itu.', 'Ia tiba di ⟦l Patriot⟧ kemarin.'],
};
