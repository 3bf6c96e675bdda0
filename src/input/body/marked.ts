import { attribute } from '../html/select.ts';
import { isElement, type PageElement, type PageNode, type PageTree } from '../html/tree.ts';
import type { Paragraph } from './blocks/paragraphs.ts';

const says = (element: PageElement, name: string, word: string): boolean => (attribute(element, name) ?? '').split(/\s+/u).includes(word);

/**
 * The elements that the page itself marks as the article's body (`itemprop="articleBody"`), without those within another one.
 * Where the page holds several articles, those of the first.
 */
export function markedBodies(tree: PageTree): PageElement[] {
  const found: { readonly element: PageElement; readonly scope: PageElement | null }[] = [];
  const visit = (node: PageNode, scope: PageElement | null): void => {
    if (!isElement(node)) return;
    if (says(node, 'itemprop', 'articleBody')) {
      found.push({ element: node, scope });
      return;
    }
    const inner = attribute(node, 'itemtype') ? node : scope;
    for (const child of node.childNodes) visit(child, inner);
  };
  for (const child of tree.document.childNodes) visit(child, null);
  return found.filter(({ scope }) => scope === found[0]?.scope).map(({ element }) => element);
}

/** Shorter paragraphs are on the page and in the body by chance. */
const SHORTEST_PARAGRAPH_CHARACTERS = 30;
const HALF = 0.5;

/** Letters and figures alone: fields of JSON-LD have lost their line ends, at times their markup and blanks. */
const bare = (text: string): string => text.replace(/<[^<>]{0,500}>|[^\p{L}\p{N}]+/gu, '');

/** The paragraphs that JSON-LD gives as the article's body; none where the page does not show most of what it gives. */
export function statedBody(body: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  const whole = bare(body);
  const found = paragraphs.filter(({ text, length }) => length >= SHORTEST_PARAGRAPH_CHARACTERS && whole.includes(bare(text)));
  const length = found.reduce((sum, { text }) => sum + bare(text).length, 0);
  return length >= HALF * whole.length ? found : [];
}
