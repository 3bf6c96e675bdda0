import type { DateMention } from '../../document/layers.ts';
import type { Problem } from '../../document/problem.ts';
import type { Cue } from '../../knowledge/dates/cues.ts';
import type { DateLanguage } from '../../knowledge/dates/forms.ts';
import { countWhile } from '../../text/bisect.ts';
import type { Day } from '../calendar/calendar.ts';
import { isSpeechDay } from '../guards/speech-day.ts';
import type { Candidate } from '../meaning.ts';
import { conflictProblem, noSuchDay } from '../problems.ts';
import type { Columns } from '../view/view.ts';
import type { Context } from './context.ts';
import { cueAt } from './cues.ts';
import { lacksDay, needsCue } from './needs.ts';
import { resolve } from './resolve.ts';
import type { Resolved } from './resolved.ts';

interface Placed {
  readonly resolved: Resolved;
  readonly start: number;
  readonly end: number;
}

/** Days looked back at for one that is not a statement's. */
const MOST_DAYS_BACK = 16;

const SENTENCE_END = /[.!?]["”)]?\s{1,4}["“(]?\p{Lu}/u;
/** A clock time this near to a day is of that day, whatever day the passage tells about. */
const BESIDE_CHARACTERS = 9;
const SENTENCE_CHARACTERS = 300;
/** How far after a clock time its day may stand: "pukul 10.00, Senin". */
const AFTER_CHARACTERS = 12;

const isDayValue = ({ value, type }: Resolved): boolean =>
  (type === 'DATE' || type === 'TIME') && value[7] === '-' && /^(?:\d{4}|XXXX)-\d\d-\d\d/u.test(value) && !value.includes('/');

/** The text that candidates are of. */
export interface Source {
  readonly text: string;
  readonly columns: Columns;
  readonly published: Day | null;
  readonly language: DateLanguage;
}

/** Resolves candidates in text order: each may depend on those before it. */
export class Resolver {
  private readonly source: Source;
  private readonly earlier: Resolved[] = [];
  /** The days named so far, and which of them statements were made on, as far as asked. */
  private readonly days: Placed[] = [];
  private readonly statements = new Map<Resolved, boolean>();
  readonly mentions: DateMention[] = [];
  readonly problems: Problem[] = [];

  constructor(source: Source) {
    this.source = source;
  }

  add(candidate: Candidate, next: Candidate | undefined): void {
    const { text } = this.source;
    const resolved = resolve(candidate.meaning, this.contextOf(candidate, next));
    if (resolved === null) return;
    const { start, end, by, mod } = candidate;
    const { type, value, begin, end: end_, quant, freq, anchor, implied } = resolved;
    this.mentions.push({ start, end, type, value, begin, end_, mod, quant, freq, anchor, implied, by });
    const problem = resolved.conflict !== null ? conflictProblem(text, candidate, resolved) : noSuchDay(text, candidate, resolved);
    if (problem !== null) this.problems.push(problem);
    this.earlier.push(resolved);
    if (isDayValue(resolved)) this.days.push({ resolved, start, end });
  }

  /** True if a day is that of a statement: asked only where another expression leans on it. */
  private readonly isStatement = (resolved: Resolved): boolean => {
    const known = this.statements.get(resolved);
    if (known !== undefined) return known;
    const day = this.days.findLast((placed) => placed.resolved === resolved);
    const answer = day !== undefined && isSpeechDay(this.source.text, day.start);
    this.statements.set(resolved, answer);
    return answer;
  };

  private contextOf(candidate: Candidate, next: Candidate | undefined): Context {
    const cue = needsCue(candidate.meaning) ? this.cueOf(candidate) : null;
    const { published } = this.source;
    const base: Context = {
      published,
      cue: cue === 'told' ? 'past' : cue,
      told: cue === 'told',
      earlier: this.earlier,
      isStatement: this.isStatement,
      day: null,
    };
    return lacksDay(candidate.meaning) ? { ...base, day: this.dayNear(candidate, next, base) } : base;
  }

  private cueOf({ start, end }: Candidate): Cue | null {
    const { text, columns, language } = this.source;
    const tokenAt = (offset: number): number => countWhile(columns.count, (i) => (columns.starts[i] ?? 0) < offset);
    return cueAt({ text, columns, language }, tokenAt(start), tokenAt(end));
  }

  /**
   * The day of a clock time: one right before it, else the one that its sentence names, one right after it, and the latest that the
   * text tells something of: the day of a statement ("kata X, Minggu (27/7/2025)") only where there is no other.
   */
  private dayNear(candidate: Candidate, next: Candidate | undefined, context: Context): Resolved | null {
    const last = this.days.at(-1);
    if (last === undefined) return this.dayAfter(candidate, next, context);
    if (this.isBeside(last, candidate)) return last.resolved;
    const day = this.days.slice(-MOST_DAYS_BACK).findLast(({ resolved }) => !this.isStatement(resolved)) ?? last;
    return this.inSentence(day, candidate) ? day.resolved : (this.dayAfter(candidate, next, context) ?? day.resolved);
  }

  private isBeside({ end }: Placed, { start }: Candidate): boolean {
    return start - end <= BESIDE_CHARACTERS && /^,?\s{0,2}(?:hingga|sampai|pada|sejak|mulai|jelang)?\s{0,2}$/u.test(this.source.text.slice(end, start));
  }

  private inSentence({ end }: Placed, { start }: Candidate): boolean {
    return start - end < SENTENCE_CHARACTERS && !SENTENCE_END.test(this.source.text.slice(end, start + 2));
  }

  private dayAfter(candidate: Candidate, next: Candidate | undefined, context: Context): Resolved | null {
    if (next === undefined || next.start - candidate.end > AFTER_CHARACTERS || lacksDay(next.meaning)) return null;
    const resolved = resolve(next.meaning, context);
    return resolved !== null && isDayValue(resolved) ? resolved : null;
  }
}
