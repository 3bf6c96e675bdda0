import { judged } from '../judge/judge.ts';
import type { Source } from '../source.ts';
import { abbreviated } from './abbreviated.ts';
import { blades } from './blades.ts';
import { company } from './company.ts';
import { kin } from './kin.ts';
import { owned } from './owned.ts';
import { repeats } from './repeats.ts';
import type { Sorting, WeaponStep } from './step.ts';
import { toys } from './toys.ts';

/** The decisions over an article's phrases, in order: owners arm what they have, a head means one thing, then names find company, abbreviations are read, and names are found again. */
export const weaponSteps: readonly WeaponStep[] = [owned, blades, toys, company, abbreviated, repeats, kin];

/** The phrases of an article, sorted by what each needs and then by every step. */
export function sorted(source: Source, steps: readonly WeaponStep[] = weaponSteps): Sorting {
  return steps.reduce((sorting, step) => step.apply(source, sorting), judged(source));
}
