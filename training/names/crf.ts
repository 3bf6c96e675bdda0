import { EDGE_KINDS, ROW } from '../../src/models/names/format.ts';
import { LABEL_COUNT, mayFollow } from '../../src/names/tagger/labels.ts';
import { Lattice } from '../../src/names/tagger/lattice.ts';
import type { Instance, InstanceSet } from './instances.ts';

const N = LABEL_COUNT;

/** Trained weights: seven a feature, and transitions by kind of token. */
export interface Trained {
  readonly weights: Float64Array;
  readonly edges: Float64Array;
}

/** How to learn: passes over the texts, step size, and the pull of weights towards 0. */
export interface Learning {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
}

/** A repeatable order: a linear congruential shuffle. */
function shuffle(order: Int32Array, seed: number): void {
  let state = seed;
  for (let i = order.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    const j = (state >>> 0) % (i + 1);
    const held = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = held;
  }
}

/** Parameters that take AdaGrad steps, and the sum of their values for averaging. */
class Parameters {
  readonly values: Float64Array;
  private readonly squares: Float64Array;
  private readonly sums: Float64Array;
  private readonly rate: number;
  private snapshots = 0;

  constructor(length: number, rate: number) {
    this.values = new Float64Array(length);
    this.squares = new Float64Array(length).fill(0.1);
    this.sums = new Float64Array(length);
    this.rate = rate;
  }

  step(at: number, gradient: number): void {
    const square = (this.squares[at] ?? 0) + gradient * gradient;
    this.squares[at] = square;
    this.values[at] = (this.values[at] ?? 0) + (this.rate * gradient) / Math.sqrt(square);
  }

  snapshot(): void {
    this.snapshots++;
    for (let k = 0; k < this.values.length; k++) this.sums[k] = (this.sums[k] ?? 0) + (this.values[k] ?? 0);
  }

  averaged(): Float64Array {
    return this.sums.map((sum) => sum / this.snapshots);
  }
}

/** Stochastic gradient ascent on the conditional likelihood of the labels. */
class Learner {
  readonly weights: Parameters;
  readonly edges: Parameters;
  private readonly decay: number;
  private readonly gradient = new Float64Array(N);
  private readonly growth = new Float64Array(EDGE_KINDS * N * N);
  private readonly lattice: Lattice;

  constructor(features: number, { rate, decay }: Learning) {
    this.weights = new Parameters(features * ROW, rate);
    this.edges = new Parameters(EDGE_KINDS * N * N, rate);
    this.decay = decay;
    this.lattice = new Lattice(this.edges.values, this.growth);
  }

  private fill({ rows, kinds }: Instance): void {
    const { scores } = this.lattice;
    const { values } = this.weights;
    this.lattice.length = rows.length;
    this.lattice.kinds.set(kinds);
    for (let k = 0; k < this.edges.values.length; k++) this.growth[k] = Math.exp(this.edges.values[k] ?? 0);
    scores.fill(0, 0, rows.length * N);
    rows.forEach((row, t) => {
      for (const k of row) for (let y = 0; y < N; y++) scores[t * N + y] = (scores[t * N + y] ?? 0) + (values[k * ROW + y] ?? 0);
    });
    this.lattice.sum();
  }

  private stepWeights(row: Int32Array, weight: number): void {
    for (const k of row)
      for (let y = 0; y < N; y++) {
        const at = k * ROW + y;
        this.weights.step(at, weight * (this.gradient[y] ?? 0) - this.decay * (this.weights.values[at] ?? 0));
      }
  }

  /** Steps the transitions from `before` that lead to token t; `from` is that label's share of the sum before. */
  private stepRow({ kinds, weight }: Instance, row: { t: number; before: number; from: number; gold: number }): void {
    const { t, before, from, gold } = row;
    for (let y = 0; y < N; y++) {
      if (!mayFollow(before, y)) continue;
      const expected = from * this.lattice.psi(t, before, y) * (this.lattice.backward[t * N + y] ?? 0);
      this.edges.step(((kinds[t] ?? 0) * N + before) * N + y, weight * ((y === gold ? 1 : 0) - expected));
    }
  }

  private stepEdges(window: Instance, t: number): void {
    const goldBefore = t === 0 ? 0 : (window.labels[t - 1] ?? 0);
    const scale = this.lattice.scales[t] ?? 1;
    for (let before = 0; before < (t === 0 ? 1 : N); before++) {
      const from = (t === 0 ? 1 : (this.lattice.forward[(t - 1) * N + before] ?? 0)) / scale;
      this.stepRow(window, { t, before, from, gold: before === goldBefore ? (window.labels[t] ?? 0) : -1 });
    }
  }

  /** Learns from one window; returns its negative log likelihood before the step. */
  learn(window: Instance): number {
    const { rows, labels, weight } = window;
    const { forward, backward, scales } = this.lattice;
    this.fill(window);
    let loss = 0;
    rows.forEach((row, t) => {
      const gold = labels[t] ?? 0;
      const before = t === 0 ? 0 : (labels[t - 1] ?? 0);
      loss -= Math.log(Math.max(1e-300, this.lattice.psi(t, before, gold) / (scales[t] ?? 1)));
      for (let y = 0; y < N; y++) this.gradient[y] = (y === gold ? 1 : 0) - (forward[t * N + y] ?? 0) * (backward[t * N + y] ?? 0);
      this.stepWeights(row, weight);
      this.stepEdges(window, t);
    });
    return loss;
  }
}

/** Trains on the windows in a repeatable order; the weights are averaged over the second half of the epochs. */
export function trainCrf(set: InstanceSet, learning: Learning, say: (line: string) => void): Trained {
  const learner = new Learner(set.features.length, learning);
  const order = Int32Array.from(set.windows.keys());
  for (let epoch = 1; epoch <= learning.epochs; epoch++) {
    shuffle(order, epoch);
    let loss = 0;
    for (const k of order) {
      const window = set.windows[k];
      if (window) loss += learner.learn(window);
    }
    if (epoch * 2 > learning.epochs) {
      learner.weights.snapshot();
      learner.edges.snapshot();
    }
    say(`epoch ${epoch}: loss ${loss.toFixed(0)}`);
  }
  return { weights: learner.weights.averaged(), edges: learner.edges.averaged() };
}
