import { LINK } from '../document/tokens.ts';
import type { DateLanguage } from '../knowledge/dates/forms.ts';
import type { Candidate, Meaning } from './meaning.ts';
import { type Match, type Pattern, type Reading, stickyOf } from './pattern.ts';
import { PATTERNS } from './patterns/all.ts';
import { datePrefilter } from './prefilter/kept.ts';
import { LEADING_MARK } from './prefilter/lexeme-key.ts';
import { keyAt, Lexemes } from './prefilter/lexemes.ts';
import type { Prefilter } from './prefilter/prefilter.ts';
import { eachWindow } from './prefilter/windows.ts';
import { STEPS } from './refine/all.ts';
import type { Draft, DraftStep, Step } from './refine/step.ts';
import { wordBefore } from './view/before.ts';
import { type Columns, placeOf, spanOf, tokenOf, type View, viewOf } from './view/view.ts';

const isReading = (result: Reading | Meaning): result is Reading => result.kind === undefined;

interface Found {
  readonly pattern: Pattern;
  readonly reading: Reading;
  readonly start: number;
  readonly end: number;
}

/** Sticky regexes of the patterns, compiled when first used. */
const compiled: Readonly<Record<DateLanguage, (RegExp | undefined)[]>> = { ind: [], zsm: [] };

function regexOf(index: number, pattern: Pattern, language: DateLanguage): RegExp {
  const regex = compiled[language][index] ?? stickyOf(pattern, language);
  compiled[language][index] = regex;
  return regex;
}

/** What one pattern finds at a place of the view, unless it ends before `least`. */
function matchOf(index: number, view: View, start: number, least: number): Found | null {
  const pattern = PATTERNS[index];
  if (pattern === undefined) return null;
  const regex = regexOf(index, pattern, view.language);
  regex.lastIndex = start;
  const found = regex.exec(view.text);
  if (found === null) return null;
  const match: Match = { view, start, end: start + found[0].length, groups: found.groups ?? {} };
  const result = pattern.read(match);
  if (result === null) return null;
  const reading = isReading(result) ? result : { meaning: result };
  const end = reading.end ?? match.end;
  return end <= least ? null : { pattern, reading, start: reading.start ?? start, end };
}

/** A candidate and the place of the view after it; a false friend has no candidate. */
interface Proposal {
  readonly candidate: Candidate | null;
  readonly past: number;
}

/** The longest match at one place, refined; of equal ones the pattern listed first. */
function longestAt(view: View, start: number, patterns: readonly number[], { steps, isOpen }: Rules): Proposal | null {
  let best: Found | null = null;
  for (const index of patterns) {
    if (!isOpen(index)) continue;
    const least: number = best === null ? 0 : best.end;
    best = matchOf(index, view, start, least) ?? best;
  }
  if (best === null) return null;
  const { pattern, reading, start: begin, end } = best;
  let draft: Draft = {
    view,
    start: begin,
    from: begin,
    end,
    before: wordBefore(view.text, begin),
    by: pattern.id,
    meaning: reading.meaning,
    mod: reading.mod ?? null,
  };
  for (const { apply } of steps) {
    const result = apply(draft);
    if (typeof result === 'number') return { candidate: null, past: result };
    draft = result;
  }
  return proposal(draft);
}

function proposal({ view, from, end, by, meaning, mod }: Draft): Proposal {
  const span = spanOf(view, from, end);
  return { candidate: { start: span.start, end: span.end, by, meaning, mod }, past: end };
}

interface Rules {
  readonly steps: readonly DraftStep[];
  readonly isOpen: (pattern: number) => boolean;
}

/** The lexemes of the window being read. */
const lexemes = new Lexemes();

/** Reads the windows of one text; what it needs for each is kept for the next. */
class Proposer implements Rules {
  private readonly columns: Columns;
  private readonly prefilter: Prefilter;
  readonly steps: readonly DraftStep[];
  private readonly open: Int32Array;
  readonly candidates: Candidate[] = [];

  constructor(columns: Columns, prefilter: Prefilter, steps: readonly Step[]) {
    this.columns = columns;
    this.prefilter = prefilter;
    this.steps = steps.filter((step) => step.on === 'draft');
    this.open = new Int32Array(prefilter.width);
  }

  read(view: View): void {
    const { open, columns } = this;
    open.fill(0);
    lexemes.read(view.text, this.prefilter, open);
    let next = 0;
    let past = 0;
    let token = view.first;
    for (let n = 0; n < view.count; n++) {
      const place = placeOf(view, columns, n);
      token = Math.max(token, tokenOf(view, n));
      while (next < lexemes.count && (lexemes.starts[next] ?? 0) < place) next++;
      if (place < past || (columns.flags[token] ?? 0) & LINK) continue;
      past = this.readAt(view, place, next) ?? past;
    }
  }

  /** Keeps what is found at a place; the place after it, `null` when there is nothing. */
  private readAt(view: View, place: number, next: number): number | null {
    const { candidates } = this;
    const patterns = this.patternsAt(view.text, place, next);
    const found = patterns.length === 0 ? null : longestAt(view, place, patterns, this);
    if (found === null) return null;
    const { candidate } = found;
    if (candidate !== null && (candidates.at(-1)?.end ?? 0) > candidate.start) candidates.pop();
    if (candidate !== null) candidates.push(candidate);
    return found.past;
  }

  readonly isOpen = (pattern: number): boolean => this.prefilter.isOpen(pattern, this.open);

  /** The patterns that may match at a place; `next`: the first lexeme that begins there or later. */
  private patternsAt(text: string, place: number, next: number): readonly number[] {
    if ((lexemes.starts[next] ?? -1) === place || text[place] === LEADING_MARK) return this.patternsOf(lexemes.keyOf(next), next + 1);
    const key = keyAt(text, place);
    this.prefilter.openWord(key, this.open);
    return this.patternsOf(key, next);
  }

  private patternsOf(key: number, second: number): readonly number[] {
    const entry = this.prefilter.entry(key);
    return entry === undefined ? NONE : this.prefilter.patterns(entry, lexemes.keyOf(second));
  }
}

const NONE: readonly number[] = [];

/** How a text is read; tests put in prefilters and steps of their own. */
export interface Options {
  readonly language?: DateLanguage;
  readonly prefilter?: Prefilter;
  readonly steps?: readonly Step[];
}

/** What the patterns propose and the steps make of it, in text order; no two overlap. */
export function propose(
  text: string,
  columns: Columns,
  { language = 'ind', prefilter = datePrefilter(language), steps = STEPS }: Options = {},
): readonly Candidate[] {
  const proposer = new Proposer(columns, prefilter, steps);
  eachWindow(text, columns, prefilter, (first, past) => proposer.read(viewOf(text, columns, { first, past, language })));
  return steps.reduce<readonly Candidate[]>((candidates, step) => (step.on === 'text' ? step.apply(candidates, text) : candidates), proposer.candidates);
}
