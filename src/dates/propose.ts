import { HAS_DIGIT } from '../document/tokens.ts';
import { charClass, DIGIT, LETTER } from '../text/chars.ts';
import { foldHash } from '../text/fold.ts';
import type { Candidate, Meaning } from './meaning.ts';
import { partOf } from './parts.ts';
import type { Match, Pattern, Reading } from './pattern.ts';
import { PATTERNS } from './patterns/all.ts';
import { refusedUntil } from './refine/false-friends.ts';
import { modified, partHead } from './refine/modifiers.ts';
import { withTails } from './refine/tails.ts';
import { DIGITS, HOLIDAY, OPENS, SECOND, triggers, WEAK } from './triggers.ts';
import { type Columns, spanOf, startsBlock, type View, viewOf } from './view.ts';

/** Tokens read to the left of the first trigger of a window and to the right of its last. */
const BEFORE = 6;
const AFTER = 12;

/** A four-digit year, a numeric date, a clock time or a number that ends in "an" ("1990-an"): digits that need no neighbour. */
const TELLING =
  /^\(?(?:[a-zA-Z]{2,12})?(?:(?:1[0-9]|20|21)\d{2}(?!\d)|\d{1,2}[/.:-]\d{1,2}(?!\d)|\d{1,3}-?an|\d{1,2}[xX]\d{2}|\d{1,2}[A-Za-z]{3}|(?<=[a-z])\d{1,2}$)/u;

function opensWindow(text: string, columns: Columns, i: number, bitmap: Uint8Array): boolean {
  const bits = bitmap[(columns.hashes[i] ?? 0) & 0xffff] ?? 0;
  if (bits & OPENS || (bits & WEAK && (bitmap[(columns.hashes[i + 1] ?? 0) & 0xffff] ?? 0) & SECOND)) return true;
  if (!((columns.flags[i] ?? 0) & HAS_DIGIT)) return false;
  const start = columns.starts[i] ?? 0;
  const end = columns.ends[i] ?? 0;
  return end - start >= 3 && TELLING.test(text.slice(start, Math.min(end, start + 24)));
}

/** Calls `emit(first, past)` for each stretch of tokens in which an expression may stand; never over a block's start. */
function eachWindow(text: string, columns: Columns, emit: (first: number, past: number) => void): void {
  const { bitmap } = triggers();
  let block = 0;
  let first = -1;
  let past = 0;
  const close = (limit: number): void => {
    if (first >= 0) emit(first, Math.min(past, limit));
    first = -1;
  };
  for (let i = 0; i < columns.count; i++) {
    if (startsBlock(columns, i)) {
      close(i);
      block = i;
    }
    if (first >= 0 && i >= past) close(i);
    if (!opensWindow(text, columns, i, bitmap)) continue;
    if (first < 0) first = Math.max(block, i - BEFORE);
    past = i + AFTER + 1;
  }
  close(columns.count);
}

const isReading = (result: Reading | Meaning): result is Reading => 'meaning' in result;

interface Found {
  readonly pattern: Pattern;
  readonly reading: Reading;
  readonly end: number;
}

/** What one pattern finds at a place of the view, unless it ends before `least`. */
function matchOf(pattern: Pattern, view: View, start: number, least: number): Found | null {
  const regex = pattern.regex();
  regex.lastIndex = start;
  const found = regex.exec(view.text);
  if (found === null) return null;
  const match: Match = { view, start, end: start + found[0].length, groups: found.groups ?? {} };
  const result = pattern.read(match);
  if (result === null) return null;
  const reading = isReading(result) ? result : { meaning: result };
  const end = reading.end ?? match.end;
  return end <= least ? null : { pattern, reading, end };
}

const isDated = (meaning: Meaning): boolean => meaning.kind === 'calendar' && (meaning.day !== null || meaning.weekday !== null);

/** A candidate and the place of the view after it; a false friend has no candidate. */
interface Proposal {
  readonly candidate: Candidate | null;
  readonly past: number;
}

/** The longest match at one place, with its tails and modifier; of equal ones the pattern listed first. */
function longestAt(view: View, start: number, classes: number): Proposal | null {
  let best: Found | null = null;
  for (const pattern of PATTERNS) {
    if (!(pattern.starts & classes)) continue;
    const least: number = best === null ? 0 : best.end;
    const found: Found | null = matchOf(pattern, view, start, least);
    if (found !== null) best = found;
  }
  if (best === null) return null;
  const { pattern, reading } = best;
  const refused = refusedUntil(view, start, best.end);
  if (refused >= 0) return { candidate: null, past: refused };
  const { meaning, end } = withTails(view, reading.meaning, best.end);
  const head = isDated(meaning) ? partHead(view, start) : null;
  if (head !== null) return { candidate: { ...spanOf(view, head.start, end), by: pattern.id, meaning: partOf(meaning, head.part), mod: null }, past: end };
  const wider = modified(view, start, end);
  return { candidate: { ...spanOf(view, wider.start, wider.end), by: pattern.id, meaning, mod: reading.mod ?? wider.mod }, past: wider.end };
}

function classesAt(columns: Columns, view: View, place: number): number {
  const i = view.tokens[place] ?? -1;
  if (i < 0) return startsWord(view, place) ? classesOfCut(view, place) : 0;
  const digits = charClass(view.text.charCodeAt(place)) & DIGIT ? DIGITS : view.text.startsWith('h', place) ? HOLIDAY : 0;
  const known = triggers().classes.get(columns.hashes[i] ?? 0) ?? 0;
  return digits | (known === 0 && (columns.flags[i] ?? 0) & HAS_DIGIT ? classesOfCut(view, place) : known);
}

/** True where the view parts what the text has glued: "pada18". */
function startsWord(view: View, place: number): boolean {
  return place > 0 && view.text[place - 1] === ' ';
}

function classesOfCut(view: View, place: number): number {
  if (charClass(view.text.charCodeAt(place)) & DIGIT) return DIGITS;
  let end = place;
  while (charClass(view.text.charCodeAt(end)) & LETTER) end++;
  return triggers().classes.get(foldHash(view.text, place, end)) ?? 0;
}

/** What the patterns propose, in text order; no two overlap. */
export function propose(text: string, columns: Columns): Candidate[] {
  const candidates: Candidate[] = [];
  eachWindow(text, columns, (first, past) => {
    const view = viewOf(text, columns, first, past);
    let place = 0;
    while (place < view.text.length) {
      const classes = classesAt(columns, view, place);
      const found = classes === 0 ? null : longestAt(view, place, classes);
      if (found === null) {
        place++;
        continue;
      }
      const { candidate } = found;
      const last = candidates.at(-1);
      if (candidate !== null && last && last.end > candidate.start) candidates.pop();
      if (candidate !== null) candidates.push(candidate);
      place = found.past;
    }
  });
  return candidates;
}
