import type { Libraries } from '../html/libraries.ts';
import type { PageText, PageTree } from '../html/tree.ts';
import { type DomNode, domOf, keepTextsOverRestore, textsBelow } from './dom.ts';

/** The texts of a page that Readability takes for the article, or `null` when it finds none. */
export function readableTexts(tree: PageTree, libraries: Libraries): ReadonlySet<PageText> | null {
  const dom = domOf(tree, libraries);
  keepTextsOverRestore(dom);
  let root: DomNode | null = null;
  const serializer = (node: DomNode): string => {
    root = node;
    return '';
  };
  new libraries.readability.Readability(dom.document, { serializer }).parse();
  if (root === null) return null;
  const texts = textsBelow(root, dom.texts);
  return texts.size === 0 ? null : texts;
}
