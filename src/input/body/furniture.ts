import { isPublicationTime } from '../html/select.ts';
import { isElement, isText, type PageElement, type PageNode, type PageText, type PageTree } from '../html/tree.ts';
import { isOfKind } from './blocks/block-kind.ts';
import { isProse, type Paragraph } from './blocks/paragraphs.ts';

/** Elements whose texts are to be clicked or filled in, or are beside the article; `<title>` strays into bodies with frames of old. */
const APART: ReadonlySet<string> = new Set(['aside', 'button', 'dialog', 'footer', 'form', 'label', 'nav', 'select', 'title']);
/** Some sites put the whole page into one form; what holds more of the text than this is not furniture. */
const MOST_SHARE = 0.3;

/** The same bound for boxes whose class says that they are furniture. */
const MOST_SHARE_SAID = 0.5;

type Verdict = 'all' | 'unless prose' | 'keep';

const holdsLink = ({ childNodes }: PageElement): boolean => childNodes.some((child) => isElement(child) && (child.tagName === 'a' || holdsLink(child)));

/** What becomes of the paragraphs within an element, by its name and class. */
function verdictOn(element: PageElement): Verdict {
  if (APART.has(element.tagName) || isPublicationTime(element) || isOfKind(element, 'other')) return 'all';
  if (element.tagName === 'figcaption') return 'all';
  if (isOfKind(element, 'teaser') && holdsLink(element)) return 'all';
  return isOfKind(element, 'mark') ? 'unless prose' : 'keep';
}

/** True for an element that is around articles by its name or class, wherever it stands. */
export function isFurniture(element: PageElement): boolean {
  return verdictOn(element) === 'all';
}

function textsIn(node: PageNode, found: PageText[] = []): PageText[] {
  if (isText(node)) found.push(node);
  if (isElement(node)) for (const child of node.childNodes) textsIn(child, found);
  return found;
}

const lengthOf = (paragraphs: Iterable<Paragraph>): number => [...paragraphs].reduce((sum, { length }) => sum + length, 0);

/** The paragraphs all of whose text is within the element. */
function wholeWithin(element: PageElement, owner: ReadonlyMap<PageText, Paragraph>): Paragraph[] {
  const texts = new Set(textsIn(element));
  const touched = new Set([...texts].map((text) => owner.get(text)));
  return [...touched]
    .filter((paragraph) => paragraph !== undefined)
    .filter((paragraph) => paragraph.texts.every((text) => texts.has(text) || text.value.trim() === ''));
}

/**
 * The paragraphs without those of forms, menus, captions, boxes of other stories and the like, unless nothing else is there.
 * Only whole paragraphs go: an element with text of its sentence beside it is part of that sentence, whatever its class (#14).
 */
export function withoutFurniture(tree: PageTree, kept: ReadonlySet<Paragraph>): ReadonlySet<Paragraph> {
  const left = new Set(kept);
  const all = lengthOf(kept);
  const owner = new Map([...kept].flatMap((paragraph) => paragraph.texts.map((text) => [text, paragraph] as const)));
  const isTaken = (element: PageElement, within: readonly Paragraph[]): boolean => {
    const verdict = verdictOn(element);
    if (verdict === 'keep' || (verdict === 'unless prose' && within.some(isProse))) return false;
    return lengthOf(within) <= (isOfKind(element, 'other') ? MOST_SHARE_SAID : MOST_SHARE) * all;
  };
  const visit = (node: PageNode): void => {
    if (!isElement(node)) return;
    const within = verdictOn(node) === 'keep' ? [] : wholeWithin(node, owner);
    if (isTaken(node, within)) for (const paragraph of within) left.delete(paragraph);
    else for (const child of node.childNodes) visit(child);
  };
  for (const child of tree.document.childNodes) visit(child);
  return lengthOf(left) === 0 ? kept : left;
}
