import { lazy, listOf } from '../table.ts';
import { WEAPON_SYSTEMS_TABLE } from './systems.table.ts';

/** A weapon system, class or named ship. `origin` is the alpha-2 code of the country of design, or null. */
export interface WeaponSystem {
  readonly name: string;
  readonly category: string;
  readonly origin: string | null;
  readonly kind: string;
  /** The Wikidata id, where a source states one. */
  readonly wikidata: string | null;
  /** Forms that may stand alone. Exact case. */
  readonly forms: readonly string[];
  /** Forms that need a military head noun close before them. Exact case. */
  readonly contextForms: readonly string[];
}

/** The table's rows as text, unread. */
export const systemRows: () => readonly string[] = lazy(() => WEAPON_SYSTEMS_TABLE.trim().split('\n'));

const read: () => (WeaponSystem | undefined)[] = lazy(() => []);

function parse(row: string): WeaponSystem {
  const [name = '', category = '', origin, kind = '', wikidata, forms, contextForms] = row.split('|').map((cell) => cell.trim());
  return { name, category, origin: origin || null, kind, wikidata: wikidata || null, forms: listOf(forms), contextForms: listOf(contextForms) };
}

/** The system of a row, by its place in `systemRows`; read when first asked for, one object ever after. */
export function systemAt(row: number): WeaponSystem {
  const known = read()[row];
  if (known) return known;
  const system = parse(systemRows()[row] ?? '');
  read()[row] = system;
  return system;
}

/** All systems, in the table's order. */
export const weaponSystems: () => readonly WeaponSystem[] = lazy(() => systemRows().map((_, row) => systemAt(row)));
