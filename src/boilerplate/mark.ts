import type { BoilerplateLayer } from '../document/layers.ts';
import type { BoilerplateMode, Document, Outcome, Stage, StageOptions } from '../document/stage.ts';
import { candidatesOn } from './dispatch.ts';
import { readPage } from './page.ts';
import { resolve } from './resolve.ts';
import type { Found, Rule } from './rule.ts';

/** The least confidence that strict mode calls certain. */
const CERTAIN = 0.99;

const NO_BOILERPLATE: BoilerplateLayer = { spans: [], title: null, dateline: null, authors: [], published: null };

function isCertain(rule: Rule, found: Found): boolean {
  return rule.certain && (found.confidence ?? 1) >= CERTAIN;
}

/** The boilerplate layer of a text; `title` is the record's title, if it has one. */
export function labelText(text: string, title: string | null, mode: BoilerplateMode): BoilerplateLayer {
  if (mode === 'off') return NO_BOILERPLATE;
  const page = readPage(text, title);
  const spans = resolve(text, candidatesOn(page, mode === 'strict' ? isCertain : () => true));
  const { dateline } = page;
  return { spans, title: null, dateline: dateline && { place: dateline.place, outlet: dateline.outlet }, authors: [], published: null };
}

function run(doc: Document, options: StageOptions): Outcome<'boilerplate'> {
  return { layer: labelText(doc.text, doc.title, options.boilerplate) };
}

/** The stage that labels what is not the article's own prose. */
export const markBoilerplate: Stage<never, 'boilerplate'> = { adds: 'boilerplate', needs: [], run };
