import { isElement, type PageElement } from '../html/tree.ts';
import { isProse, type Paragraph, proseLength } from './blocks/paragraphs.ts';
import { type Sums, sumsOf } from './sums.ts';
import { around } from './within.ts';

/** A teaser is in a box of its own, at most so many elements around it, with a headline that is a link. */
const MOST_LEVELS = 4;
const LONGEST_TEASER_CHARACTERS = 400;
const SHORTEST_HEADLINE_CHARACTERS = 15;
/** From so many teasers on, and so much of the running text in them, a page is a list of articles. */
const LEAST_TEASERS = 3;
const LEAST_TEASER_SHARE = 0.6;
/** A text of so many links is a list, too. */
const MOST_LINKED_SHARE = 0.6;
const LEAST_LINES = 5;

const textLength = (element: PageElement): number =>
  element.childNodes.reduce((sum, child) => sum + ('value' in child ? child.value.trim().length : isElement(child) ? textLength(child) : 0), 0);

const isHeadline = (element: PageElement): boolean => element.tagName === 'a' && textLength(element) >= SHORTEST_HEADLINE_CHARACTERS;
const holdsHeadline = (element: PageElement): boolean => isHeadline(element) || element.childNodes.some((child) => isElement(child) && holdsHeadline(child));

/** The boxes around a paragraph that hold no other running text, innermost first. */
function boxesOf(paragraph: Paragraph, sums: ReadonlyMap<PageElement, Sums>): PageElement[] {
  return around(paragraph.block)
    .slice(0, MOST_LEVELS)
    .filter((element) => sums.get(element)?.proseParagraphs === 1);
}

function isTeaser(paragraph: Paragraph, sums: ReadonlyMap<PageElement, Sums>): boolean {
  if (paragraph.length > LONGEST_TEASER_CHARACTERS) return false;
  return boxesOf(paragraph, sums).some((box) => box !== paragraph.block && holdsHeadline(box)) || /(?:\.\.\.|…)$/u.test(paragraph.text);
}

/** True if what was chosen is a list of other articles: headlines with a teaser each, or links and nothing else. */
export function isIndexPage(body: readonly Paragraph[]): boolean {
  const prose = body.filter(isProse);
  const sums = sumsOf(prose);
  const teasers = prose.filter((paragraph) => isTeaser(paragraph, sums));
  if (teasers.length >= LEAST_TEASERS && proseLength(teasers) >= LEAST_TEASER_SHARE * proseLength(prose)) return true;
  const all = body.reduce((sum, { length }) => sum + length, 0);
  const linked = body.reduce((sum, paragraph) => sum + paragraph.linked, 0);
  return body.length >= LEAST_LINES && linked > MOST_LINKED_SHARE * all;
}
