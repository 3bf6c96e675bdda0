import type { BoilerplateLayer, BoilerplateSpan } from '../document/layers.ts';
import { outletOf } from '../document/outlet.ts';
import type { BoilerplateMode, Document, Outcome, Stage, StageOptions } from '../document/stage.ts';
import { overlaps, type Span } from '../text/span.ts';
import { authorsIn } from './authors.ts';
import { datelineAt } from './dateline/dateline.ts';
import { candidatesOn } from './dispatch.ts';
import { lineSpan } from './page/lines.ts';
import { type Page, readPage } from './page/page.ts';
import { plain } from './page/plain.ts';
import { readDay } from './page/published.ts';
import { resolve } from './resolve.ts';
import type { Found, Rule } from './rule.ts';

/** The least confidence that strict mode calls certain. */
const CERTAIN = 0.99;

const NO_BOILERPLATE: BoilerplateLayer = { spans: [], title: null, dateline: null, authors: [], published: null };

function isCertain(rule: Rule, found: Found): boolean {
  return rule.certain && (found.confidence ?? 1) >= CERTAIN;
}

/** The headline, unless its line is something else after all. */
function titleOf(page: Page, spans: readonly BoilerplateSpan[]): Span | null {
  if (page.titleLine < 0) return null;
  const title = lineSpan(page, page.titleLine);
  return spans.some((span) => overlaps(span, title)) ? null : title;
}

/** What the dateline says: that before the first paragraph, else the first one further down. */
function datelineOf(page: Page, spans: readonly BoilerplateSpan[]): BoilerplateLayer['dateline'] {
  if (page.dateline) return { place: page.dateline.place, outlet: page.dateline.outlet };
  const later = spans.find((span) => span.rule === 'dateline-lagi');
  const found = later && datelineAt(plain(page.text, later.start, later.end).text);
  return found ? { place: found.place, outlet: found.outlet } : null;
}

function publishedIn(text: string, spans: readonly BoilerplateSpan[]): string | null {
  const header = spans.find((span) => span.rule === 'waktu-terbit');
  return header ? (readDay(plain(text, header.start, header.end).text)?.iso ?? null) : null;
}

/** The boilerplate layer of a text; `title` is the record's title, if it has one, `repeated` what an archive taught of its outlet's lines. */
export function labelText(text: string, title: string | null, mode: BoilerplateMode, repeated?: ReadonlySet<string>): BoilerplateLayer {
  if (mode === 'off') return NO_BOILERPLATE;
  const page = readPage(text, title, repeated);
  const spans = resolve(text, candidatesOn(page, mode === 'strict' ? isCertain : () => true));
  return {
    spans,
    title: titleOf(page, spans),
    dateline: datelineOf(page, spans),
    authors: authorsIn(text, spans),
    published: publishedIn(text, spans),
  };
}

function run(doc: Document, options: StageOptions): Outcome<'boilerplate'> {
  const repeated = options.repeated?.get(outletOf(doc));
  return { layer: labelText(doc.text, doc.title, options.boilerplate, repeated) };
}

/** The stage that labels what is not the article's own prose. */
export const markBoilerplate: Stage<never, 'boilerplate'> = { adds: 'boilerplate', needs: [], run };
