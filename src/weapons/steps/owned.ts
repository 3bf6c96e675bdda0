import type { Reader } from '../../document/reader.ts';
import { forceForms } from '../../knowledge/weapons/forces.ts';
import type { HeadUse } from '../../knowledge/weapons/heads.ts';
import { weaponCues } from '../../knowledge/weapons/weapon-cues.ts';
import type { WeaponPhrase } from '../grammar/phrase.ts';
import { foundToo, type WeaponStep } from './step.ts';

/** Uses of things that others have as well: drones, rockets, craft. */
const SHARED_USES: ReadonlySet<HeadUse> = new Set(['armed', 'craft', 'head', 'rocket']);

/** True if an armed force or group is named right after a phrase, with or without "milik". */
function isForcesOwn(reader: Reader, { past }: WeaponPhrase): boolean {
  const owner = reader.isOneOf(past, weaponCues('owned-by')) ? past + 1 : past;
  return !reader.startsSentence(owner) && forceForms().matchAt(reader.text, reader.tokens, owner) !== null;
}

/** What armed forces fly and sail is a weapon, however few the words of war. */
export const owned: WeaponStep = {
  id: 'owned',
  reason: 'a drone, a craft or a rocket is a weapon if an armed force or group has it',
  makes: 'weapons',
  apply: ({ reader }, sorting) => foundToo(sorting, (phrase) => SHARED_USES.has(phrase.use) && isForcesOwn(reader, phrase)),
  examples: [
    ['Sebuah drone milik Hamas jatuh kemarin.', 'drone'],
    ['Sebuah helikopter TNI AU jatuh kemarin.', 'helikopter'],
  ],
  refusals: [
    ['Sebuah drone milik warga jatuh kemarin.', 'drone'],
    ['Sebuah drone jatuh. Hamas membantah.', 'drone'],
  ],
};
