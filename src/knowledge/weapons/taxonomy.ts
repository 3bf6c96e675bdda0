import { lazy, rowsOf } from '../table.ts';
import { WEAPON_TAXONOMY_TABLE } from './taxonomy.table.ts';

/** A kind of weapon, its Indonesian name and what international lists call it (may be empty). */
export interface WeaponKind {
  readonly category: string;
  readonly name: string;
  readonly alignment: string;
}

/** All kinds, by category. */
export const weaponKinds: () => ReadonlyMap<string, WeaponKind> = lazy(
  () => new Map(rowsOf(WEAPON_TAXONOMY_TABLE).map(([category = '', name = '', alignment = '']) => [category, { category, name, alignment }])),
);
