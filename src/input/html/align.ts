import type { Segment } from '../../text/offsets/offset-map.ts';
import type { Reference } from './references.ts';
import type { PageText, PageTree, Run } from './tree.ts';

/** Reads the character reference at an offset of the HTML. */
export type ReadReference = (html: string, at: number) => Reference | null;

/** The most places tried for the start of a run. */
const MOST_TRIES = 4;
const CR = 0x0d;
const LF = 0x0a;
const AMPERSAND = 0x26;

/**
 * How many code units of the text and of the source are one thing at the cursors, where they are not the same
 * character: a reference, a line end, a character the parser drops. `null` when the two do not belong together.
 */
function written(html: string, value: string, at: number, from: number, read: ReadReference): readonly [number, number] | null {
  const code = html.charCodeAt(from);
  if (code === AMPERSAND) {
    const reference = read(html, from);
    if (reference && value.startsWith(reference.value, at)) return [reference.value.length, reference.length];
    return value.charCodeAt(at) === AMPERSAND ? [1, 1] : null;
  }
  const ours = value.charCodeAt(at) === LF ? 1 : 0;
  if (code === CR) return [ours, html.charCodeAt(from + 1) === LF ? 2 : 1];
  return code === LF || code === 0 ? [0, 1] : null;
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

/** The segments of `value` from `start` to `run.end`; `null` when the source from `from` to `run.to` does not say it. */
function alignFrom(html: string, value: string, start: number, run: Run, from: number, read: ReadReference): Segment[] | null {
  const segments: Segment[] = [];
  let at = start;
  let cursor = from;
  while (at < run.end && cursor < run.to) {
    const same = literalEnd(html, value, at, run, cursor);
    const step = same > 0 ? ([same, same] as const) : written(html, value, at, cursor, read);
    if (step === null) return null;
    const [ours, theirs] = step;
    if (ours > 0) segments.push({ start: at, end: at + ours, from: cursor, to: cursor + theirs });
    at += ours;
    cursor += theirs;
  }
  return at === run.end ? segments : null;
}

/** parse5 may place the start of a run after its first reference: where the run does not fit, those before are tried. */
function alignRun(html: string, value: string, start: number, run: Run, read: ReadReference): Segment[] {
  let from = run.from;
  for (let tries = 0; tries < MOST_TRIES && from >= 0; tries++) {
    const segments = alignFrom(html, value, start, run, from, read);
    if (segments) return segments;
    from = from === 0 ? -1 : html.lastIndexOf('&', from - 1);
  }
  return [{ start, end: run.end, from: run.from, to: run.to }];
}

/**
 * Where each part of a text node's value is in the HTML, in order: offsets of the value, offsets of the HTML.
 * Character references and CR LF are segments of their own; a character the parser drops (NUL, the first line end of
 * `<pre>`) lies between segments. No part of the value is left out: what cannot be told apart has the place of its run.
 */
export function alignText({ html, runs }: PageTree, text: PageText, read: ReadReference): Segment[] {
  let start = 0;
  return (runs.get(text) ?? []).flatMap((run) => {
    const segments = alignRun(html, text.value, start, run, read);
    start = run.end;
    return segments;
  });
}
