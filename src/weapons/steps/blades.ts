import type { Reader } from '../../document/reader.ts';
import { weaponCues } from '../../knowledge/weapons/weapon-cues.ts';
import { familyOf, type WeaponPhrase } from '../grammar/phrase.ts';
import { isBare, wordOf } from './heads.ts';
import { foundToo, type Sorting, type WeaponStep } from './step.ts';

const isBlade = ({ category }: WeaponPhrase): boolean => familyOf(category) === 'blade';

/** Heads of blades that are counted as weapons are ("sebilah keris"), or of a kind that is found ("pedang perwira"). */
function meantIn(reader: Reader, { found, refused }: Sorting): ReadonlySet<number> {
  const isCounted = ({ first }: WeaponPhrase): boolean => reader.isOneOf(first - 1, weaponCues('blade-count'));
  const meant = [...refused.filter((phrase) => isBlade(phrase) && isCounted(phrase)), ...found.filter((phrase) => isBlade(phrase) && !isBare(phrase))];
  return new Set(meant.map((phrase) => wordOf(reader, phrase)));
}

/** A blade means one thing throughout an article, crime or not. */
export const blades: WeaponStep = {
  id: 'blades',
  reason: 'after "sebilah keris" or "pedang perwira" every "keris" and "pedang" in the article is a weapon',
  makes: 'weapons',
  apply: ({ reader }, sorting) => {
    const meant = meantIn(reader, sorting);
    return meant.size === 0 ? sorting : foundToo(sorting, (phrase) => isBlade(phrase) && meant.has(wordOf(reader, phrase)));
  },
  examples: [
    ['Ia menyerahkan sebilah keris. Keris itu tua.', 'Keris'],
    ['Putin menghadiahkan pedang perwira. Pedang itu disimpan.', 'Pedang'],
  ],
  refusals: [
    ['Ia menyerahkan sebuah keris. Keris itu tua.', 'Keris'],
    ['Ia menyerahkan sebilah keris. Pisau itu tua.', 'Pisau'],
  ],
};
