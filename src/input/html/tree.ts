import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes, TreeAdapter } from 'parse5';
import { InputError } from '../failure.ts';
import type { Libraries } from './libraries.ts';

export type PageNode = DefaultTreeAdapterTypes.ChildNode;
export type PageElement = DefaultTreeAdapterTypes.Element;
export type PageText = DefaultTreeAdapterTypes.TextNode;

/** A run of characters without markup: the end of what it adds to its text node, and where it is in the HTML. */
export interface Run {
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** A parsed page. `runs` tells of each text node what stands where in `html`; offsets are UTF-16 code units. */
export interface PageTree {
  readonly html: string;
  readonly document: DefaultTreeAdapterTypes.Document;
  readonly runs: ReadonlyMap<PageText, readonly Run[]>;
}

/** Saved pages of eight newsrooms have 900 to 2,900 nodes at depths of up to 18. What these bounds let pass takes a few seconds at most. */
export const MOST_PAGE_CHARACTERS: number = 8 * 1024 * 1024;
export const MOST_PAGE_NODES = 50_000;
export const MOST_PAGE_DEPTH = 200;
/** The sum of the depths of all nodes: Readability looks at what is below each element many times over. The pages above have up to 31,000. */
const MOST_PAGE_WORK = 500_000;

export const isElement = (node: object): node is PageElement => 'tagName' in node;
export const isText = (node: object): node is PageText => 'nodeName' in node && node.nodeName === '#text';

const tooLarge = (what: string): InputError => new InputError({ code: 'input/html-too-large', message: `the page has more than ${what}` });

/**
 * The runs with one more, joined to the last where no markup lies between: parse5 parts words from white space, and
 * misplaces that boundary by the length of a character reference beside it.
 */
function extended(runs: Run[], next: Run, html: string): Run[] {
  const last = runs.at(-1);
  if (last && !html.slice(last.to, next.from).includes('<')) runs[runs.length - 1] = { end: next.end, from: last.from, to: next.to };
  else runs.push(next);
  return runs;
}

/** A tree adapter that counts nodes, and notes where the characters of each text node stand. */
function countingAdapter({ parse5 }: Libraries, html: string, runs: Map<PageText, Run[]>): TreeAdapter<DefaultTreeAdapterMap> {
  let nodes = 0;
  const count = (): void => {
    if (++nodes > MOST_PAGE_NODES) throw tooLarge(`${MOST_PAGE_NODES} nodes`);
  };
  return {
    ...parse5.defaultTreeAdapter,
    createElement: (name, namespace, attributes) => {
      count();
      return parse5.defaultTreeAdapter.createElement(name, namespace, attributes);
    },
    /** A node without a known place is told the place of every run of characters it gets, not of the first alone. */
    getNodeSourceCodeLocation: () => null,
    setNodeSourceCodeLocation: (node, place) => {
      if (!isText(node) || !place) return;
      const known = runs.get(node);
      if (!known) count();
      runs.set(node, extended(known ?? [], { end: node.value.length, from: place.startOffset, to: place.endOffset }, html));
    },
  };
}

/** Throws `InputError` when elements nest too deep, or too many nodes stand too deep. */
function checkDepth(document: DefaultTreeAdapterTypes.Document): void {
  let level: PageNode[] = document.childNodes;
  let work = 0;
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > MOST_PAGE_DEPTH)
      throw new InputError({ code: 'input/html-too-deep', message: `the page's elements are nested more than ${MOST_PAGE_DEPTH} levels deep` });
    work += depth * level.length;
    if (work > MOST_PAGE_WORK) throw tooLarge(`${MOST_PAGE_WORK} nodes, each counted as often as it is deep`);
    level = level.flatMap((node) => (isElement(node) ? node.childNodes : []));
  }
}

/** Parses a page as browsers do. Throws `InputError` with `input/html-too-large` or `input/html-too-deep` beyond the bounds above. */
export function parsePage(html: string, libraries: Libraries): PageTree {
  if (html.length > MOST_PAGE_CHARACTERS) throw tooLarge(`${MOST_PAGE_CHARACTERS} characters`);
  const runs = new Map<PageText, Run[]>();
  const document = libraries.parse5.parse<DefaultTreeAdapterMap>(html, { sourceCodeLocationInfo: true, treeAdapter: countingAdapter(libraries, html, runs) });
  checkDepth(document);
  return { html, document, runs };
}
