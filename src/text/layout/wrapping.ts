import { BLANK, charClass, LOWER, NEWLINE } from '../chars.ts';
import { breakFinder, type NextBreak } from './lines.ts';

/** How the lines of a text were broken to fit a column: mail programs, PDF converters and terminals do that. */
export interface Wrapping {
  /** The length of the longest line, in code units. */
  readonly width: number;
  /** Paragraphs are separated by empty lines, so that every full line goes on in the next. */
  readonly spaced: boolean;
}

/** Code units of a text that are looked at. */
const LOOK_UNITS = 20_000;
/** No column is wider or narrower. */
const WIDEST_COLUMN = 100;
const NARROWEST_COLUMN = 25;
/** Full lines that a wrapped text has at least, and their least share among the lines that another follows. */
const LEAST_FULL_LINES = 3;
const LEAST_FULL_SHARE = 0.25;
/** Prose goes on in small letters after most line ends; lists and tables do not. */
const LEAST_SMALL_SHARE = 0.25;
/** Beside a long table full lines are few; so many, and so many small letters after them, are still no accident. */
const SURE_FULL_LINES = 8;
const SURE_SMALL_LINES = 4;
/** Among names, of a team or a cabinet, small letters are few; so many full lines, and such a share, are no accident either. */
const MANY_FULL_LINES = 20;
const MANY_FULL_SHARE = 0.4;
/** Empty lines, as a share of the ends of paragraphs, from which on they part all paragraphs. */
const SPACED_SHARE = 0.8;
/** What ends a sentence, or a line of code, at a line's end. */
const TERMINAL = /[.!?…]["”’')\]]{0,2}$/u;
const CODE_END = /[;{}]$/u;
const TERMINAL_REACH = 3;
/** A bullet before a list's next line, or a placeholder's bracket. */
const BULLET = /^(?:[•*»›]|[-–] ?\p{Lu}|[-–] ["“‘']|\[\p{Lu}|\d{1,2}[.)] )/u;
const BULLET_REACH = 4;
const CARRIAGE_RETURN = 0x0d;

interface Line {
  readonly start: number;
  readonly end: number;
  /** Empty lines are before it. */
  readonly apart: boolean;
}

/** The lines of the beginning of a text; `null` when one is wider than any column. */
function linesWithin(text: string, nextBreak: NextBreak): readonly Line[] | null {
  const lines: Line[] = [];
  let apart = false;
  for (let start = 0; start < Math.min(text.length, LOOK_UNITS); ) {
    const found = nextBreak(start);
    const past = found < 0 ? text.length : found;
    let end = past;
    while (end > start && charClass(text.charCodeAt(end - 1)) & BLANK) end--;
    if (end - start > WIDEST_COLUMN && text.slice(start, end).includes(' ')) return null;
    if (end > start) lines.push({ start, end, apart });
    apart = end === start && (apart || text.charCodeAt(start - 1) !== CARRIAGE_RETURN);
    start = past + 1;
  }
  return lines;
}

/** The length of the word at an offset, up to `most`. */
function wordLength(text: string, from: number, most: number): number {
  let i = from;
  while (i < text.length && i - from < most && !(charClass(text.charCodeAt(i)) & BLANK)) i++;
  return i - from;
}

/** The length of the longest line that has blanks. */
function widthOf(text: string, lines: readonly Line[]): number {
  return lines.reduce((most, { start, end }) => (text.slice(start, end).includes(' ') ? Math.max(most, end - start) : most), 0);
}

/** The ends of lines of each kind. */
interface Ends {
  /** The next line's first word had no room. */
  full: number;
  /** Of these, those after which a small letter follows. */
  small: number;
  /** It had room. */
  free: number;
  /** An empty line follows. */
  empty: number;
}

function countEnds(text: string, lines: readonly Line[], width: number): Ends {
  const ends = { full: 0, small: 0, free: 0, empty: 0 };
  for (const [i, { start, apart }] of lines.entries()) {
    const before = lines[i - 1];
    if (!before) continue;
    if (apart) ends.empty++;
    else if (before.end - before.start + 1 + wordLength(text, start, width) <= width) ends.free++;
    else {
      ends.full++;
      if (charClass(text.charCodeAt(start)) & LOWER) ends.small++;
    }
  }
  return ends;
}

/** True if so many lines are full because something filled them. */
function isFilled({ full, small, free }: Ends): boolean {
  if (full < LEAST_FULL_LINES) return false;
  const share = full / (full + free);
  return (
    (share >= LEAST_FULL_SHARE && small >= LEAST_SMALL_SHARE * full) ||
    (full >= SURE_FULL_LINES && small >= SURE_SMALL_LINES) ||
    (full >= MANY_FULL_LINES && share >= MANY_FULL_SHARE)
  );
}

/** How the text's lines were broken to fit a column; `null` when its line ends are its own. */
export function wrappingOf(text: string): Wrapping | null {
  const lines = linesWithin(text, breakFinder(text));
  if (lines === null || lines.length <= LEAST_FULL_LINES) return null;
  const width = widthOf(text, lines);
  if (width < NARROWEST_COLUMN) return null;
  const ends = countEnds(text, lines, width);
  const { free, empty } = ends;
  return isFilled(ends) ? { width, spaced: empty > 0 && empty >= SPACED_SHARE * (empty + free) } : null;
}

/** The length of the line that ends at an offset, up to `most`. */
function lengthBefore(text: string, end: number, most: number): number {
  let i = end;
  while (i > 0 && end - i < most && !(charClass(text.charCodeAt(i - 1)) & NEWLINE)) i--;
  return end - i;
}

/** True if the line end between the words that `from` ends and `to` begins is no matter of room: a list's next line, or code. */
function isListed(text: string, from: number, to: number): boolean {
  return BULLET.test(text.slice(to, to + BULLET_REACH)) || CODE_END.test(text.slice(from - 1, from));
}

/**
 * True if the one line end between the words that `from` ends and `to` begins was put there only to fit the column: the next word
 * had no room on the line, and no sentence ends there whose paragraph may.
 */
export function isSoftBreak(text: string, from: number, to: number, { width, spaced }: Wrapping): boolean {
  if (lengthBefore(text, from, width) + 1 + wordLength(text, to, width) <= width || isListed(text, from, to)) return false;
  if (spaced || charClass(text.charCodeAt(to)) & LOWER) return true;
  return !TERMINAL.test(text.slice(Math.max(0, from - TERMINAL_REACH), from));
}
