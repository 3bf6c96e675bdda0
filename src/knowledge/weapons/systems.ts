import { lazy, listOf, rowsOf } from '../table.ts';
import { WEAPON_SYSTEMS_TABLE } from './systems.table.ts';

/** A weapon system, class or named ship. `origin` is the alpha-2 code of the country of design, or null. */
export interface WeaponSystem {
  readonly name: string;
  readonly category: string;
  readonly origin: string | null;
  readonly kind: string;
  /** The Wikidata id, where a source states one. */
  readonly wikidata: string | null;
  /** Forms that may be alone. Exact case. */
  readonly forms: readonly string[];
  /** Forms that need a military head noun close before them. Exact case. */
  readonly contextForms: readonly string[];
}

/** All systems, in the table's order. */
export const weaponSystems: () => readonly WeaponSystem[] = lazy(() =>
  rowsOf(WEAPON_SYSTEMS_TABLE).map(([name = '', category = '', origin, kind = '', wikidata, forms, contextForms]) => ({
    name,
    category,
    origin: origin || null,
    kind,
    wikidata: wikidata || null,
    forms: listOf(forms),
    contextForms: listOf(contextForms),
  })),
);
