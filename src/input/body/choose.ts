import type { Libraries } from '../html/libraries.ts';
import type { PageText, PageTree } from '../html/tree.ts';
import { levelOf, withHeadings } from './blocks/headings.ts';
import { leadsOf } from './blocks/leads.ts';
import { isProse, type Paragraph, proseLength } from './blocks/paragraphs.ts';
import { isFurniture, withoutFurniture } from './furniture.ts';
import { isIndexPage } from './index-page.ts';
import { markedBodies, statedBody } from './marked.ts';
import { furtherPages, plainParts } from './parts.ts';
import { readableTexts } from './readable.ts';
import { around, commonRoot, within } from './within.ts';

/** What a page marks as its body is believed when it holds so many characters of running text. */
const LEAST_MARKED_PROSE_CHARACTERS = 250;
/** A body with less than this share of the running text that is outside of furniture is a wrong choice. */
const LEAST_PROSE_SHARE = 0.15;
const HALF = 0.5;

/** A page, its paragraphs, and what JSON-LD gives as the article's text, or `null`. */
export interface PageParts {
  readonly tree: PageTree;
  readonly libraries: Libraries;
  readonly paragraphs: readonly Paragraph[];
  readonly stated: string | null;
}

/** A page of so much more running text than was kept has lost some of its article. */
const LEAST_KEPT_SHARE = 0.5;
const LEAST_LOST_CHARACTERS = 1000;

/** The texts of a page's article, or of all the page where none was found. `cut`: much running text is outside of it. */
export interface Body {
  readonly texts: ReadonlySet<PageText>;
  readonly found: boolean;
  readonly cut: boolean;
}

function inText({ texts, length }: Paragraph, chosen: ReadonlySet<PageText>): boolean {
  const sum = texts.reduce((all, text) => all + (chosen.has(text) ? text.value.trim().length : 0), 0);
  return sum >= HALF * length;
}

const textsOf = (paragraphs: Iterable<Paragraph>): ReadonlySet<PageText> => new Set([...paragraphs].flatMap(({ texts }) => texts));

/** What a voice chose, with what belongs to it and without what does not. */
function completed({ tree, paragraphs }: PageParts, found: readonly Paragraph[], isMarked: boolean): ReadonlySet<Paragraph> {
  const root = commonRoot(found);
  if (!root) return new Set();
  const chosen = new Set(found);
  const parts = [...furtherPages(root, paragraphs), ...(isMarked ? [] : plainParts(root, paragraphs))];
  const inRoots = new Set(within(paragraphs, [root, ...parts]));
  const clean = withoutFurniture(tree, new Set(paragraphs.filter((paragraph) => chosen.has(paragraph) || inRoots.has(paragraph))));
  const prose = [...clean].filter((paragraph) => chosen.has(paragraph) || isProse(paragraph));
  return withHeadings(
    new Set([...leadsOf(root, paragraphs), ...prose]),
    paragraphs.filter((paragraph) => clean.has(paragraph) || levelOf(paragraph) === 0),
  );
}

/** The paragraphs most of whose text Readability takes for the article's. */
function readable({ tree, libraries, paragraphs }: PageParts): Paragraph[] {
  const texts = readableTexts(tree, libraries);
  return texts ? paragraphs.filter((paragraph) => inText(paragraph, texts)) : [];
}

/** What the voices choose, the surest first: what the page marks, what Readability finds, all running text outside of furniture. */
function choose(page: PageParts, prose: readonly Paragraph[]): Paragraph[] {
  const { tree, paragraphs, stated } = page;
  const isBody = (found: readonly Paragraph[]): boolean => proseLength(found) >= LEAST_MARKED_PROSE_CHARACTERS;
  const marked = within(paragraphs, markedBodies(tree));
  const given = stated === null ? [] : statedBody(stated, paragraphs);
  const body = [...(isBody(marked) ? completed(page, marked, true) : completed(page, isBody(given) ? given : readable(page), false))];
  if (body.length > 0 && proseLength(body) >= LEAST_PROSE_SHARE * proseLength(prose)) return body;
  return [...completed(page, prose, false)];
}

/** The paragraphs of running text outside of the body, but for those in boxes beside it. */
function lostProse(body: readonly Paragraph[], prose: readonly Paragraph[]): Paragraph[] {
  const kept = new Set(body);
  const page = new Set(body.flatMap(({ block }) => around(block)));
  return prose.filter((paragraph) => !kept.has(paragraph) && !around(paragraph.block).some((element) => !page.has(element) && isFurniture(element)));
}

/** The article's texts in a page: whole paragraphs in the order of the page. */
export function chooseBody(parts: PageParts): Body {
  const outside = withoutFurniture(parts.tree, new Set(parts.paragraphs));
  const prose = [...outside].filter(isProse);
  const body = choose(parts, prose);
  if (body.length === 0 || isIndexPage(body)) return { texts: textsOf(outside), found: false, cut: false };
  const lost = proseLength(lostProse(body, prose));
  return { texts: textsOf(body), found: true, cut: lost >= LEAST_LOST_CHARACTERS && proseLength(body) < LEAST_KEPT_SHARE * (proseLength(body) + lost) };
}
