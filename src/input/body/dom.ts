import type { Libraries } from '../html/libraries.ts';
import { isElement, isText, type PageElement, type PageNode, type PageText, type PageTree } from '../html/tree.ts';

/** The little of the DOM that is used here. */
export interface DomNode {
  readonly nodeType: number;
  readonly childNodes: Iterable<DomNode>;
  readonly firstChild: DomNode | null;
  appendChild(child: DomNode): unknown;
  removeChild(child: DomNode): unknown;
  cloneNode(deep: boolean): DomNode;
  setAttribute(name: string, value: string): void;
}
interface DomDocument {
  readonly documentElement: DomNode;
  readonly head: DomNode;
  readonly body: DomNode;
  createElement(name: string): DomNode;
  createTextNode(text: string): DomNode;
}

/** A page as a DOM, and which text of the page each text node is. */
export interface Dom {
  readonly document: DomDocument;
  readonly texts: WeakMap<DomNode, PageText>;
}

/** Never prose, and much of a page's weight. `<noscript>` holds markup that parse5 leaves a string. */
const LEFT_OUT: ReadonlySet<string> = new Set(['style', 'template', 'noscript', 'svg', 'math', 'option', 'textarea']);
/** The attributes that Readability goes by. */
const ATTRIBUTES: ReadonlySet<string> = new Set(
  'align aria-hidden aria-modal class content datetime dir hidden href id itemprop itemtype name property rel role style summary type'.split(' '),
);
const PLAIN_NAME = /^[a-z][a-z\d-]{0,30}$/u;
const TEXT_NODE = 3;

const isData = (element: PageElement): boolean => element.attrs.some(({ name, value }) => name === 'type' && value === 'application/ld+json');
const leftOut = (element: PageElement): boolean => LEFT_OUT.has(element.tagName) || (element.tagName === 'script' && !isData(element));

/** An element without children. A `javascript:` link would be replaced by a text node of Readability's own. */
function elementFor(element: PageElement, document: DomDocument): DomNode {
  const made = document.createElement(PLAIN_NAME.test(element.tagName) ? element.tagName : 'span');
  for (const { name, value } of element.attrs) if (ATTRIBUTES.has(name) && !/^\s{0,9}javascript:/iu.test(value)) made.setAttribute(name, value);
  return made;
}

function fill(parent: DomNode, children: readonly PageNode[], dom: Dom): void {
  for (const child of children) {
    if (isText(child)) {
      const text = dom.document.createTextNode(child.value);
      dom.texts.set(text, child);
      parent.appendChild(text);
    } else if (isElement(child) && !leftOut(child)) {
      const element = elementFor(child, dom.document);
      fill(element, child.childNodes, dom);
      parent.appendChild(element);
    }
  }
}

const childNamed = (nodes: readonly PageNode[], name: string): PageElement | undefined => nodes.filter(isElement).find(({ tagName }) => tagName === name);

/** A DOM of the page's elements and texts, without scripts, styles and the like. */
export function domOf(tree: PageTree, { linkedom }: Libraries): Dom {
  const { document } = linkedom.parseHTML('<!doctype html><html><head></head><body></body></html>');
  const dom: Dom = { document, texts: new WeakMap() };
  const html = childNamed(tree.document.childNodes, 'html')?.childNodes ?? [];
  fill(dom.document.head, childNamed(html, 'head')?.childNodes ?? [], dom);
  fill(dom.document.body, childNamed(html, 'body')?.childNodes ?? [], dom);
  return dom;
}

/** A deep copy whose text nodes are known as those they were copied from. */
function copyOf(node: DomNode, texts: Dom['texts']): DomNode {
  const copy = node.cloneNode(false);
  const text = texts.get(node);
  if (text) texts.set(copy, text);
  for (const child of node.childNodes) copy.appendChild(copyOf(child, texts));
  return copy;
}

/**
 * Readability saves and restores a page by way of `innerHTML`, which would make new text nodes that nobody knows.
 * Gives the body an `innerHTML` that keeps a copy of its children instead, and restores it from copies.
 */
export function keepTextsOverRestore({ document: { body }, texts }: Dom): void {
  let saved: readonly DomNode[] = [];
  Object.defineProperty(body, 'innerHTML', {
    get: () => {
      saved = [...body.childNodes].map((child) => copyOf(child, texts));
      return '';
    },
    set: () => {
      while (body.firstChild) body.removeChild(body.firstChild);
      for (const child of saved) body.appendChild(copyOf(child, texts));
    },
  });
}

/** The page's texts below a node, in no order. */
export function textsBelow(node: DomNode, texts: Dom['texts'], found: Set<PageText> = new Set()): Set<PageText> {
  const text = node.nodeType === TEXT_NODE ? texts.get(node) : undefined;
  if (text) found.add(text);
  for (const child of node.childNodes) textsBelow(child, texts, found);
  return found;
}
