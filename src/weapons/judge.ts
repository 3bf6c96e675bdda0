import type { WeaponPhrase } from './phrase.ts';
import type { Register } from './register.ts';

/** Words of a register below which an article does not speak of it. */
const FEW = 2;
const SOME = 3;
const MANY = 5;

/** Whether an article reports on sport, where weapons are figures of speech. */
export const isSport = ({ sport, war, crime }: Register): boolean => sport >= MANY && sport > war + crime;

/** Whether a phrase is a weapon in an article of this register. A designation or an arming modifier settles it. */
export function isWeapon({ use }: WeaponPhrase, register: Register): boolean {
  const { war, crime, space } = register;
  switch (use) {
    case 'alone':
      return true;
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
