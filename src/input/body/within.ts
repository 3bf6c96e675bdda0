import { isElement, type PageElement } from '../html/tree.ts';
import type { Paragraph } from './blocks/paragraphs.ts';

/** The share of the chosen text that an element must hold to be taken for its root. */
const LEAST_SHARE = 0.95;

/** The element and all around it, innermost first. */
export function around(element: PageElement): PageElement[] {
  const found: PageElement[] = [];
  for (let node: PageElement | null = element; node; ) {
    found.push(node);
    const parent: PageElement['parentNode'] = node.parentNode;
    node = parent && isElement(parent) ? parent : null;
  }
  return found;
}

/** The paragraphs that are within one of the elements. */
export function within(paragraphs: readonly Paragraph[], elements: readonly PageElement[]): Paragraph[] {
  const wanted = new Set(elements);
  return paragraphs.filter(({ block }) => around(block).some((element) => wanted.has(element)));
}

/** The innermost element that holds nearly all of the paragraphs by length; `null` for no paragraphs. */
export function commonRoot(paragraphs: readonly Paragraph[]): PageElement | null {
  const lengths = new Map<PageElement, number>();
  let all = 0;
  for (const { block, length } of paragraphs) {
    all += length;
    for (const element of around(block)) lengths.set(element, (lengths.get(element) ?? 0) + length);
  }
  const [first] = [...paragraphs].sort((a, b) => b.length - a.length);
  return (first && around(first.block).find((element) => (lengths.get(element) ?? 0) >= LEAST_SHARE * all)) ?? null;
}
