import { fold } from '../text/fold.ts';
import { findDateline } from './find-dateline.ts';
import { shapeOf } from './headline.ts';
import { breaksAfter, lineAt, lineSpan, type Page } from './page.ts';
import { readDay } from './published.ts';

/** How far down the headline is looked for. */
const HEAD = 24;
const LONGEST = 200;
const LEAST = 12;
/** Lines between a headline and its repetition, and the share of its words that have a capital. */
const FAR = 6;
const LEAST_SHARE = 0.6;
const BULLET = /^[•*\-\s]{1,6}/u;

/** The line's folded words, without a bullet; empty for a line that is too long or too short to be a headline. */
function key(page: Page, i: number): string {
  const { start, end } = lineSpan(page, i);
  if (end - start > LONGEST || end - start < LEAST) return '';
  return fold(lineAt(page, i).text)
    .replace(BULLET, '')
    .replace(/\s{1,20}/gu, ' ');
}

/** The first of the first lines that is the record's title, or -1. */
function recordTitleLine(page: Page): number {
  const title =
    page.title === null
      ? ''
      : fold(page.title)
          .trim()
          .replace(/\s{1,20}/gu, ' ');
  if (title.length < LEAST) return -1;
  for (let i = 0; i < Math.min(HEAD, page.count); i++) if (key(page, i) === title) return i;
  return -1;
}

/**
 * The first of the first lines that stands there twice, or -1: pages print the headline above the picture and below it.
 * Lines after the dateline are the article, broken at its links.
 */
function repeatedLine(page: Page): number {
  const first = new Map<string, number>();
  const past = findDateline(page)?.start ?? page.text.length;
  for (let i = 0; i < Math.min(HEAD, page.count) && lineSpan(page, i).start < past; i++) {
    const here = key(page, i);
    if (here === '') continue;
    const there = first.get(here);
    if (there !== undefined && i - there <= FAR && shapeOf(lineAt(page, there).text).titleShare >= LEAST_SHARE) return there;
    first.set(here, i);
  }
  return -1;
}

/** Whether the first line is a headline by its looks: no full stop, and an empty line, a dateline or a date after it. */
function looksLikeTitle(page: Page): boolean {
  const { text } = lineAt(page, 0, LONGEST + 1);
  if (page.count < 2 || text.length > LONGEST || text.length < LEAST || /[.:;,]["']?$/u.test(text) || !/^["'\d\p{Lu}]/u.test(text)) return false;
  if (text.split(' ').length < 3 || findDateline(page)?.start === page.starts[0]) return false;
  const next = lineAt(page, 1, LONGEST).text;
  return breaksAfter(page, 0) > 1 || findDateline(page)?.start === page.starts[1] || readDay(next) !== null;
}

/** The line of the first headline when the text starts with one, or after its page's menu; -1 otherwise. */
export function titleLine(page: Page): number {
  const said = recordTitleLine(page);
  if (said >= 0) return said;
  const repeated = repeatedLine(page);
  if (repeated >= 0) return repeated;
  return looksLikeTitle(page) ? 0 : -1;
}

/** The lines that repeat the headline on line `title`, among the first lines. */
export function repetitionsOf(page: Page, title: number): number[] {
  const wanted = title < 0 ? '' : key(page, title);
  if (wanted === '') return [];
  const lines: number[] = [];
  for (let i = title + 1; i < Math.min(HEAD, page.count); i++) if (key(page, i) === wanted) lines.push(i);
  return lines;
}
