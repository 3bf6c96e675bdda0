import { CLUSTER_SLOTS, SLOT_BYTES, USAGE_SLOTS, type WordTable, wordTable } from './clusters.ts';
import type { CueTable } from './cues.ts';

/** Labels a row of weights is for. */
export const ROW = 7;
/** Kinds of token a transition leads to: a capitalised word, another word or number, a mark. */
export const EDGE_KINDS = 3;

const MAGIC = 0x344d4e53;
const SLOT = 8;
const HEADER = 1024;
const EDGES_AT = 16;

/** Weights are stored with this added, so that lanes of a word never borrow from each other. */
const BIAS = 128;
const LANES = 0x00ff00ff;

/**
 * Weights of the name tagger. Rows lie in an open-addressing table of 2^n slots of two words: seven weights, one byte each, and
 * one byte of the feature's hash (0 for an empty slot). `edges[kind][before][label]` are transition weights, and `growth` their
 * exponentials; `scale` leads from sums of rows to scores.
 */
export interface NameModel {
  readonly words: Int32Array;
  readonly mask: number;
  readonly scale: number;
  readonly edges: Float64Array;
  readonly growth: Float64Array;
  /** By `wordKey`: `clusterPair` numbers, and of capitalised words `usage` numbers. */
  readonly clusters: WordTable;
  readonly usage: WordTable;
  readonly cues: CueTable;
}

/** What a model is packed from beside its rows. */
export type ModelParts = Pick<NameModel, 'edges' | 'clusters' | 'usage' | 'cues'>;

/** The byte that tells features of one slot apart: never 0. */
function mark(feature: number): number {
  return feature >>> 24 || 1;
}

/** Numbers a sum of rows is packed into. */
export const SUM = 4;
const ONE_ROW = 0x10000;

/** Features as 32-bit numbers: the first `count` of `values`. */
export interface FeatureList {
  readonly values: Int32Array;
  readonly count: number;
}

/**
 * Packs the sum of the features' rows into `sums[at, at + SUM)`: seven weights and the number of rows, a 16-bit lane each, so that sums
 * of sums are added four numbers at a time. Features the model does not know add nothing.
 */
export function sumRows({ words, mask }: NameModel, { values, count }: FeatureList, sums: Int32Array, at: number): void {
  let even = 0;
  let odd = 0;
  let evenHigh = 0;
  let oddHigh = 0;
  for (let k = 0; k < count; k++) {
    const feature = values[k] ?? 0;
    const wanted = mark(feature);
    let slot = feature & mask;
    let high = words[2 * slot + 1] ?? 0;
    while (high !== 0 && high >>> 24 !== wanted) {
      slot = (slot + 1) & mask;
      high = words[2 * slot + 1] ?? 0;
    }
    if (high === 0) continue;
    const low = words[2 * slot] ?? 0;
    even += low & LANES;
    odd += (low >>> 8) & LANES;
    evenHigh += high & LANES;
    oddHigh += ((high >>> 8) & 0xff) + ONE_ROW;
  }
  sums[at] = even;
  sums[at + 1] = odd;
  sums[at + 2] = evenHigh;
  sums[at + 3] = oddHigh;
}

/** Writes the seven scores that packed sums, added up, stand for to `scores[at, at + 7)`. Sums of more than 256 rows do not fit. */
export function unpack({ scale }: NameModel, sums: Int32Array, scores: Float64Array, at: number): void {
  const even = sums[0] ?? 0;
  const odd = sums[1] ?? 0;
  const evenHigh = sums[2] ?? 0;
  const oddHigh = sums[3] ?? 0;
  const bias = BIAS * (oddHigh >>> 16);
  scores[at] = ((even & 0xffff) - bias) * scale;
  scores[at + 1] = ((odd & 0xffff) - bias) * scale;
  scores[at + 2] = ((even >>> 16) - bias) * scale;
  scores[at + 3] = ((odd >>> 16) - bias) * scale;
  scores[at + 4] = ((evenHigh & 0xffff) - bias) * scale;
  scores[at + 5] = ((oddHigh & 0xffff) - bias) * scale;
  scores[at + 6] = ((evenHigh >>> 16) - bias) * scale;
}

/** Where each part of the file begins: rows, clusters, usage, and cues, which reach to its end. */
function layout(log2: number): { readonly clusters: number; readonly usage: number; readonly cues: number } {
  const clusters = HEADER + SLOT * 2 ** log2;
  const usage = clusters + SLOT_BYTES * CLUSTER_SLOTS;
  const cues = usage + SLOT_BYTES * USAGE_SLOTS;
  return { clusters, usage, cues };
}

/** Slots of the cue table that fills a file from `offset` on: a power of two, or 0 when it is none. */
function cueSlots(length: number, offset: number): number {
  const slots = (length - offset) / 8;
  return slots >= 1 && Number.isInteger(Math.log2(slots)) ? slots : 0;
}

function cueColumns(bytes: Uint8Array, offset: number): CueTable {
  const at = bytes.byteOffset + offset;
  const slots = cueSlots(bytes.length, offset);
  return { keys: new Int32Array(bytes.buffer, at, slots), bits: new Int32Array(bytes.buffer, at + 4 * slots, slots) };
}

/** Reads the bytes that `packModel` made. Throws when they are none. */
export function parseModel(packed: Uint8Array): NameModel {
  const bytes = packed.byteOffset % 4 === 0 ? packed : packed.slice();
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER);
  const log2 = header.getUint32(4, true);
  if (header.getUint32(0, true) !== MAGIC || cueSlots(bytes.length, layout(log2).cues) === 0) throw new RangeError('not a name model');
  const edges = new Float64Array(EDGE_KINDS * ROW * ROW);
  for (let k = 0; k < edges.length; k++) edges[k] = header.getFloat32(EDGES_AT + 4 * k, true);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + HEADER, 2 * 2 ** log2);
  const at = layout(log2);
  const clusters = wordTable(bytes, at.clusters, CLUSTER_SLOTS);
  const usage = wordTable(bytes, at.usage, USAGE_SLOTS);
  const cues = cueColumns(bytes, at.cues);
  return { words, mask: 2 ** log2 - 1, scale: header.getFloat32(8, true), edges, growth: edges.map(Math.exp), clusters, usage, cues };
}

/** A feature's hash and its seven weights. */
export interface FeatureRow {
  readonly feature: number;
  readonly weights: readonly number[];
}

/** The bytes of a model: weights quantised to int8 by one common scale. Of rows that fall together the first stays. */
export function packModel(rows: readonly FeatureRow[], { edges, clusters, usage, cues }: ModelParts, log2: number): Uint8Array {
  const at = layout(log2);
  const bytes = new Uint8Array(at.cues + 8 * cues.keys.length);
  const header = new DataView(bytes.buffer);
  const slots = new Uint8Array(bytes.buffer, HEADER);
  const mask = 2 ** log2 - 1;
  let most = 0;
  for (const { weights } of rows) for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const scale = most / 127;
  for (const { feature, weights } of rows) {
    let slot = feature & mask;
    while (slots[slot * SLOT + ROW] !== 0 && slots[slot * SLOT + ROW] !== mark(feature)) slot = (slot + 1) & mask;
    if (slots[slot * SLOT + ROW] !== 0) continue;
    slots[slot * SLOT + ROW] = mark(feature);
    weights.forEach((weight, label) => {
      slots[slot * SLOT + label] = BIAS + Math.round(weight / scale);
    });
  }
  header.setUint32(0, MAGIC, true);
  header.setUint32(4, log2, true);
  header.setFloat32(8, scale, true);
  edges.forEach((edge, k) => {
    header.setFloat32(EDGES_AT + 4 * k, edge, true);
  });
  for (const [table, offset] of [
    [clusters, at.clusters],
    [usage, at.usage],
  ] as const) {
    const into = wordTable(bytes, offset, table.marks.length);
    into.marks.set(table.marks);
    into.values.set(table.values);
  }
  const columns = cueColumns(bytes, at.cues);
  columns.keys.set(cues.keys);
  columns.bits.set(cues.bits);
  return bytes;
}
