import { type Automaton, automatonOf, closure, type States, stepsFrom } from './automaton.ts';
import { LEADING_MARK } from './lexeme-key.ts';
import { DIGIT, type Node } from './syntax.ts';

/**
 * How a match may begin: its first lexeme (a run of letters, or of digits as "0", "00", …) with the second ones that may follow it,
 * marks and spaces between left out; `null` when anything may follow.
 */
export interface Leads {
  readonly firsts: ReadonlyMap<string, ReadonlySet<string> | null>;
  /** First words with an apostrophe in them, which are one token: "jum'at". */
  readonly joined: readonly string[];
}

const isLetter = (char: string | null): boolean => char === null || (char >= 'a' && char <= 'z');

/** The lexemes that may begin in some states, each with the states after it; `any` when every word may. */
interface Runs {
  readonly runs: ReadonlyMap<string, States>;
  readonly any: boolean;
}

class Reader {
  private readonly automaton: Automaton;
  /** Second lexemes by the states they are asked of: most first words end in the same ones. */
  private readonly known = new Map<string, ReadonlySet<string> | null>();

  constructor(automaton: Automaton) {
    this.automaton = automaton;
  }

  leads(): Leads {
    const start = closure(this.automaton, [0]);
    const { runs, any } = this.runsFrom(start);
    if (any) throw new RangeError('a pattern that any word may begin');
    for (const char of stepsFrom(this.automaton, start).keys())
      if (!isLetter(char) && char !== DIGIT && char !== LEADING_MARK) throw new RangeError(`a pattern that "${char}" may begin`);
    const firsts = new Map<string, ReadonlySet<string> | null>();
    for (const [first, states] of [...runs, ...this.runsFrom(this.beyondMarks(start, true)).runs]) {
      const seconds = this.secondsAfter(first, states);
      const known = firsts.get(first);
      firsts.set(first, known === null || seconds === null ? null : new Set([...(known ?? []), ...seconds]));
    }
    return { firsts, joined: [...runs].flatMap(([first, states]) => this.joinedTo(first, states)) };
  }

  private joinedTo(first: string, states: States): string[] {
    const beyond = stepsFrom(this.automaton, states).get("'");
    return beyond === undefined ? [] : [...this.runsFrom(beyond).runs.keys()].map((second) => `${first}'${second}`);
  }

  /** Second lexemes; `null` when the match may end before one, or when any word may be one. */
  private secondsAfter(first: string, states: States): ReadonlySet<string> | null {
    const key = `${first.startsWith(DIGIT)} ${[...states].sort((a, b) => a - b).join()}`;
    let seconds = this.known.get(key);
    if (seconds === undefined) {
      seconds = this.secondsFrom(first, states);
      this.known.set(key, seconds);
    }
    return seconds;
  }

  private secondsFrom(first: string, states: States): ReadonlySet<string> | null {
    const beyond = this.beyondMarks(states, false);
    if (beyond.has(this.automaton.last)) return null;
    const after = this.runsFrom(this.beyondMarks(states, true));
    const { runs } = this.runsFrom(states);
    if (after.any) return null;
    const glued = [...runs.keys()].filter((run) => run.startsWith(DIGIT) !== first.startsWith(DIGIT));
    return new Set([...after.runs.keys(), ...glued]);
  }

  /** The states after marks and spaces, with or without the states themselves. */
  private beyondMarks(states: States, onlyBeyond: boolean): States {
    const beyond = new Set<number>(onlyBeyond ? [] : states);
    const queue = [states];
    for (const from of queue) {
      for (const [char, to] of stepsFrom(this.automaton, from)) {
        if (char === null || isLetter(char) || char === DIGIT) continue;
        const fresh = [...to].filter((state) => !beyond.has(state));
        for (const state of fresh) beyond.add(state);
        if (fresh.length > 0) queue.push(new Set(fresh));
      }
    }
    return beyond;
  }

  private runsFrom(states: States): Runs {
    const runs = new Map<string, States>();
    let any = false;
    const follow = (run: string, from: States): void => {
      const steps = stepsFrom(this.automaton, from);
      if (run !== '' && this.mayEnd(from, steps, run.startsWith(DIGIT))) runs.set(run, union(runs.get(run), from));
      for (const [char, to] of steps) {
        if (!goesOn(run, char)) continue;
        if (char === null) any = true;
        else follow(run + char, to);
      }
    };
    follow('', states);
    return { runs, any };
  }

  /** True if a run may end here: the match ends, or a mark or a character of the other kind comes next. */
  private mayEnd(states: States, steps: ReadonlyMap<string | null, States>, digits: boolean): boolean {
    return states.has(this.automaton.last) || [...steps.keys()].some((char) => (char === DIGIT ? !digits : digits || !isLetter(char)));
  }
}

/** True if a character is of a run so far: letters after letters, digits after digits. */
function goesOn(run: string, char: string | null): boolean {
  if (run === '') return char === DIGIT || isLetter(char);
  return run.startsWith(DIGIT) ? char === DIGIT : isLetter(char);
}

const union = (known: States | undefined, more: States): States => (known === undefined ? more : new Set([...known, ...more]));

/** How the matches of a regex may begin. Throws a RangeError when any word may begin one: such a pattern has no prefilter. */
export function leadsOf(node: Node): Leads {
  return new Reader(automatonOf(node)).leads();
}
