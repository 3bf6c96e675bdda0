import type { Document, Outcome, Stage } from '../document/stage.ts';

function run(_doc: Document<'tokens' | 'names'>): Outcome<'countries'> {
  return { layer: { countries: [], pairs: [] } };
}

/** The stage that finds mentions of countries. */
export const findCountries: Stage<'tokens' | 'names', 'countries'> = { adds: 'countries', needs: ['tokens', 'names'], run };
