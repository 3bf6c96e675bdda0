import { charClass, DIGIT, UPPER, WORD } from '../../text/chars.ts';
import { foldInto, foldUnit, HASH_START } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { shapeOf } from './headline.ts';
import { breaksAfter, type Lines, lineAt, lineLength, lineSpan } from './lines.ts';
import { readDay } from './published.ts';

/** How far down the headline is looked for. */
const HEAD_LINES = 24;
const LONGEST_HEADLINE_CHARACTERS = 200;
const SHORTEST_HEADLINE_CHARACTERS = 12;
/** Lines between a headline and its repetition, and the share of its words that have a capital. */
const REPETITION_REACH_LINES = 6;
const LEAST_TITLE_SHARE = 0.6;
/** What is above a headline is no longer, unless the article is longer still. */
const LONGEST_MENU_CHARACTERS = 400;
const MOST_DIFFERENCE_CHARACTERS = 12;
/** A headline in small letters is not longer. */
const LONGEST_LOWER_CASE_CHARACTERS = 100;
const CREDIT = /^(?:laporan|oleh|penulis|editor|reporter|kontributor)\b/i;
/** What a browser's tab adds to the headline: the newsroom, after a mark. */
const TAB = /^\s{0,2}[-–—|•:]\s{1,2}\p{Lu}[\p{L}\d. ]{2,36}$/u;
const LONGEST_TAB_CHARACTERS = 44;
/** A caption that starts with the headline adds at most so much. */
const LONGEST_CAPTION_CHARACTERS = 90;
const OWNER = /©|\((?:foto|photo|dok)/i;

/** The fold hash of the letters and digits of `text[start, end)`: headlines are repeated with other quotes and spaces. */
function wordsHash(text: string, start = 0, end: number = text.length): number {
  let hash = HASH_START;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (charClass(code) & WORD) hash = foldInto(hash, code);
  }
  return hash;
}

const lineHash = (page: Lines, i: number): number => wordsHash(page.text, page.starts[i], page.ends[i]);

/** True if line `i` can be a headline by its length. */
function fitsHeadline(page: Lines, i: number): boolean {
  const length = lineLength(page, i);
  return length >= SHORTEST_HEADLINE_CHARACTERS && length <= LONGEST_HEADLINE_CHARACTERS;
}

/** The number of lines at the top among which a headline can stand: up to the first paragraph. */
function headOf(page: Lines): number {
  const most = Math.min(HEAD_LINES, page.count);
  for (let i = 0; i < most; i++) if (lineLength(page, i) > LONGEST_HEADLINE_CHARACTERS) return i;
  return most;
}

/** Lengths so far apart are of different headlines, whatever the spaces and bullets. */
const alike = (a: number, b: number): boolean => Math.abs(a - b) <= MOST_DIFFERENCE_CHARACTERS;

/** The first of the first lines that is the record's title, or -1. */
function recordTitleLine(page: Lines, head: number): number {
  const { title } = page;
  if (title === null || title.length < SHORTEST_HEADLINE_CHARACTERS) return -1;
  for (let i = 0; i < head; i++) if (alike(title.length, lineLength(page, i)) && lineHash(page, i) === wordsHash(title)) return i;
  return -1;
}

/** Three words or more, most of them with a capital, and no full stop. */
function isHeadline(text: string): boolean {
  const shape = shapeOf(text);
  return shape.words > 2 && shape.titleShare >= LEAST_TITLE_SHARE && !shape.finalStop;
}

/** The cheap look: two lines end in the same character, whatever its case. */
function sameEnd(page: Lines, i: number, k: number): boolean {
  return foldUnit(page.text.charCodeAt((page.ends[i] ?? 0) - 1)) === foldUnit(page.text.charCodeAt((page.ends[k] ?? 0) - 1));
}

/** True if line `i` stands again among the next lines, before `past`. */
function isRepeated(page: Lines, i: number, past: number): boolean {
  if (!fitsHeadline(page, i)) return false;
  for (let k = i + 1; k <= i + REPETITION_REACH_LINES && k < page.count && (page.starts[k] ?? 0) < past; k++)
    if (alike(lineLength(page, i), lineLength(page, k)) && sameEnd(page, i, k) && lineHash(page, i) === lineHash(page, k)) return true;
  return false;
}

/** True if the article can follow line `i` and its repetition: a line that is twice at a text's end is not a headline. */
function hasArticleBelow(page: Lines, i: number): boolean {
  const above = (page.starts[i] ?? 0) - (page.starts[0] ?? 0);
  const below = (page.ends[page.count - 1] ?? 0) - (page.ends[i + 1] ?? 0);
  return i === 0 || (below > 0 && (above <= LONGEST_MENU_CHARACTERS || below > above));
}

/**
 * The first of the first lines that is there twice, or -1: pages print the headline above the picture and below it.
 * Lines after the dateline are the article, broken at its links.
 */
function repeatedLine(page: Lines, head: number, past: number): number {
  for (let i = 0; i < head && (page.starts[i] ?? 0) < past; i++)
    if (isRepeated(page, i, past) && isHeadline(lineAt(page, i).text) && hasArticleBelow(page, i)) return i;
  return -1;
}

/** True if the first line is a headline by its looks: no full stop, and an empty line, a dateline or a date after it. */
function looksLikeTitle(page: Lines, dateline: number): boolean {
  const { start, end } = lineSpan(page, 0);
  if (page.count < 2 || end - start > LONGEST_HEADLINE_CHARACTERS || end - start < SHORTEST_HEADLINE_CHARACTERS || dateline === start) return false;
  const { text } = lineAt(page, 0);
  const opens = charClass(text.charCodeAt(0)) & (UPPER | DIGIT) || text.startsWith('"') || text.startsWith("'");
  if (!opens || /[.:;,]["']?$/.test(text.slice(-2)) || text.split(' ', 3).length < 3) return false;
  const shape = shapeOf(text);
  if (/[.!?] [A-ZÀ-Þ]/.test(text) || CREDIT.test(text) || (text.length > LONGEST_LOWER_CASE_CHARACTERS && shape.titleShare < LEAST_TITLE_SHARE)) return false;
  return breaksAfter(page, 0) > 1 || dateline === page.starts[1] || readDay(lineAt(page, 1, LONGEST_HEADLINE_CHARACTERS).text) !== null;
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

/** True if line `i` is the headline `title` and a picture's owner after it. */
function isCaption(page: Lines, i: number, title: Span): boolean {
  const { start, end } = lineSpan(page, i);
  const past = start + title.end - title.start;
  if (past >= end || end - past > LONGEST_CAPTION_CHARACTERS || !OWNER.test(page.text.slice(past, end))) return false;
  return wordsHash(page.text, start, past) === wordsHash(page.text, title.start, title.end);
}

/** True if line `i` is the headline `title` with its newsroom after a dash or bar, as browsers' tabs have it, or the other way round. */
function isTabTitle(page: Lines, i: number, title: Span): boolean {
  const { start, end } = lineSpan(page, i);
  const line = page.text.slice(start, end);
  const headline = page.text.slice(title.start, title.end);
  const [longer, shorter] = line.length > headline.length ? [line, headline] : [headline, line];
  return (
    shorter.length >= SHORTEST_HEADLINE_CHARACTERS &&
    longer.length - shorter.length <= LONGEST_TAB_CHARACTERS &&
    longer.startsWith(shorter) &&
    TAB.test(longer.slice(shorter.length))
  );
}

/** The lines that repeat the headline on line `title`, among the first lines. */
export function repetitionsOf(page: Lines, title: number): number[] {
  const lines: number[] = [];
  if (title < 0 || !fitsHeadline(page, title)) return lines;
  const where = lineSpan(page, title);
  const wanted = lineHash(page, title);
  for (let i = title + 1; i < Math.min(HEAD_LINES, page.count); i++) {
    const same = alike(lineLength(page, i), where.end - where.start) && lineHash(page, i) === wanted;
    if (same || isCaption(page, i, where) || isTabTitle(page, i, where)) lines.push(i);
  }
  return lines;
}
