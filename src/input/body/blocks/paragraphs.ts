import { breaksAround, isUnseen } from '../../html/blocks.ts';
import { isElement, isText, type PageElement, type PageNode, type PageText, type PageTree } from '../../html/tree.ts';

/** The texts between two breaks of a page: a paragraph, a heading, a list entry, a line of a menu. */
export interface Paragraph {
  readonly texts: readonly PageText[];
  /** The innermost block around it. */
  readonly block: PageElement;
  /** Characters without outer blanks, and how many of them are in links. */
  readonly length: number;
  readonly linked: number;
  /** Its characters, blanks folded. */
  readonly text: string;
}

interface Open {
  readonly block: PageElement;
  readonly texts: PageText[];
  linked: number;
}

function closed({ block, texts, linked }: Open): Paragraph | null {
  const text = texts
    .map(({ value }) => value)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
  return text === '' ? null : { texts, block, linked, length: text.length, text };
}

/** The paragraphs of a page in its order; those of blank text left out. */
export function paragraphsOf(tree: PageTree): Paragraph[] {
  const found: Paragraph[] = [];
  let open: Open | null = null;
  const end = (): void => {
    const paragraph = open && closed(open);
    if (paragraph) found.push(paragraph);
    open = null;
  };
  const visit = (node: PageNode, block: PageElement, links: number): void => {
    if (isText(node)) {
      open ??= { block, texts: [], linked: 0 };
      open.texts.push(node);
      if (links > 0) open.linked += node.value.trim().length;
    } else if (isElement(node) && !isUnseen(node)) enter(node, block, links);
  };
  const enter = (element: PageElement, block: PageElement, links: number): void => {
    const breaks = breaksAround(element) > 0 || element.tagName === 'br';
    if (breaks) end();
    const inner = breaks ? element : block;
    for (const child of element.childNodes) visit(child, inner, links + (element.tagName === 'a' ? 1 : 0));
    if (breaks) end();
  };
  for (const child of tree.document.childNodes) if (isElement(child)) enter(child, child, 0);
  end();
  return found;
}

/** A paragraph of running text has so many characters at least; a sentence in Chinese or Japanese script needs fewer. */
const LEAST_PROSE_CHARACTERS = 80;
const LEAST_DENSE_CHARACTERS = 30;
const MOST_LINKED = 0.5;

/** True if most of a paragraph is link. */
export function isLinked({ length, linked }: Paragraph): boolean {
  return linked >= MOST_LINKED * length;
}

/** True for running text: long enough for a sentence, and most of it no link. */
export function isProse(paragraph: Paragraph): boolean {
  const { text, length } = paragraph;
  const least = /[\u3040-\u30ff\u4e00-\u9fff]{4}/u.test(text) ? LEAST_DENSE_CHARACTERS : LEAST_PROSE_CHARACTERS;
  return length >= least && !isLinked(paragraph);
}

/** The characters of running text among the paragraphs. */
export function proseLength(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + (isProse(paragraph) ? paragraph.length : 0), 0);
}
