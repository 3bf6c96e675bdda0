import { findDateline, type PlacedDateline } from '../dateline/find-dateline.ts';
import { type Lines, readLines } from './lines.ts';
import { findTitleLine } from './title.ts';

/** A text as rules see it: its lines, and what is known of its beginning. */
export interface Page extends Lines {
  readonly dateline: PlacedDateline | null;
  /** The line of the first headline, or -1. */
  readonly titleLine: number;
}

/** Reads a text; `title` is the record's title, if it has one. */
export function readPage(text: string, title: string | null): Page {
  const lines = readLines(text, title);
  const dateline = findDateline(lines);
  const { count, starts, ends } = lines;
  return { text, title, count, starts, ends, dateline, titleLine: findTitleLine(lines, dateline?.start ?? -1) };
}
