import type { PageElement } from './tree.ts';

const PARAGRAPH: ReadonlySet<string> = new Set(
  'article aside blockquote dl figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(' '),
);
const LINE: ReadonlySet<string> = new Set('address body caption center dd div dt fieldset figcaption li tbody tfoot thead tr'.split(' '));

/** Line ends around an element: 2 for a paragraph, 1 for another block, 0 for what is within a line. */
export function breaksAround({ tagName }: PageElement): 0 | 1 | 2 {
  return PARAGRAPH.has(tagName) ? 2 : LINE.has(tagName) ? 1 : 0;
}

/** Elements whose texts no reader sees. */
const UNSEEN: ReadonlySet<string> = new Set('head iframe math noscript object option rp rt script style svg template textarea title'.split(' '));

/** True if an element's text is not shown on the page, whatever its style says. */
export function isUnseen({ tagName }: PageElement): boolean {
  return UNSEEN.has(tagName);
}
