import type { Node } from './syntax.ts';

/** A step on one character of `chars`, or on any letter. */
interface Step {
  readonly chars: string;
  readonly any: boolean;
  readonly to: number;
}

/** What a regex matches as states and steps: state 0 begins, the last ends a match. */
export interface Automaton {
  readonly steps: readonly (readonly Step[])[];
  /** Steps on nothing. */
  readonly free: readonly (readonly number[])[];
  readonly last: number;
}

/** States that a match may be in. */
export type States = ReadonlySet<number>;

class Writer {
  readonly steps: Step[][] = [[]];
  readonly free: number[][] = [[]];

  private state(): number {
    this.steps.push([]);
    this.free.push([]);
    return this.steps.length - 1;
  }

  /** Writes a node that begins in a state; the state it ends in. */
  write(node: Node, from: number): number {
    if (node.kind === 'all') return node.parts.reduce((state, part) => this.write(part, state), from);
    if (node.kind === 'repeat') return this.repeat(node.node, from, node.least, node.most);
    const end = this.state();
    if (node.kind === 'set') this.steps[from]?.push({ chars: node.chars, any: node.any, to: end });
    else for (const branch of node.branches) this.free[this.write(branch, from)]?.push(end);
    return end;
  }

  private repeat(node: Node, from: number, least: number, most: number): number {
    const end = this.state();
    let state = from;
    for (let n = 0; n < most; n++) {
      if (n >= least) this.free[state]?.push(end);
      state = this.write(node, this.entry(state));
    }
    this.free[state]?.push(end);
    return end;
  }

  /** A state of its own to begin in: two branches from one state must not run into each other's loops. */
  private entry(from: number): number {
    const state = this.state();
    this.free[from]?.push(state);
    return state;
  }
}

/** The automaton of a regex. */
export function automatonOf(node: Node): Automaton {
  const writer = new Writer();
  const last = writer.write(node, 0);
  return { steps: writer.steps, free: writer.free, last };
}

/** The states with all that steps on nothing reach from them. */
export function closure({ free }: Automaton, states: Iterable<number>): States {
  const reached = new Set<number>(states);
  for (const state of reached) for (const next of free[state] ?? []) reached.add(next);
  return reached;
}

/** Where a character leads from each set of states: characters with the states after them, and `null` for any letter. */
export function stepsFrom(automaton: Automaton, states: States): ReadonlyMap<string | null, States> {
  const found = new Map<string | null, number[]>();
  const add = (key: string | null, to: number): void => {
    const known = found.get(key);
    if (known === undefined) found.set(key, [to]);
    else known.push(to);
  };
  for (const state of states) {
    for (const { chars, any, to } of automaton.steps[state] ?? []) {
      for (const char of chars) add(char, to);
      if (any) add(null, to);
    }
  }
  return new Map([...found].map(([key, to]) => [key, closure(automaton, to)]));
}
