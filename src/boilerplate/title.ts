import { fold, foldUnit } from '../text/fold.ts';
import { shapeOf } from './headline.ts';
import { breaksAfter, type Lines, lineAt, lineSpan } from './lines.ts';
import { readDay } from './published.ts';

/** How far down the headline is looked for. */
const HEAD = 24;
const LONGEST = 200;
const LEAST = 12;
/** Lines between a headline and its repetition, and the share of its words that have a capital. */
const FAR = 6;
const LEAST_SHARE = 0.6;
const SLACK = 12;
/** A headline in small letters is not longer. */
const LONGEST_SMALL = 100;
const CREDIT = /^(?:laporan|oleh|penulis|editor|reporter|kontributor)\b/i;
/** A caption that starts with the headline adds at most so much. */
const CAPTION = 90;
const BULLET = /^[•*\-\s]{1,6}/u;

const spaced = (text: string): string =>
  fold(text)
    .replace(BULLET, '')
    .replace(/\s{1,20}/gu, ' ');

/** The line's folded words, without a bullet; empty for a line that is too long or too short to be a headline. */
function key(page: Lines, i: number): string {
  const { start, end } = lineSpan(page, i);
  return end - start > LONGEST || end - start < LEAST ? '' : spaced(lineAt(page, i).text);
}

/** The number of lines at the top among which a headline can stand: up to the first paragraph. */
function headOf(page: Lines): number {
  const most = Math.min(HEAD, page.count);
  for (let i = 0; i < most; i++) if (lengthOf(page, i) > LONGEST) return i;
  return most;
}

/** Lengths so far apart are of different headlines, whatever the spaces and bullets. */
const alike = (a: number, b: number): boolean => Math.abs(a - b) <= SLACK;

const lengthOf = (page: Lines, i: number): number => (page.ends[i] ?? 0) - (page.starts[i] ?? 0);

/** The first of the first lines that is the record's title, or -1. */
function recordTitleLine(page: Lines, head: number): number {
  const { title } = page;
  if (title === null || title.length < LEAST) return -1;
  for (let i = 0; i < head; i++) if (alike(title.length, lengthOf(page, i)) && key(page, i) === spaced(title).trim()) return i;
  return -1;
}

/** Three words or more, most of them with a capital, and no full stop. */
function isHeadline(text: string): boolean {
  const shape = shapeOf(text);
  return shape.words > 2 && shape.titleShare >= LEAST_SHARE && !shape.finalStop;
}

/** The cheap look: two lines end in the same character, whatever its case. */
function sameEnd(page: Lines, i: number, k: number): boolean {
  return foldUnit(page.text.charCodeAt((page.ends[i] ?? 0) - 1)) === foldUnit(page.text.charCodeAt((page.ends[k] ?? 0) - 1));
}

/** Whether line `i` stands again among the next lines, before `past`. */
function isRepeated(page: Lines, i: number, past: number): boolean {
  if (lengthOf(page, i) < LEAST) return false;
  for (let k = i + 1; k <= i + FAR && k < page.count && (page.starts[k] ?? 0) < past; k++)
    if (alike(lengthOf(page, i), lengthOf(page, k)) && sameEnd(page, i, k) && key(page, i) === key(page, k)) return true;
  return false;
}

/**
 * The first of the first lines that stands there twice, or -1: pages print the headline above the picture and below it.
 * Lines after the dateline are the article, broken at its links.
 */
function repeatedLine(page: Lines, head: number, past: number): number {
  for (let i = 0; i < head && (page.starts[i] ?? 0) < past; i++) if (isRepeated(page, i, past) && isHeadline(lineAt(page, i).text)) return i;
  return -1;
}

/** Whether the first line is a headline by its looks: no full stop, and an empty line, a dateline or a date after it. */
function looksLikeTitle(page: Lines, dateline: number): boolean {
  const { start, end } = lineSpan(page, 0);
  if (page.count < 2 || end - start > LONGEST || end - start < LEAST || dateline === start) return false;
  const { text } = lineAt(page, 0);
  if (/[.:;,]["']?$/u.test(text) || !/^["'\d\p{Lu}]/u.test(text) || text.split(' ').length < 3) return false;
  const shape = shapeOf(text);
  if (/[.!?] \p{Lu}/u.test(text) || CREDIT.test(text) || (text.length > LONGEST_SMALL && shape.titleShare < LEAST_SHARE)) return false;
  return breaksAfter(page, 0) > 1 || dateline === page.starts[1] || readDay(lineAt(page, 1, LONGEST).text) !== null;
}

/**
 * The line of the first headline when the text starts with one, or after its page's menu; -1 otherwise.
 * `dateline` is the offset of the dateline, or -1.
 */
export function findTitleLine(page: Lines, dateline: number): number {
  const head = headOf(page);
  const said = recordTitleLine(page, head);
  if (said >= 0 && (dateline < 0 || lineSpan(page, said).start <= dateline)) return said;
  const repeated = repeatedLine(page, head, dateline < 0 ? page.text.length : dateline);
  if (repeated >= 0) return repeated;
  return looksLikeTitle(page, dateline) ? 0 : -1;
}

/** The headline word for word, or with a picture's owner after it. */
function repeats(here: string, title: string): boolean {
  return here === title || (here.startsWith(title) && here.length < title.length + CAPTION && /©|\((?:foto|photo|dok)/u.test(here.slice(title.length)));
}

/** The lines that repeat the headline on line `title`, among the first lines. */
export function repetitionsOf(page: Lines, title: number): number[] {
  const wanted = title < 0 ? '' : key(page, title);
  const lines: number[] = [];
  for (let i = title + 1; wanted !== '' && i < Math.min(HEAD, page.count); i++) if (repeats(key(page, i), wanted)) lines.push(i);
  return lines;
}
