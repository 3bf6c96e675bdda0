import type { Document, Outcome, Stage } from '../document/stage.ts';

function run(_doc: Document<'boilerplate' | 'language' | 'tokens'>): Outcome<'dates'> {
  return { layer: [] };
}

/** The stage that finds temporal expressions and resolves them. */
export const resolveDates: Stage<'boilerplate' | 'language' | 'tokens', 'dates'> = { adds: 'dates', needs: ['boilerplate', 'language', 'tokens'], run };
