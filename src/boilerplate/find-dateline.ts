import type { Span } from '../text/span.ts';
import { type Dateline, datelineAt, isPlaceLine } from './dateline.ts';
import { type Lines, lineAt, lineSpan } from './lines.ts';
import { readDay } from './published.ts';

/** The article's dateline where it stands. */
export interface PlacedDateline extends Span, Pick<Dateline, 'place' | 'outlet' | 'confidence'> {}

const HEAD = 14;
const REACH = 130;
const LONGEST_HEADER = 60;
/** Characters a weekday takes before the date. */
const WEEKDAY = 10;
/** A line this long is the article's first paragraph. */
const PROSE = 170;

/** The end of the dash that opens the next line, where the dateline lacks one: "JAKARTA, KOMPAS.com" / "- Wali kota …". */
function closingDash(page: Lines, i: number): number {
  const next = lineAt(page, i + 1, 8);
  const dash = /^-{1,3}(?= |$)/u.exec(next.text)?.[0].length ?? 0;
  return dash > 0 ? next.at(dash) : -1;
}

/** "Warta.com - 12/05/2020, 10:10 WIB" is the page's header and no dateline; the day after "MEDAN," is the article's. */
function isHeader(text: string, length: number): boolean {
  if (text[length - 1] === ',') return false;
  const after = text.slice(length);
  const day = after.length <= LONGEST_HEADER ? readDay(after) : null;
  return day !== null && day.start <= WEEKDAY;
}

function atLine(page: Lines, i: number): PlacedDateline | null {
  const where = lineSpan(page, i);
  const line = lineAt(page, i, REACH);
  if (isPlaceLine(line.text)) {
    const dash = closingDash(page, i);
    const lone = i < page.count - 1 && (page.ends[i + 1] ?? 0) - (page.starts[i + 1] ?? 0) > PROSE / 2;
    if (dash < 0 && !lone) return null;
    return { start: where.start, end: dash < 0 ? where.end : dash, place: line.text, outlet: null, confidence: dash < 0 ? 0.9 : 0.99 };
  }
  const found = datelineAt(line.text);
  if (!found) return null;
  const { length, closed, ...rest } = found;
  if (isHeader(line.text, length)) return null;
  const end = line.at(length);
  const dash = !closed && end >= where.end ? closingDash(page, i) : -1;
  return { start: where.start, end: Math.max(end, dash), ...rest };
}

/** The first dateline among the first lines, or `null`: it stands before the first paragraph, never after it. */
export function findDateline(page: Lines): PlacedDateline | null {
  const most = Math.min(HEAD, page.count);
  for (let i = 0; i < most; i++) {
    const found = atLine(page, i);
    if (found) return found;
    const { start, end } = lineSpan(page, i);
    if (end - start > PROSE) return null;
  }
  return null;
}
