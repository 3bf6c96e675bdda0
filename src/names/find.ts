import type { Document, Outcome, Stage } from '../document/stage.ts';

function run(_doc: Document<'tokens'>): Outcome<'names'> {
  return { layer: { people: [], organisations: [], places: [] } };
}

/** The stage that finds people with their roles, organisations and places. */
export const findNames: Stage<'tokens', 'names'> = { adds: 'names', needs: ['tokens'], run };
