import type { Span } from '../../text/span.ts';
import { type Lines, lineAt, lineLength, lineSpan } from '../page/lines.ts';
import { plain } from '../page/plain.ts';
import { readDay } from '../page/published.ts';
import { type Dateline, datelineAt, isPlaceLine } from './dateline.ts';
import { reportLength } from './report.ts';

/** The article's dateline where it stands. */
export interface PlacedDateline extends Span, Pick<Dateline, 'place' | 'outlet' | 'confidence'> {}

const HEAD_LINES = 14;
/** The longest piece of a dateline that was broken over lines, and how many lines it goes on for. */
const LONGEST_PIECE_CHARACTERS = 40;
const MOST_PIECE_LINES = 5;
const DATELINE_REACH_CHARACTERS = 200;
const LONGEST_HEADER_CHARACTERS = 60;
/** Characters a weekday takes before the date. */
const LONGEST_WEEKDAY_CHARACTERS = 10;
/** A line this long is the article's first paragraph. */
const SHORTEST_PARAGRAPH_CHARACTERS = 170;

/** The end of the dash that opens the next line, where the dateline lacks one: "JAKARTA, KOMPAS.com" / "- Wali kota …". */
function closingDash(page: Lines, i: number): number {
  const next = lineAt(page, i + 1, 8);
  const dash = /^-{1,3}(?= |$|["'\p{Lu}])/u.exec(next.text)?.[0].length ?? 0;
  return dash > 0 ? next.at(dash) : -1;
}

/** "Warta.com - 12/05/2020, 10:10 WIB" is the page's header and no dateline; the day after "MEDAN," is the article's. */
function isHeader(text: string, length: number): boolean {
  if (text[length - 1] === ',') return false;
  const after = text.slice(length);
  const day = after.length <= LONGEST_HEADER_CHARACTERS ? readDay(after) : null;
  return day !== null && day.start <= LONGEST_WEEKDAY_CHARACTERS;
}

/** A city's name as the whole of line `i`, with a dash or the article on the next line. */
function placeLine(page: Lines, i: number, place: string): PlacedDateline | null {
  const { start, end } = lineSpan(page, i);
  const dash = closingDash(page, i);
  if (dash >= 0) return { start, end: dash, place, outlet: null, confidence: 0.99 };
  return lineLength(page, i + 1) > SHORTEST_PARAGRAPH_CHARACTERS / 2 ? { start, end, place, outlet: null, confidence: 0.9 } : null;
}

/**
 * The dateline that starts on line `i` and was broken at its link: "Kota Lama (" / "warta.co" / ")" / "-". Only a whole one, with its
 * newsroom and its dash, is taken.
 */
function acrossLines(page: Lines, i: number): PlacedDateline | null {
  if (lineLength(page, i) > LONGEST_PIECE_CHARACTERS || lineLength(page, i + 1) > LONGEST_PIECE_CHARACTERS) return null;
  const { start, end: first } = lineSpan(page, i);
  const last = page.ends[Math.min(page.count - 1, i + MOST_PIECE_LINES)] ?? first;
  const ahead = plain(page.text, start, Math.min(last, start + DATELINE_REACH_CHARACTERS));
  const found = datelineAt(ahead.text);
  if (!found?.closed || found.outlet === null) return null;
  const end = ahead.at(found.length - 1) + 1;
  if (end <= first) return null;
  const { place, outlet, confidence } = found;
  return { start, end, place, outlet, confidence };
}

/** A newsroom in brackets as the whole of line `i`, whose dash opens the next one: "Kota Lama (warta.co)" / "- Wali kota …". */
function openAtEnd(page: Lines, i: number, text: string): Dateline | null {
  if (!text.endsWith(')') || text.length > LONGEST_PIECE_CHARACTERS || closingDash(page, i) < 0) return null;
  const found = datelineAt(`${text} - `);
  return found && { ...found, length: Math.min(found.length, text.length), closed: false };
}

function atLine(page: Lines, i: number): PlacedDateline | null {
  const broken = acrossLines(page, i);
  if (broken) return broken;
  const line = lineAt(page, i, DATELINE_REACH_CHARACTERS);
  if (isPlaceLine(line.text)) return placeLine(page, i, line.text);
  const report = reportLength(line.text);
  const from = report > 0 ? report + 1 : 0;
  const found = datelineAt(line.text.slice(from)) ?? openAtEnd(page, i, line.text.slice(from));
  if (!found || isHeader(line.text, from + found.length)) return null;
  const { place, outlet, confidence } = found;
  const end = line.at(from + found.length);
  const dash = !found.closed && end >= (page.ends[i] ?? 0) ? closingDash(page, i) : -1;
  return { start: line.at(from), end: Math.max(end, dash), place, outlet, confidence };
}

/** The first dateline among the first lines, or `null`: it is before the first paragraph, never after it. */
export function findDateline(page: Lines): PlacedDateline | null {
  const most = Math.min(HEAD_LINES, page.count);
  for (let i = 0; i < most; i++) {
    const found = atLine(page, i);
    if (found) return found;
    const { start, end } = lineSpan(page, i);
    if (end - start > SHORTEST_PARAGRAPH_CHARACTERS) return null;
  }
  return null;
}
