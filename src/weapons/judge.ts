import { familyOf, type WeaponPhrase } from './phrase.ts';
import type { Register } from './register.ts';

/** Words of a register below which an article does not speak of it. */
const FEW = 2;
const SOME = 3;
const MANY = 5;

/** Whether an article reports on sport, where weapons are figures of speech. */
export const isSport = ({ sport, war, crime }: Register): boolean => sport >= MANY && sport > war + crime;

/** Families whose words sport reports use of shots, strikers and teams. */
const OF_SPORT: ReadonlySet<string> = new Set(['artillery', 'missile', 'tank', 'torpedo']);

/** "rudal jarak jauh" of a striker. */
const isFigure = ({ category, designation }: WeaponPhrase): boolean => designation === null && OF_SPORT.has(familyOf(category));

/** Whether a phrase is a weapon in an article of this register. A designation or an arming modifier settles it. */
export function isWeapon(phrase: WeaponPhrase, register: Register): boolean {
  const { use } = phrase;
  const { war, crime, space } = register;
  switch (use) {
    case 'alone':
      return !(isFigure(phrase) && isSport(register));
    case 'armed':
      return war >= SOME && !isSport(register);
    case 'crime':
      return crime >= SOME && !isSport(register);
    case 'rocket':
      return war >= SOME && war > space && !isSport(register);
    case 'generic':
    case 'ammo':
      return war + crime > SOME && !isSport(register);
    case 'named':
      return war + crime >= FEW && !isSport(register);
    case 'bomb':
      return !isSport(register);
    default:
      return false;
  }
}
