import { isUnseen } from './blocks.ts';
import { isElement, isText, type PageElement, type PageNode, type PageTree } from './tree.ts';

/** Every element of the page in order. */
export function elementsOf(tree: PageTree): PageElement[] {
  const found: PageElement[] = [];
  const visit = (node: PageNode): void => {
    if (!isElement(node)) return;
    found.push(node);
    for (const child of node.childNodes) visit(child);
  };
  for (const child of tree.document.childNodes) visit(child);
  return found;
}

/** The value of an attribute, trimmed; `null` when there is none or it is empty. */
export function attribute(element: PageElement, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value.trim() || null;
}

/** All text to be seen within an element, white space collapsed. */
export function textOf(element: PageElement): string {
  const collect = (node: PageNode): string => (isText(node) ? node.value : isElement(node) && !isUnseen(node) ? node.childNodes.map(collect).join('') : '');
  return element.childNodes.map(collect).join('').replace(/\s+/gu, ' ').trim();
}

/** True for a `<time>` that the page marks as the publication's. */
export function isPublicationTime({ tagName, attrs }: PageElement): boolean {
  return tagName === 'time' && attrs.some(({ name, value }) => name === 'pubdate' || (name === 'itemprop' && value === 'datePublished'));
}
