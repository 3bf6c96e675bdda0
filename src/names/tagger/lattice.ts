import { begins, goesOn, kindOfLabel, LABEL_COUNT, mayFollow, OUTSIDE } from './labels.ts';
import { LONGEST_WINDOW } from './view/windows.ts';

/** A name found in a window: its tokens, 0 person, 1 organisation, 2 place, and its probability. */
export interface Found {
  readonly first: number;
  readonly past: number;
  readonly kind: number;
  readonly confidence: number;
}

const N = LABEL_COUNT;
const LENGTH = LONGEST_WINDOW + 1;
/** The labels that may be before each label are neighbours: all of them, or the two of its kind. */
const FIRST_BEFORE = Uint8Array.from({ length: N }, (_, y) => (goesOn(y) ? y - 1 : 0));
const PAST_BEFORE = Uint8Array.from({ length: N }, (_, y) => (goesOn(y) ? y + 1 : N));
/** The labels that may be after each label, side by side; those after label `y` begin at `FIRST_STEP[y]`. */
const steps = Array.from({ length: N }, (_, before) => Array.from({ length: N }, (_, label) => label).filter((label) => mayFollow(before, label)));
const TO = Uint8Array.from(steps.flat());
const FIRST_STEP = Uint8Array.from({ length: N + 1 }, (_, before) => steps.slice(0, before).flat().length);

/**
 * The chain of labels over one window: the best path and the sums that probabilities are made of. Its buffers are made once and used
 * for every window. Fill `scores` (label by label, token by token) and `kinds` (which set of transitions leads to the token) up to
 * `length`. The token before the window is outside any name.
 */
export class Lattice {
  length = 0;
  readonly scores: Float64Array = new Float64Array(LENGTH * N);
  readonly kinds: Uint8Array = new Uint8Array(LENGTH);
  /** `exp(score - the token's greatest score)`. */
  readonly shares: Float64Array = new Float64Array(LENGTH * N);
  /** Each step scaled to a sum of 1; `scales` are the sums before. */
  readonly forward: Float64Array = new Float64Array(LENGTH * N);
  readonly backward: Float64Array = new Float64Array(LENGTH * N);
  readonly scales: Float64Array = new Float64Array(LENGTH);
  readonly path: Uint8Array = new Uint8Array(LENGTH);
  /** What each label of the next token adds to a backward sum. */
  private readonly ahead = new Float64Array(N);
  private readonly back = new Uint8Array(LENGTH * N);
  /** Best sums after each token, one row further on: row 0 is the token before the window. */
  private readonly best = new Float64Array((LENGTH + 1) * N).fill(Number.NEGATIVE_INFINITY);
  /** Transition weights by kind, label before and label, and their exponentials. */
  readonly edges: Float64Array;
  readonly growth: Float64Array;

  constructor(edges: Float64Array, growth: Float64Array) {
    this.edges = edges;
    this.growth = growth;
    this.best[OUTSIDE] = 0;
  }

  /** What a step to label `y` of token `t` multiplies a path's weight with. */
  psi(t: number, before: number, y: number): number {
    return (this.shares[t * N + y] ?? 0) * (this.growth[((this.kinds[t] ?? 0) * N + before) * N + y] ?? 0);
  }

  /** Fills `path` with the best labels; false when all of them are outside. */
  findPath(): boolean {
    const { best, length } = this;
    for (let t = 0; t < length; t++) this.advance(t);
    let label = 0;
    const last = length * N;
    for (let y = 1; y < N; y++) if ((best[last + y] ?? 0) > (best[last + label] ?? 0)) label = y;
    let named = false;
    for (let t = length - 1; t >= 0; t--) {
      this.path[t] = label;
      named ||= label !== OUTSIDE;
      label = this.back[t * N + label] ?? 0;
    }
    return named;
  }

  private advance(t: number): void {
    const { best, back, scores } = this;
    const row = t * N;
    for (let y = 0; y < N; y++) {
      best[row + N + y] = Number.NEGATIVE_INFINITY;
      back[row + y] = 0;
    }
    for (let before = 0; before < N; before++) if ((best[row + before] ?? 0) > Number.NEGATIVE_INFINITY) this.tryFrom(t, before);
    for (let y = 0; y < N; y++) best[row + N + y] = (best[row + N + y] ?? 0) + (scores[row + y] ?? 0);
  }

  /** Takes the label `before` for the one before token `t` where none is better. */
  private tryFrom(t: number, before: number): void {
    const { best, back, edges } = this;
    const row = t * N;
    const kind = ((this.kinds[t] ?? 0) * N + before) * N;
    const sum = best[row + before] ?? 0;
    const past = FIRST_STEP[before + 1] ?? 0;
    for (let step = FIRST_STEP[before] ?? 0; step < past; step++) {
      const y = TO[step] ?? 0;
      const score = sum + (edges[kind + y] ?? 0);
      if (score <= (best[row + N + y] ?? 0)) continue;
      best[row + N + y] = score;
      back[row + y] = before;
    }
  }

  /** Fills `shares`, `forward` and `scales`, and `backward` from token `from` on. */
  sum(from = 0): void {
    const { length } = this;
    for (let t = 0; t < length; t++) {
      this.share(t);
      this.stepForward(t);
    }
    for (let y = 0; y < N; y++) this.backward[(length - 1) * N + y] = 1;
    for (let t = length - 2; t >= from; t--) this.stepBackward(t);
  }

  private share(t: number): void {
    const { scores, shares } = this;
    let most = scores[t * N] ?? 0;
    for (let y = 1; y < N; y++) most = Math.max(most, scores[t * N + y] ?? 0);
    for (let y = 0; y < N; y++) shares[t * N + y] = Math.exp((scores[t * N + y] ?? 0) - most);
  }

  /** What the labels of the token before bring to label `y` of token `t`. */
  private brought(t: number, y: number): number {
    const { forward, growth } = this;
    const row = (t - 1) * N;
    const into = (this.kinds[t] ?? 0) * N * N + y;
    if (t === 0) return goesOn(y) ? 0 : (growth[into + OUTSIDE * N] ?? 0);
    const past = PAST_BEFORE[y] ?? N;
    let sum = 0;
    for (let before = FIRST_BEFORE[y] ?? 0; before < past; before++) sum += (forward[row + before] ?? 0) * (growth[into + before * N] ?? 0);
    return sum;
  }

  private stepForward(t: number): void {
    const { forward, shares } = this;
    const row = t * N;
    let total = 0;
    for (let y = 0; y < N; y++) {
      const sum = this.brought(t, y) * (shares[row + y] ?? 0);
      forward[row + y] = sum;
      total += sum;
    }
    this.scales[t] = total;
    for (let y = 0; y < N; y++) forward[row + y] = (forward[row + y] ?? 0) / total;
  }

  private stepBackward(t: number): void {
    const { backward, shares, growth, ahead } = this;
    const row = t * N;
    const kind = (this.kinds[t + 1] ?? 0) * N * N;
    const scale = this.scales[t + 1] ?? 1;
    for (let y = 0; y < N; y++) ahead[y] = ((shares[row + N + y] ?? 0) * (backward[row + N + y] ?? 0)) / scale;
    for (let before = 0; before < N; before++) {
      const past = FIRST_STEP[before + 1] ?? 0;
      let sum = 0;
      for (let step = FIRST_STEP[before] ?? 0; step < past; step++) {
        const y = TO[step] ?? 0;
        sum += (growth[kind + before * N + y] ?? 0) * (ahead[y] ?? 0);
      }
      backward[row + before] = sum;
    }
  }

  /** The probability that exactly `[first, past)` is a name of this kind; asks for the sums. */
  private probability(first: number, past: number, kind: number): number {
    const begin = kind * 2 + 1;
    const inside = begin + 1;
    let p = this.forward[first * N + begin] ?? 0;
    let label = begin;
    for (let t = first + 1; t < past; t++) {
      p *= this.psi(t, label, inside) / (this.scales[t] ?? 1);
      label = inside;
    }
    if (past >= this.length) return p;
    let end = 0;
    for (let next = 0; next < N; next++)
      if (mayFollow(label, next) && next !== inside) end += this.psi(past, label, next) * (this.backward[past * N + next] ?? 0);
    return (p * end) / (this.scales[past] ?? 1);
  }

  /** The token after the name that begins at token `t` of the path. */
  private endOf(t: number): number {
    let past = t + 1;
    while (past < this.length && goesOn(this.path[past] ?? 0)) past++;
    return past;
  }

  /** Adds the names on the best path to `found`, in order; `window` is the window's first token in the document. */
  addNames(found: Found[], window = 0): void {
    if (!this.findPath()) return;
    let t = 0;
    while (!begins(this.path[t] ?? 0)) t++;
    this.sum(this.endOf(t));
    for (; t < this.length; t++) {
      const label = this.path[t] ?? 0;
      if (!begins(label)) continue;
      const past = this.endOf(t);
      const kind = kindOfLabel(label);
      found.push({ first: window + t, past: window + past, kind, confidence: this.probability(t, past, kind) });
    }
  }
}
