import type { Document, Outcome, Stage, StageOptions } from '../document/stage.ts';

function run(_doc: Document<'boilerplate'>, options: StageOptions): Outcome<'language'> {
  const code = options.lang ?? 'ind';
  return { layer: { code, confidence: 1, ambiguous: [], candidates: [{ code, confidence: 1 }], segments: [] } };
}

/** The stage that says in which language the body is written. */
export const detectLanguage: Stage<'boilerplate', 'language'> = { adds: 'language', needs: ['boilerplate'], run };
