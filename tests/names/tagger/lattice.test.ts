import { describe, expect, test } from 'vitest';
import { LABEL_COUNT, mayFollow } from '../../../src/names/tagger/labels.ts';
import { type Found, Lattice } from '../../../src/names/tagger/lattice.ts';

const N = LABEL_COUNT;

function latticeOf(scores: readonly (readonly number[])[]): Lattice {
  const edges = Float64Array.from({ length: 3 * N * N }, (_, k) => ((k * 7) % 5) / 10);
  const lattice = new Lattice(edges, edges.map(Math.exp));
  lattice.length = scores.length;
  for (const [t, row] of scores.entries()) lattice.scores.set(row, t * N);
  return lattice;
}

/** Every allowed path of labels with its score, the slow way. */
function paths(lattice: Lattice): { readonly labels: number[]; readonly score: number }[] {
  let all = [{ labels: [0], score: 0 }];
  for (let t = 0; t < lattice.length; t++)
    all = all.flatMap(({ labels, score }) =>
      Array.from({ length: N }, (_, label) => label)
        .filter((label) => mayFollow(labels.at(-1) ?? 0, label))
        .map((label) => ({
          labels: [...labels, label],
          score: score + (lattice.edges[(labels.at(-1) ?? 0) * N + label] ?? 0) + (lattice.scores[t * N + label] ?? 0),
        })),
    );
  return all.map(({ labels, score }) => ({ labels: labels.slice(1), score }));
}

const rows = [
  [0.1, 1.2, 0, 0.3, 0.2, 0.1, 0],
  [0.2, 0.3, 1.4, 0.1, 0.9, 0, 0.3],
  [0.9, 0.1, 0.2, 0.4, 0.3, 0.8, 0],
];

describe('a lattice', () => {
  test('finds the path that trying all finds', () => {
    const lattice = latticeOf(rows);
    lattice.findPath();
    const best = paths(lattice).sort((a, b) => b.score - a.score)[0];
    expect([...lattice.path.subarray(0, 3)]).toEqual(best?.labels);
  });

  test('gives a name the share of all paths that have it', () => {
    const lattice = latticeOf(rows);
    const found: Found[] = [];
    lattice.addNames(found);
    expect(found[0]).toMatchObject({ first: 0, past: 2, kind: 0 });
    const all = paths(lattice).map(({ labels, score }) => ({ labels, weight: Math.exp(score) }));
    const total = all.reduce((sum, { weight }) => sum + weight, 0);
    const having = all.filter(({ labels }) => labels[0] === 1 && labels[1] === 2 && labels[2] !== 2).reduce((sum, { weight }) => sum + weight, 0);
    expect(found[0]?.confidence).toBeCloseTo(having / total, 10);
  });
});
