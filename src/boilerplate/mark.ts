import type { Document, Outcome, Stage } from '../document/stage.ts';

function run(_doc: Document): Outcome<'boilerplate'> {
  return { layer: { spans: [], title: null, dateline: null, authors: [], published: null } };
}

/** The stage that labels what is not the article's own prose. */
export const markBoilerplate: Stage<never, 'boilerplate'> = { adds: 'boilerplate', needs: [], run };
