import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileCues } from '../../../src/knowledge/people/name-cues.ts';
import { addWord, CLUSTER_SLOTS, clusterPair, emptyTable, numberOf, USAGE_SLOTS, wordKey } from '../../../src/models/names/clusters.ts';
import { addCue, CUE_SLOTS, cueOf } from '../../../src/models/names/cues.ts';
import { EDGE_KINDS, packModel, parseModel, ROW, SUM, sumRows, unpack } from '../../../src/models/names/format.ts';
import { nameModel } from '../../../src/models/names/load.ts';
import { usageKind, usageNumber } from '../../../src/models/names/usage.ts';

const rows = [
  { feature: 12345, weights: [1, -1, 0.5, 0, 0, 0.25, -0.5] },
  { feature: 12345 + 256, weights: [0, 1, 0, 0, 0, 0, 1] }, // falls on the row before it: left out
  { feature: -987654, weights: [0, 0, 0, 1, 1, 0, 0] },
];

test('what is packed is parsed', () => {
  const edges = Float64Array.from({ length: EDGE_KINDS * ROW * ROW }, (_, k) => k / 8);
  const clusters = emptyTable(CLUSTER_SLOTS);
  addWord(clusters, wordKey(77, true), clusterPair(3, 2));
  const usage = emptyTable(USAGE_SLOTS);
  addWord(usage, wordKey(77, true), usageNumber(1, 2, 3));
  const cues = { keys: new Int32Array(CUE_SLOTS), bits: new Int32Array(CUE_SLOTS) };
  addCue(cues, 4711, 5);
  const model = parseModel(packModel(rows, { edges, clusters, usage, cues }, 8));
  const scores = new Float64Array(ROW);
  const sums = new Int32Array(SUM);
  sumRows(model, { values: Int32Array.from([12345, -987654, 5]), count: 3 }, sums, 0);
  unpack(model, sums, scores, 0);
  for (const [label, score] of [1, -1, 0.5, 1, 1, 0.25, -0.5].entries()) expect(scores[label]).toBeCloseTo(score, 1);
  expect(model.edges).toEqual(edges);
  expect([wordKey(77, true), wordKey(77, false)].map((key) => numberOf(model.clusters, key))).toEqual([3 + 512 * 2 + 1, 0]);
  expect([77, 78].map((hash) => numberOf(model.usage, wordKey(hash, true)))).toEqual([usageNumber(1, 2, 3), 0]);
  expect([4711, 4712].map((hash) => cueOf(model.cues, hash))).toEqual([5, 0]);
});

test('a model keeps the length of the cue table it was packed with', () => {
  const cues = { keys: new Int32Array(4), bits: new Int32Array(4) };
  addCue(cues, 4711, 5);
  const parts = { edges: new Float64Array(EDGE_KINDS * ROW * ROW), clusters: emptyTable(CLUSTER_SLOTS), usage: emptyTable(USAGE_SLOTS), cues };
  const bytes = packModel(rows, parts, 8);
  expect(parseModel(bytes).cues).toEqual(cues);
  expect(() => parseModel(bytes.slice(0, -8))).toThrow(RangeError);
});

test('what a word is used for stays apart from how often', () => {
  expect(usageKind(usageNumber(6, 2, 3))).toBe(usageKind(usageNumber(6, 2, 1)));
  expect(usageKind(usageNumber(6, 2, 3))).not.toBe(usageKind(usageNumber(6, 1, 3)));
  expect(usageKind(usageNumber(0, 0, 1))).toBeGreaterThan(0);
});

test('bytes that are no model are refused', () => {
  expect(() => parseModel(new Uint8Array(2048))).toThrow(RangeError);
});

test('the shipped model was trained with the cues of the tables, but for one word in fifty', () => {
  const now = compileCues();
  const words = [...now.keys].filter((_, slot) => now.bits[slot] !== 0);
  const changed = words.filter((hash) => cueOf(now, hash) !== cueOf(nameModel().cues, hash));
  expect(changed.length * 50).toBeLessThan(words.length);
});

test('the card names the weights it stands for', () => {
  const folder = new URL('../../../src/models/names/', import.meta.url);
  const card: { files: { 'weights.bin': { sha256: string } } } = JSON.parse(readFileSync(new URL('card.json', folder), 'utf8'));
  const sha256 = createHash('sha256')
    .update(readFileSync(new URL('weights.bin', folder)))
    .digest('hex');
  expect(card.files['weights.bin'].sha256).toBe(sha256);
});
