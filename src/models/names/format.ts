import { CLUSTER_BYTES, clusterTables, type WordClusters } from './clusters.ts';

/** Labels a row of weights is for. */
export const ROW = 7;
/** Kinds of token a transition leads to: a capitalised word, another word or number, a mark. */
export const EDGE_KINDS = 3;

const SLOT = 8;
const HEADER = 1024;
const EDGES_AT = 16;

/**
 * Weights of the name tagger. Rows lie in an open-addressing table of 2^n slots of eight bytes: seven int8 weights and one byte
 * of the feature's hash (0 for an empty slot). `edges[kind][before][label]` are transition weights, in scores like `scale * row`.
 */
export interface NameModel {
  readonly slots: Int8Array;
  readonly mask: number;
  readonly scale: number;
  readonly edges: Float64Array;
  readonly clusters: WordClusters;
}

/** The byte that tells features of one slot apart: never 0. */
function mark(feature: number): number {
  const byte = feature >> 24;
  return byte === 0 ? 1 : byte;
}

/** Adds the weights of one feature to `scores[at, at + 7)`; features the model does not know add nothing. */
export function addRow(model: NameModel, feature: number, scores: Int32Array, at: number): void {
  const { slots, mask } = model;
  const wanted = mark(feature);
  let slot = feature & mask;
  for (;;) {
    const base = slot * SLOT;
    const found = slots[base + ROW] ?? 0;
    if (found === 0) return;
    if (found === wanted) {
      for (let label = 0; label < ROW; label++) scores[at + label] = (scores[at + label] ?? 0) + (slots[base + label] ?? 0);
      return;
    }
    slot = (slot + 1) & mask;
  }
}

/** Reads the bytes that `packModel` made. Throws when they are none. */
export function parseModel(bytes: Uint8Array): NameModel {
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER);
  const log2 = header.getUint32(4, true);
  if (header.getUint32(0, true) !== 0x314d4e53 || bytes.length !== HEADER + SLOT * 2 ** log2 + CLUSTER_BYTES) throw new RangeError('not a name model');
  const edges = new Float64Array(EDGE_KINDS * ROW * ROW);
  for (let k = 0; k < edges.length; k++) edges[k] = header.getFloat32(EDGES_AT + 4 * k, true);
  const slots = new Int8Array(bytes.buffer, bytes.byteOffset + HEADER, SLOT * 2 ** log2);
  return { slots, mask: 2 ** log2 - 1, scale: header.getFloat32(8, true), edges, clusters: clusterTables(bytes, HEADER + SLOT * 2 ** log2) };
}

/** A feature's hash and its seven weights. */
export interface FeatureRow {
  readonly feature: number;
  readonly weights: readonly number[];
}

/** The bytes of a model: weights quantised to int8 by one common scale. Of rows that fall together the first stays. */
export function packModel(rows: readonly FeatureRow[], edges: Float64Array, clusters: WordClusters, log2: number): Uint8Array {
  const bytes = new Uint8Array(HEADER + SLOT * 2 ** log2 + CLUSTER_BYTES);
  const header = new DataView(bytes.buffer);
  const slots = new Int8Array(bytes.buffer, HEADER);
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
      slots[slot * SLOT + label] = Math.round(weight / scale);
    });
  }
  header.setUint32(0, 0x314d4e53, true);
  header.setUint32(4, log2, true);
  header.setFloat32(8, scale, true);
  edges.forEach((edge, k) => {
    header.setFloat32(EDGES_AT + 4 * k, edge, true);
  });
  const tables = clusterTables(bytes, HEADER + SLOT * 2 ** log2);
  tables.marks.set(clusters.marks);
  tables.values.set(clusters.values);
  return bytes;
}
