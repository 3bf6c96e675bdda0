import type { Reader } from '../../document/reader.ts';
import { nameList } from '../../knowledge/people/name-list.ts';
import { nameWords } from '../../knowledge/people/name-words.ts';
import { systemForms } from '../../knowledge/weapons/system-forms.ts';
import { type Candidate, PERSON, PLACE } from '../candidate.ts';
import { listedAs } from '../listed.ts';
import { type Step, without } from './step.ts';

/** Words for vehicles, behind which a system's short name is no person's. */
const VEHICLES = nameWords('vehicle');

/** True if tables list the words as a weapon that needs no head noun, and as nothing else. */
function isWeapon(reader: Reader, one: Candidate): boolean {
  if (one.kind === PLACE) return false;
  const match = systemForms().matchAt(reader.text, reader.tokens, one.first);
  return match?.past === one.past && match.values.some(({ alone }) => alone) && listedAs(reader, one).length === 0;
}

/** The first words of candidates that are a system's short name, where the article says that it means the system: "mobil [Maung]", "[Maung Pindad]". */
function meantIn(reader: Reader, candidates: readonly Candidate[]): ReadonlySet<number> {
  const meant = new Set<number>();
  for (const { first, past, kind } of candidates) {
    const match = kind === PERSON ? systemForms().matchAt(reader.text, reader.tokens, first) : null;
    if (!match || match.past > past) continue;
    const isMade = nameList()
      .valuesOf([reader.hash(match.past)])
      .some(({ type }) => type === 'organisation');
    if (isMade || VEHICLES.has(reader.hash(first - 1))) meant.add(reader.hash(first));
  }
  return meant;
}

/** Drops weapons. */
export const weaponNames: Step = {
  id: 'weapon-names',
  reason: 'A tagger takes bare designations of weapons for people and firms; the weapons have a room of their own.',
  apply: ({ reader }, candidates) => {
    const meant = meantIn(reader, candidates);
    return without(candidates, (one) => isWeapon(reader, one) || (one.kind !== PLACE && meant.has(reader.hash(one.first))));
  },
  examples: [
    ['Ukraina menembakkan ⟦o ATACMS⟧ ke arah timur.', 'Ukraina menembakkan ATACMS ke arah timur.'],
    ['Mereka membeli ⟦p Rafale⟧ lagi.', 'Mereka membeli Rafale lagi.'],
    ['Ia naik mobil ⟦p Maung⟧ itu. Unit ⟦p Maung Zzaga⟧ lain tiba.', 'Ia naik mobil Maung itu. Unit Maung Zzaga lain tiba.'],
    ['Ia naik ⟦p Maung Pindad⟧ itu.', 'Ia naik Maung Pindad itu.'],
  ],
  refusals: ['Kata ⟦o Pindad⟧ itu.', 'Ia tiba di ⟦l Patriot⟧ kemarin.', 'Kata ⟦p Maung⟧ itu.'],
};
