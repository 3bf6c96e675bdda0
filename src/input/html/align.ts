import type { Segment } from '../../text/offset-map.ts';
import type { Reference } from './references.ts';
import type { PageText, PageTree, Run } from './tree.ts';

const CR = 0x0d;
const LF = 0x0a;
const AMPERSAND = 0x26;

/** How a source writes the character at the cursors: how many code units of the text and of the source are one thing; `null` when they are the same character. */
function written(tree: PageTree, value: string, at: number, from: number, read: (html: string, at: number) => Reference | null): [number, number] | null {
  const code = tree.html.charCodeAt(from);
  if (code === AMPERSAND) {
    const reference = read(tree.html, from);
    return reference && value.startsWith(reference.value, at) ? [reference.value.length, reference.length] : null;
  }
  if (code === CR) return tree.html.charCodeAt(from + 1) === LF ? [1, 2] : null;
  if (code === value.charCodeAt(at)) return null;
  return code === 0 && value[at] === '\ufffd' ? null : [0, 1];
}

/** The first place from `from` on where text and source may part: the next reference, carriage return or difference. */
function literalEnd(html: string, value: string, at: number, run: Run, from: number): number {
  let k = 0;
  while (at + k < run.end && from + k < run.to) {
    const code = html.charCodeAt(from + k);
    if (code === AMPERSAND || code === CR || code !== value.charCodeAt(at + k)) break;
    k++;
  }
  return k;
}

function alignRun(tree: PageTree, value: string, start: number, run: Run, read: (html: string, at: number) => Reference | null): Segment[] {
  const segments: Segment[] = [];
  let at = start;
  let from = run.from;
  while (at < run.end && from < run.to) {
    const same = literalEnd(tree.html, value, at, run, from);
    const [ours, theirs] = same > 0 ? [same, same] : (written(tree, value, at, from, read) ?? [1, 1]);
    if (ours > 0) segments.push({ start: at, end: at + ours, from, to: from + theirs });
    at += ours;
    from += theirs;
  }
  return segments;
}

/**
 * Where each part of a text node's value stands in the HTML, in order: offsets of the value, offsets of the HTML.
 * Character references and CR LF are segments of their own; a character the parser drops (NUL, the first line end of
 * `<pre>`) lies between segments.
 */
export function alignText(tree: PageTree, text: PageText, read: (html: string, at: number) => Reference | null): Segment[] {
  let start = 0;
  return (tree.runs.get(text) ?? []).flatMap((run) => {
    const segments = alignRun(tree, text.value, start, run, read);
    start = run.end;
    return segments;
  });
}
