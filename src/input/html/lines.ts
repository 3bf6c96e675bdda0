import type { Segment } from '../../text/offsets/offset-map.ts';
import { alignText, type ReadReference } from './align.ts';
import { breaksAround } from './blocks.ts';
import { isElement, isText, type PageElement, type PageNode, type PageText, type PageTree } from './tree.ts';

/** Characters of a line, and where they are in the HTML; `null` for those that stand nowhere. */
export interface Piece {
  readonly characters: string;
  readonly at: { readonly from: number; readonly to: number } | null;
}

/** A line of a page's text. */
export interface PageLine {
  readonly pieces: readonly Piece[];
  /** Line ends before it: 1, or 2 where a paragraph begins. */
  readonly breaks: number;
  readonly length: number;
  /** How many of its characters are in links. */
  readonly linked: number;
}

const CELL: ReadonlySet<string> = new Set(['td', 'th']);

/** What HTML collapses to one space; NBSP is none of it. */
const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;

/** The lines of a page as they grow, with white space collapsed as a browser would. */
class GrowingLines {
  readonly lines: PageLine[] = [];
  private pieces: Piece[] = [];
  private length = 0;
  private linked = 0;
  private before = 0;
  private breaks = 0;
  private cell = false;
  private blank: { readonly from: number; to: number } | null = null;
  /** How many links are open. */
  links = 0;

  /** Asks for at least so many line ends before the next character. */
  lineEnds(count: number): void {
    this.breaks = Math.max(this.breaks, count);
  }

  /** Counts a `<br>`: two of them part paragraphs. */
  lineBreak(): void {
    this.breaks = Math.min(2, this.breaks + 1);
  }

  tab(): void {
    this.cell = true;
  }

  space(from: number, to: number): void {
    if (this.blank) this.blank.to = to;
    else this.blank = { from, to };
  }

  add(characters: string, from: number, to: number): void {
    const { blank, cell, length } = this;
    if (this.breaks > 0) this.finish();
    else if (cell && length > 0) this.put({ characters: '\t', at: null });
    else if (blank && length > 0) this.put({ characters: ' ', at: blank });
    this.cell = false;
    this.blank = null;
    this.put({ characters, at: { from, to } });
    if (this.links > 0) this.linked += characters.length;
  }

  private put(piece: Piece): void {
    this.pieces.push(piece);
    this.length += piece.characters.length;
  }

  /** Ends the line; what comes next begins one. */
  finish(): void {
    const { pieces, before, length, linked, breaks } = this;
    if (length > 0) this.lines.push({ pieces, breaks: before, length, linked });
    this.before = length > 0 ? breaks : Math.max(before, breaks);
    this.pieces = [];
    this.length = 0;
    this.linked = 0;
    this.breaks = 0;
  }
}

function addText(out: GrowingLines, value: string, { start, end, from, to }: Segment): void {
  const literal = end - start === to - from;
  let k = start;
  while (k < end) {
    const at = k;
    const blank = isBlank(value.charCodeAt(k));
    while (k < end && isBlank(value.charCodeAt(k)) === blank) k++;
    const place: [number, number] = literal ? [from + at - start, from + k - start] : [from, to];
    if (blank) out.space(...place);
    else out.add(value.slice(at, k), ...place);
  }
}

/**
 * The lines of the page's `kept` text nodes in the order of the page. Paragraphs, headings, lists and tables are parted
 * by an empty line, other blocks and `<br>` by a line end, table cells by a tab; other white space is collapsed.
 */
export function linesOfPage(tree: PageTree, kept: ReadonlySet<PageText>, read: ReadReference): readonly PageLine[] {
  const out = new GrowingLines();
  const visit = (node: PageNode): void => {
    if (isText(node)) {
      if (kept.has(node)) for (const segment of alignText(tree, node, read)) addText(out, node.value, segment);
    } else if (isElement(node)) enter(node);
  };
  const enter = (element: PageElement): void => {
    if (element.tagName === 'br') out.lineBreak();
    if (CELL.has(element.tagName)) out.tab();
    const breaks = breaksAround(element);
    const link = element.tagName === 'a' ? 1 : 0;
    out.lineEnds(breaks);
    out.links += link;
    for (const child of element.childNodes) visit(child);
    out.links -= link;
    out.lineEnds(breaks);
  };
  for (const child of tree.document.childNodes) visit(child);
  out.finish();
  return out.lines;
}
