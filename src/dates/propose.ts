import type { TimexMod } from '../document/layers.ts';
import { wordBefore } from './before.ts';
import { classesAt, mayBegin } from './classes.ts';
import { gateOf, openAt } from './gates.ts';
import type { Candidate, Meaning } from './meaning.ts';
import { partOf } from './parts.ts';
import type { Match, Pattern, Reading } from './pattern.ts';
import { PATTERNS } from './patterns/all.ts';
import { refusedUntil } from './refine/false-friends.ts';
import { modified, partHead } from './refine/modifiers.ts';
import { withTails } from './refine/tails.ts';
import { triggers } from './triggers.ts';
import { type Columns, placeOf, spanOf, tokenOf, type View, viewOf } from './view.ts';
import { eachWindow } from './windows.ts';

const isReading = (result: Reading | Meaning): result is Reading => result.kind === undefined;

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

const isVague = (meaning: Meaning): boolean => meaning.kind === 'fixed' && meaning.value.endsWith('_REF');

/** A candidate and the place of the view after it; a false friend has no candidate. */
interface Proposal {
  readonly candidate: Candidate | null;
  readonly past: number;
}

/** The longest match at one place, with its tails and modifier; of equal ones the pattern listed first. */
function longestAt(view: View, start: number, gated: readonly Gated[], open: number): Proposal | null {
  let best: Found | null = null;
  for (const { pattern, gate } of gated) {
    if ((gate & open) === 0) continue;
    const least: number = best === null ? 0 : best.end;
    const found: Found | null = matchOf(pattern, view, start, least);
    if (found === null) continue;
    best = found;
    if (pattern.sure === true) break;
  }
  if (best === null) return null;
  const { pattern, reading } = best;
  const before = wordBefore(view.text, start);
  const refused = refusedUntil(view, { start, end: best.end }, before);
  if (refused >= 0) return { candidate: null, past: refused };
  const { meaning, end } = withTails(view, reading.meaning, best.end);
  const head = isDated(meaning) ? partHead(view, start, before) : null;
  if (head !== null) return proposal(view, pattern.id, head.start, end, partOf(meaning, head.part), null);
  if (isVague(meaning)) return proposal(view, pattern.id, start, end, meaning, null);
  const { start: from, mod } = modified(view, start, before);
  return proposal(view, pattern.id, from, end, meaning, reading.mod ?? mod);
}

function proposal(view: View, by: string, start: number, end: number, meaning: Meaning, mod: TimexMod | null): Proposal {
  const span = spanOf(view, start, end);
  return { candidate: { start: span.start, end: span.end, by, meaning, mod }, past: end };
}

interface Gated {
  readonly pattern: Pattern;
  readonly gate: number;
}

/** Patterns by the classes of a word, as far as asked for. */
const listed = new Map<number, readonly Gated[]>();

function patternsFor(classes: number): readonly Gated[] {
  let patterns = listed.get(classes);
  if (patterns === undefined) {
    patterns = PATTERNS.filter(({ starts }) => (starts & classes) !== 0).map((pattern) => ({ pattern, gate: gateOf(pattern) }));
    listed.set(classes, patterns);
  }
  return patterns;
}

function proposeIn(view: View, columns: Columns, candidates: Candidate[]): void {
  const known = triggers();
  let past = 0;
  for (let n = 0; n < view.count; n++) {
    const i = tokenOf(view, n);
    if (!mayBegin(i, columns, known)) continue;
    const place = placeOf(view, columns, n);
    if (place < past) continue;
    const classes = classesAt(view, n, columns, known);
    const found = classes === 0 ? null : longestAt(view, place, patternsFor(classes), openAt(view, n, place, columns));
    if (found === null) continue;
    const { candidate } = found;
    if (candidate !== null && (candidates.at(-1)?.end ?? 0) > candidate.start) candidates.pop();
    if (candidate !== null) candidates.push(candidate);
    past = found.past;
  }
}

/** What the patterns propose, in text order; no two overlap. */
export function propose(text: string, columns: Columns): Candidate[] {
  const candidates: Candidate[] = [];
  eachWindow(text, columns, (first, past) => {
    proposeIn(viewOf(text, columns, first, past), columns, candidates);
  });
  return candidates;
}
