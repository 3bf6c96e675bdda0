import { foldUnit, HASH_START } from '../../text/fold.ts';
import { MEMORY_BITS, type Memory } from './memory.ts';
import { type FeatureSink, pair } from './sink.ts';
import type { TagView } from './view.ts';

const BOUNDARY = 0x5bd1e995;

/** The token at an offset from `i`, or -1 when that lies in another sentence. */
function within(view: TagView, i: number, offset: number): number {
  const j = i + offset;
  return j >= (view.sentenceFirst[i] ?? 0) && j < (view.sentencePast[i] ?? 0) ? j : -1;
}

const hashAt = (view: TagView, i: number): number => (i < 0 ? BOUNDARY : (view.tokens.hashes[i] ?? BOUNDARY));
const shapeAt = (view: TagView, i: number): number => (i < 0 ? 255 : (view.shapes[i] ?? 255));
const cuesAt = (view: TagView, i: number): number => (i < 0 ? 0 : (view.cues[i] ?? 0));
const listedAt = (view: TagView, i: number): number => (i < 0 ? 0 : (view.listed[i] ?? 0));
const clusterAt = (view: TagView, i: number): number => (i < 0 ? 0 : (view.clusters[i] ?? 0));

/** The word itself, its neighbours, and pairs of them. */
function words(view: TagView, i: number, sink: FeatureSink): void {
  const at = [within(view, i, -2), within(view, i, -1), i, within(view, i, 1), within(view, i, 2)] as const;
  const [w2, w1, w0, v1, v2] = [hashAt(view, at[0]), hashAt(view, at[1]), hashAt(view, i), hashAt(view, at[3]), hashAt(view, at[4])];
  const shape = shapeAt(view, i);
  sink.shared(1, w0);
  sink.add(2, pair(w0, shape));
  sink.shared(3, w1);
  sink.shared(4, v1);
  sink.add(5, w2);
  sink.add(6, v2);
  sink.add(7, pair(w1, w0));
  sink.add(8, pair(w0, v1));
  sink.add(11, pair(w1, shape));
  const three = (shapeAt(view, at[1]) << 16) | (shape << 8) | shapeAt(view, at[3]);
  sink.shared(13, shape);
  sink.shared(14, three);
  sink.bits(16, cuesAt(view, i));
  sink.bits(17, cuesAt(view, at[1]));
  sink.bits(18, cuesAt(view, at[3]));
  sink.bits(19, cuesAt(view, at[0]));
  sink.bits(20, cuesAt(view, at[4]));
  sink.add(21, pair(cuesAt(view, at[1]), cuesAt(view, i)));
  sink.add(22, pair(cuesAt(view, i), cuesAt(view, at[3])));
  sink.add(23, listedAt(view, i));
  sink.add(26, pair(view.styles[i] ?? 0, shape));
}

/** The company the word and its neighbours keep elsewhere. */
function clusters(view: TagView, i: number, sink: FeatureSink): void {
  const at = (offset: number): number => clusterAt(view, within(view, i, offset));
  const [w1, w0, v1] = [at(-1), at(0), at(1)];
  const fine = 511;
  sink.shared(70, w0 & fine);
  sink.add(71, w0 >> 9);
  sink.add(72, w1 & fine);
  sink.add(73, v1 & fine);
  sink.add(74, pair(w1 >> 9, w0 >> 9));
  sink.add(75, pair(w0 >> 9, v1 >> 9));
  sink.add(79, pair(pair(w1 >> 9, w0 >> 9), v1 >> 9));
}

/** Beginnings and endings of one to four letters. */
function affixes(view: TagView, i: number, sink: FeatureSink): void {
  const { text, tokens } = view;
  const start = tokens.starts[i] ?? 0;
  const end = tokens.ends[i] ?? 0;
  let hash = HASH_START;
  for (let k = 0; k < 4 && start + k < end; k++) {
    hash = pair(hash, foldUnit(text.charCodeAt(start + k)));
    if (k > 0) sink.add(30 + k, hash);
  }
  hash = HASH_START;
  for (let k = 0; k < 4 && end - 1 - k >= start; k++) {
    hash = pair(hash, foldUnit(text.charCodeAt(end - 1 - k)));
    sink.add(35 + k, hash);
  }
}

/** The run of capitalised words the token lies in, and what stands on both sides of it. */
function runs(view: TagView, i: number, sink: FeatureSink): void {
  const first = view.runFirst[i] ?? i;
  const past = view.runPast[i] ?? i + 1;
  const left = within(view, first, -1);
  const right = within(view, past - 1, 1);
  const fromStart = Math.min(i - first, 3);
  const toEnd = Math.min(past - 1 - i, 3);
  const length = Math.min(past - first, 6);
  const L = hashAt(view, left);
  const R = hashAt(view, right);
  const where = fromStart * 4 + toEnd;
  sink.shared(40, pair(L, fromStart));
  sink.shared(41, pair(R, toEnd));
  sink.add(42, pair(L, R));
  sink.shared(43, pair(length, where));
  sink.add(44, pair(pair(length, where), view.styles[first] ?? 0));
  sink.shared(45, pair(hashAt(view, first), fromStart));
  sink.add(46, pair(hashAt(view, past - 1), toEnd));
  sink.bits(47 + Math.min(fromStart, 1), cuesAt(view, left));
  sink.bits(49 + Math.min(toEnd, 1), cuesAt(view, right));
  sink.bits(51, cuesAt(view, first));
}

/** What the document shows of the word elsewhere. */
function recalled(view: TagView, memory: Memory, i: number, sink: FeatureSink): void {
  const hash = hashAt(view, i);
  const bits = memory.bitsOf(hash);
  const shape = shapeAt(view, i);
  const count = Math.min(memory.countOf(hash), 4);
  sink.add(60, count);
  sink.add(61, pair(bits & 3, shape));
  for (let bit = 0; bit < MEMORY_BITS; bit++) if (bits & (1 << bit)) sink.add(62, bit);
  sink.add(63, bits);
  const next = within(view, i, 1);
  const before = within(view, i, -1);
  sink.add(64, pair(memory.bitsOf(hashAt(view, next)) & 0x3fc, bits & 0x3fc));
  sink.add(65, pair(memory.bitsOf(hashAt(view, before)) & 0x3fc, bits & 0x3fc));
}

/** Gives `sink` every feature of token `i`, as 32-bit numbers; the sink is emptied first. */
export function featuresOf(view: TagView, memory: Memory, i: number, sink: FeatureSink): void {
  sink.clear();
  sink.shared(0, 0);
  words(view, i, sink);
  affixes(view, i, sink);
  clusters(view, i, sink);
  runs(view, i, sink);
  recalled(view, memory, i, sink);
}
