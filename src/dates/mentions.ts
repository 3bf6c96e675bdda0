import type { DateMention } from '../document/layers.ts';
import type { Problem } from '../document/problem.ts';
import { type Day, weekdayOf } from './calendar/calendar.ts';
import { cueAt } from './cues.ts';
import type { Candidate, Meaning } from './meaning.ts';
import { type Options, propose } from './propose.ts';
import type { Context } from './resolve/context.ts';
import { resolve } from './resolve/resolve.ts';
import type { Resolved } from './resolve/resolved.ts';
import type { Columns } from './view/view.ts';

/** What the room gives for a text. */
export interface Dates {
  readonly mentions: readonly DateMention[];
  readonly problems: readonly Problem[];
}

interface Placed {
  readonly resolved: Resolved;
  readonly end: number;
}

const SENTENCE_END = /[.!?]["”)]?\s{1,4}["“(]?\p{Lu}/u;
const isDayValue = ({ value, type }: Resolved): boolean =>
  (type === 'DATE' || type === 'TIME') && value[7] === '-' && /^(?:\d{4}|XXXX)-\d\d-\d\d/u.test(value) && !value.includes('/');

function tokenAt(columns: Columns, offset: number): number {
  let low = 0;
  let high = columns.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((columns.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a clock time or part of the day needs a day from its neighbours. */
function lacksDay(meaning: Meaning): boolean {
  if (meaning.kind === 'range') return lacksDay(meaning.to);
  return (meaning.kind === 'clock' || meaning.kind === 'part') && meaning.of === null;
}

/** Whether words around a meaning may choose between past and future. */
function needsCue(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'fixed':
    case 'window':
    case 'shifted-clock':
      return false;
    case 'shifted':
      return meaning.count === null;
    case 'calendar':
      return meaning.year === null;
    case 'part':
    case 'clock':
      return meaning.of === null || needsCue(meaning.of);
    default:
      return true;
  }
}

/** Resolves candidates in text order: each may lean on those before it. */
class Resolver {
  private readonly text: string;
  private readonly columns: Columns;
  private readonly published: Day | null;
  private readonly earlier: Resolved[] = [];
  private last: Placed | null = null;
  readonly mentions: DateMention[] = [];
  readonly problems: Problem[] = [];

  constructor(text: string, columns: Columns, published: Day | null) {
    this.text = text;
    this.columns = columns;
    this.published = published;
  }

  add(candidate: Candidate, next: Candidate | undefined): void {
    const context = this.contextOf(candidate, next);
    const resolved = resolve(candidate.meaning, context);
    if (resolved === null) return;
    const { start, end, by, mod } = candidate;
    const { type, value, begin, end: end_, quant, freq, anchor, implied } = resolved;
    this.mentions.push({ start, end, type, value, begin, end_, mod, quant, freq, anchor, implied, by });
    if (resolved.conflict !== null) this.problems.push(conflictProblem(this.text, candidate, resolved));
    this.earlier.push(resolved);
    if (isDayValue(resolved)) this.last = { resolved, end };
  }

  private contextOf(candidate: Candidate, next: Candidate | undefined): Context {
    const cue = needsCue(candidate.meaning) ? this.cueOf(candidate) : null;
    const { published, earlier } = this;
    const base: Context = { published, cue, earlier, day: null };
    return lacksDay(candidate.meaning) ? { published, cue, earlier, day: this.dayNear(candidate, next, base) } : base;
  }

  private cueOf({ start, end }: Candidate): Context['cue'] {
    return cueAt(this.text, this.columns, tokenAt(this.columns, start), tokenAt(this.columns, end));
  }

  /** The day named before in the sentence, or right after a comma. */
  private dayNear(candidate: Candidate, next: Candidate | undefined, context: Context): Resolved | null {
    const { last } = this;
    const sentence = last !== null && candidate.start - last.end < 300 && !SENTENCE_END.test(this.text.slice(last.end, candidate.start + 2));
    return sentence ? last.resolved : (this.dayAfter(candidate, next, context) ?? last?.resolved ?? null);
  }

  private dayAfter(candidate: Candidate, next: Candidate | undefined, context: Context): Resolved | null {
    if (next === undefined || next.start - candidate.end > 12 || lacksDay(next.meaning)) return null;
    const resolved = resolve(next.meaning, context);
    return resolved !== null && isDayValue(resolved) ? resolved : null;
  }
}

const NAMES = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'];

function conflictProblem(text: string, { start, end }: Candidate, { value, conflict }: Resolved): Problem {
  const said = NAMES[(conflict ?? 1) - 1] ?? '';
  return {
    code: 'date/weekday-conflict',
    message: `"${text.slice(start, end)}" names a ${said}, but ${value.slice(0, 10)} is a ${NAMES[weekdayIndex(value)] ?? ''}; the date was taken.`,
    at: { start, end },
  };
}

const weekdayIndex = (value: string): number => weekdayOf(value.slice(0, 10)) - 1;

/** Every temporal expression of the tokens, in text order, resolved against the publication date. */
export function datesOf(text: string, columns: Columns, published: Day | null, options: Options = {}): Dates {
  const candidates = propose(text, columns, options);
  const resolver = new Resolver(text, columns, published);
  candidates.forEach((candidate, i) => {
    resolver.add(candidate, candidates[i + 1]);
  });
  const open = published === null ? resolver.mentions.find(({ type, value }) => (type === 'DATE' || type === 'TIME') && value.startsWith('XX')) : undefined;
  const noAnchor: Problem[] =
    open === undefined
      ? []
      : [
          {
            code: 'date/no-anchor',
            message: 'No publication date is known: dates that the text leaves open stay partial.',
            at: { start: open.start, end: open.end },
          },
        ];
  return { mentions: resolver.mentions, problems: [...noAnchor, ...resolver.problems] };
}
