import { type Html, html, own } from '../html/html.ts';
import { type Mark, type Segment, segmentsOf } from './segments.ts';

/** Where ids of one article begin: pages hold several. */
export type Anchors = (id: string) => string;

/** The element that a mark begins with; its first piece can be linked to. */
function opening({ kind, id, nth }: Mark, anchors: Anchors, first: boolean): Html {
  if (id === null) return html`<span class="${kind}">`;
  const anchor = anchors(id);
  return first ? html`<span class="${kind} ${anchor}" id="${anchor}-${nth}">` : html`<span class="${kind} ${anchor}">`;
}

/** What a mark ends with: its letter, which leads to what is said of it. */
function closing({ kind, id }: Mark, anchors: Anchors, last: boolean): Html {
  if (!last || kind === 't') return html`</span>`;
  return id === null ? html`<sup>${kind}</sup></span>` : html`<sup><a href="#${anchors(id)}">${id}</a></sup></span>`;
}

/** How many outer marks two segments share. */
function shared(before: readonly Mark[], now: readonly Mark[]): number {
  const parted = before.findIndex((mark, k) => mark !== now[k]);
  return parted < 0 ? before.length : parted;
}

/**
 * The text with its marks as nested elements. Marks that cross are drawn in pieces: an element is closed and opened again where
 * another one ends inside it, so that each mark covers exactly its own words.
 */
export function textOf(text: string, marks: readonly Mark[], anchors: Anchors): Html[] {
  const begun = new Set<Mark>();
  const result: Html[] = [];
  let open: readonly Mark[] = [];
  const close = (kept: number, at: number): void => {
    for (const mark of open.slice(kept).reverse()) result.push(closing(mark, anchors, mark.end === at));
    open = open.slice(0, kept);
  };
  const begin = ({ marks: wanted }: Segment): void => {
    for (const mark of wanted.slice(open.length)) {
      result.push(opening(mark, anchors, !begun.has(mark)));
      begun.add(mark);
    }
    open = wanted;
  };
  for (const segment of segmentsOf(text.length, marks)) {
    close(shared(open, segment.marks), segment.start);
    begin(segment);
    result.push(html`${text.slice(segment.start, segment.end)}`);
  }
  close(0, text.length);
  return [...result, own('\n')];
}
