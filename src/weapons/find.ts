import type { Document, Outcome, Stage } from '../document/stage.ts';

function run(_doc: Document<'tokens' | 'names' | 'countries'>): Outcome<'weapons'> {
  return { layer: [] };
}

/** The stage that finds weapon systems, platforms and munitions. */
export const findWeapons: Stage<'tokens' | 'names' | 'countries', 'weapons'> = { adds: 'weapons', needs: ['tokens', 'names', 'countries'], run };
