import { attribute } from '../html/select.ts';
import { isElement, type PageElement } from '../html/tree.ts';
import type { Paragraph } from './blocks/paragraphs.ts';
import { type Sums, sumsOf } from './sums.ts';
import { around } from './within.ts';

/** Parts of an article are looked for beside its root and beside so many elements around it. */
const FURTHEST_LEVELS = 3;
const LEAST_PART_CHARACTERS = 200;
/** Plain running text has at least this share of prose, and at most this share of linked text. */
const LEAST_PROSE_SHARE = 0.7;
const MOST_LINKED_SHARE = 0.1;
const APART: ReadonlySet<string> = new Set(['article', 'body', 'html', 'main']);

/** What parts of one article have in common: the name, the class and the id but for its number. */
const formOf = (element: PageElement): string =>
  [element.tagName, attribute(element, 'class') ?? '', (attribute(element, 'id') ?? '').replace(/\d{1,9}/gu, '#')].join(' ');

const isTitle = ({ tagName }: PageElement): boolean => tagName === 'h1' || tagName === 'article';
const isHeading = ({ tagName }: PageElement): boolean => /^h[1-6]$/u.test(tagName);
const holds = (element: PageElement, is: (element: PageElement) => boolean): boolean =>
  is(element) || element.childNodes.some((child) => isElement(child) && holds(child, is));

const NOTHING: Sums = { all: 0, linked: 0, prose: 0, proseParagraphs: 0 };
const isPlain = ({ all, linked, prose }: Sums): boolean => prose >= LEAST_PROSE_SHARE * all && linked <= MOST_LINKED_SHARE * all;

interface Sibling {
  readonly sibling: PageElement;
  /** What it is beside: the root, or an element around it. */
  readonly element: PageElement;
  readonly isBefore: boolean;
}

/** Siblings of the root and of what is close around it that hold running text. */
function siblingsOf(root: PageElement, sums: ReadonlyMap<PageElement, Sums>): Sibling[] {
  return around(root)
    .slice(0, FURTHEST_LEVELS)
    .filter(({ tagName }) => !APART.has(tagName))
    .flatMap((element) => {
      const siblings = (element.parentNode?.childNodes ?? []).filter(isElement);
      const at = siblings.indexOf(element);
      return siblings.map((sibling, k) => ({ sibling, element, isBefore: k < at })).filter(({ sibling }) => sibling !== element);
    })
    .filter(({ sibling }) => (sums.get(sibling) ?? NOTHING).prose >= LEAST_PART_CHARACTERS);
}

/** Further pages of an article: siblings of its root, and of what is around it, that look like it and hold running text, shown or not. */
export function furtherPages(root: PageElement, paragraphs: readonly Paragraph[]): PageElement[] {
  return siblingsOf(root, sumsOf(paragraphs))
    .filter(({ sibling, element }) => formOf(sibling) === formOf(element) && !holds(sibling, isTitle))
    .map(({ sibling }) => sibling);
}

/** Siblings of plain running text that Readability left out: paragraphs, and blocks before the root. */
export function plainParts(root: PageElement, paragraphs: readonly Paragraph[]): PageElement[] {
  const sums = sumsOf(paragraphs);
  return siblingsOf(root, sums)
    .filter(({ sibling, isBefore }) => (sibling.tagName === 'p' || isBefore) && !holds(sibling, isHeading))
    .map(({ sibling }) => sibling)
    .filter((sibling) => isPlain(sums.get(sibling) ?? NOTHING));
}
