import { begins, goesOn, kindOfLabel, LABEL_COUNT, mayFollow, OUTSIDE } from './labels.ts';

/** A name found in a window: token offsets from the window's first, 0 person, 1 organisation, 2 place, and its probability. */
export interface Found {
  readonly first: number;
  readonly past: number;
  readonly kind: number;
  readonly confidence: number;
}

const N = LABEL_COUNT;
const LABEL_INDICES: readonly number[] = Array.from({ length: N }, (_, label) => label);
/** For each label those that may stand before it. */
const BEFORE: readonly (readonly number[])[] = LABEL_INDICES.map((label) => LABEL_INDICES.filter((before) => mayFollow(before, label)));

/** Scores of one window: `scores[t * 7 + label]`, and `edges[kinds[t]]` from label to label. The token before is outside any name. */
export interface Window {
  readonly length: number;
  readonly scores: Float64Array;
  readonly kinds: Uint8Array;
  readonly edges: Float64Array;
}

const edgeOf = (window: Window, t: number, before: number, label: number): number => window.edges[((window.kinds[t] ?? 0) * N + before) * N + label] ?? 0;

/** One step of the best path: the scores after token t, and in `back` from which label each comes. */
function advance(window: Window, t: number, row: Float64Array, back: Uint8Array): Float64Array {
  const next = new Float64Array(N).fill(Number.NEGATIVE_INFINITY);
  for (let label = 0; label < N; label++) {
    let most = Number.NEGATIVE_INFINITY;
    for (const before of BEFORE[label] ?? []) {
      const score = (row[before] ?? 0) + edgeOf(window, t, before, label);
      if (score <= most) continue;
      most = score;
      back[t * N + label] = before;
    }
    next[label] = most + (window.scores[t * N + label] ?? 0);
  }
  return next;
}

/** The labels of the best path. */
export function bestPath(window: Window): Uint8Array {
  const { length } = window;
  const back = new Uint8Array(length * N);
  let row: Float64Array = new Float64Array(N).fill(Number.NEGATIVE_INFINITY);
  row[OUTSIDE] = 0;
  for (let t = 0; t < length; t++) row = advance(window, t, row, back);
  const path = new Uint8Array(length);
  let label = row.indexOf(Math.max(...row));
  for (let t = length - 1; t >= 0; t--) {
    path[t] = label;
    label = back[t * N + label] ?? 0;
  }
  return path;
}

/** Potentials `exp(edge + score)` of step t, with the token's greatest score taken off. */
function potentials(window: Window): Float64Array {
  const { length, scores } = window;
  const psi = new Float64Array(length * N * N);
  for (let t = 0; t < length; t++) {
    const most = Math.max(...scores.subarray(t * N, t * N + N));
    for (let label = 0; label < N; label++)
      for (const before of BEFORE[label] ?? [])
        psi[(t * N + before) * N + label] = Math.exp(edgeOf(window, t, before, label) + (scores[t * N + label] ?? 0) - most);
  }
  return psi;
}

/** Forward and backward sums over a window, each step scaled to 1, with the scales. */
export interface Sums {
  readonly psi: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly scales: Float64Array;
}

/** Fills row t of the forward sums and returns its scale. */
function stepForward(psi: Float64Array, forward: Float64Array, t: number): number {
  let total = 0;
  for (let label = 0; label < N; label++) {
    let sum = t === 0 ? (psi[label] ?? 0) : 0;
    if (t > 0) for (let before = 0; before < N; before++) sum += (forward[(t - 1) * N + before] ?? 0) * (psi[(t * N + before) * N + label] ?? 0);
    forward[t * N + label] = sum;
    total += sum;
  }
  for (let label = 0; label < N; label++) forward[t * N + label] = (forward[t * N + label] ?? 0) / total;
  return total;
}

/** Fills row t of the backward sums from row t + 1. */
function stepBackward(psi: Float64Array, backward: Float64Array, t: number, scale: number): void {
  for (let before = 0; before < N; before++) {
    let sum = 0;
    for (let label = 0; label < N; label++) sum += (psi[((t + 1) * N + before) * N + label] ?? 0) * (backward[(t + 1) * N + label] ?? 0);
    backward[t * N + before] = sum / scale;
  }
}

/** The sums that marginal probabilities are made of. */
export function sumsOf(window: Window): Sums {
  const { length } = window;
  const psi = potentials(window);
  const forward = new Float64Array(length * N);
  const backward = new Float64Array(length * N);
  const scales = new Float64Array(length);
  for (let t = 0; t < length; t++) scales[t] = stepForward(psi, forward, t);
  backward.fill(1, (length - 1) * N);
  for (let t = length - 2; t >= 0; t--) stepBackward(psi, backward, t, scales[t + 1] ?? 1);
  return { psi, forward, backward, scales };
}

/** The probability that exactly `[first, past)` is a name of this kind. */
function probability(sums: Sums, length: number, { first, past, kind }: Omit<Found, 'confidence'>): number {
  const begin = kind * 2 + 1;
  const inside = begin + 1;
  let p = sums.forward[first * N + begin] ?? 0;
  let label = begin;
  for (let t = first + 1; t < past; t++) {
    p *= (sums.psi[(t * N + label) * N + inside] ?? 0) / (sums.scales[t] ?? 1);
    label = inside;
  }
  if (past >= length) return p;
  let end = 0;
  for (let next = 0; next < N; next++) if (next !== inside) end += (sums.psi[(past * N + label) * N + next] ?? 0) * (sums.backward[past * N + next] ?? 0);
  return (p * end) / (sums.scales[past] ?? 1);
}

/** The names on the best path of a window, with their probabilities. */
export function namesIn(window: Window): Found[] {
  const path = bestPath(window);
  const found: Found[] = [];
  if (!path.some((label) => label > 0)) return found;
  const sums = sumsOf(window);
  for (let t = 0; t < window.length; t++) {
    const label = path[t] ?? 0;
    if (!begins(label)) continue;
    let past = t + 1;
    while (past < window.length && goesOn(path[past] ?? 0)) past++;
    const name = { first: t, past, kind: kindOfLabel(label) };
    found.push({ ...name, confidence: probability(sums, window.length, name) });
  }
  return found;
}
