import { findDateline, type PlacedDateline } from '../dateline/find-dateline.ts';
import { type Lines, readLines } from './lines.ts';
import { findTitleLine } from './title.ts';

/** A text as rules see it: its lines, and what is known of its beginning. */
export interface Page extends Lines {
  readonly dateline: PlacedDateline | null;
  /** The line of the first headline, or -1. */
  readonly titleLine: number;
  /** Lines that are known to be in many articles of the outlet, as `lineKey` gives them. */
  readonly repeated: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Reads a text; `title` is the record's title, if it has one, `repeated` what is known of the outlet's lines. */
export function readPage(text: string, title: string | null, repeated: ReadonlySet<string> = NONE): Page {
  const lines = readLines(text, title);
  const dateline = findDateline(lines);
  const { count, starts, ends } = lines;
  return { text, title, count, starts, ends, dateline, titleLine: findTitleLine(lines, dateline?.start ?? -1), repeated };
}
