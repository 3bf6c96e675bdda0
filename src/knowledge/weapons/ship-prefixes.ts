import { lazy, rowsOf } from '../table.ts';
import { SHIP_PREFIXES_TABLE } from './ship-prefixes.table.ts';

/** A prefix of a navy's ships. */
export interface ShipPrefix {
  /** Alpha-2 code of the navy's country. */
  readonly country: string;
  /** True if nothing else is called by the letters. */
  readonly isSure: boolean;
}

/** All prefixes, by their letters. */
export const shipPrefixes: () => ReadonlyMap<string, ShipPrefix> = lazy(
  () => new Map(rowsOf(SHIP_PREFIXES_TABLE).map(([prefix = '', country = '', use]) => [prefix, { country, isSure: use === 'sure' }])),
);
