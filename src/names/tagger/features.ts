import { numberOf, wordKey } from '../../models/names/clusters.ts';
import { cueOf } from '../../models/names/cues.ts';
import { usageKind } from '../../models/names/usage.ts';
import { foldUnit, HASH_START } from '../../text/fold.ts';
import { AT_COMMON_START, type Groups, KEY, OTHER_CAPITAL, PLACE, RECALLED, ROLE_BITS, SELF, SHAPE_SHIFT, WITH_BEFORE, WITH_CAPITAL } from './groups.ts';
import { MEMORY_BITS } from './memory.ts';
import { type FeatureSink, pair } from './sink.ts';
import { COMMON_START, type TagView, type ViewTables } from './view/view.ts';

const BIAS = 0;
const WORD = 1;
const SHAPE = 2;
const CUE = 3;
const FINE = 4;
const COARSE = 5;
const STYLED = 6;
const IN_RUN = 7;
const LISTED = 8;
const COUNT = 12;
const SHOWN = 13;
const ALL_SHOWN = 14;
const PREFIX = 16;
const SUFFIX = 20;
const USED = 24;
const USED_OFTEN = 25;
/** Words near the token: four templates a role from here on. */
const NEAR = 32;

/** Pairs of words: five templates a side from here on. */
const PAIRED = 200;
const PAIR_TEMPLATES = 5;
/** Tells a capitalised word's usage from that of a word written small. */
const CAPITAL_USE = 64;
const BYTE_OF_CLUSTER = 511;

/** Beginnings and endings of three and four letters, endings of two. */
function affixes({ text, tokens }: TagView, i: number, sink: FeatureSink): void {
  const start = tokens.starts[i] ?? 0;
  const end = tokens.ends[i] ?? 0;
  let hash = HASH_START;
  for (let k = 0; k < 4 && start + k < end; k++) {
    hash = pair(hash, foldUnit(text.charCodeAt(start + k)));
    if (k > 1) sink.add(PREFIX + k, hash);
  }
  hash = HASH_START;
  for (let k = 0; k < 4 && end - 1 - k >= start; k++) {
    hash = pair(hash, foldUnit(text.charCodeAt(end - 1 - k)));
    if (k > 0) sink.add(SUFFIX + k, hash);
  }
}

const cuesOf = ({ cues }: ViewTables, hash: number, detail: number): number => cueOf(cues, hash) | (detail & AT_COMMON_START ? COMMON_START : 0);
const clustersOf = ({ clusters }: ViewTables, hash: number, detail: number): number => numberOf(clusters, wordKey(hash, (detail & WITH_CAPITAL) !== 0));

/** What raw news takes a capitalised word for. */
const usageOf = ({ usage }: ViewTables, hash: number): number => numberOf(usage, wordKey(hash, true));

function self(view: TagView, i: number, hash: number, detail: number, sink: FeatureSink): void {
  const cluster = clustersOf(view.tables, hash, detail);
  sink.shared(BIAS, 0);
  sink.shared(WORD, hash);
  sink.shared(SHAPE, (detail >>> SHAPE_SHIFT) & 0xff);
  sink.bits(CUE, cuesOf(view.tables, hash, detail));
  sink.shared(FINE, cluster & BYTE_OF_CLUSTER);
  sink.add(COARSE, cluster >> 9);
  if (detail & WITH_CAPITAL) {
    const usage = usageOf(view.tables, hash);
    sink.add(USED, usageKind(usage));
    sink.add(USED_OFTEN, usage);
  }
  affixes(view, i, sink);
}

function near({ tables }: TagView, hash: number, detail: number, sink: FeatureSink): void {
  const template = NEAR + 4 * (detail & ROLE_BITS);
  sink.shared(template, hash);
  sink.bits(template + 1, cuesOf(tables, hash, detail));
  sink.add(template + 2, clustersOf(tables, hash, detail) & BYTE_OF_CLUSTER);
  if (detail & WITH_CAPITAL) sink.add(template + 3, usageKind(usageOf(tables, hash)));
}

function place(about: number, sink: FeatureSink): void {
  sink.shared(IN_RUN, about & 0x7f);
  sink.add(STYLED, (about >>> 7) & 0x3ff);
  for (let k = 0; k < 3; k++) sink.add(LISTED + k, (about >>> (17 + 5 * k)) & 0x1f);
}

function recalled(about: number, sink: FeatureSink): void {
  const bits = about & ((1 << MEMORY_BITS) - 1);
  sink.add(COUNT, about >> 16);
  for (let bit = 0; bit < MEMORY_BITS; bit++) if (bits & (1 << bit)) sink.add(SHOWN, bit);
  sink.add(ALL_SHOWN, bits);
}

/** Two words side by side: the words themselves, their clusters, and what raw news takes them for. */
function together({ tables }: TagView, hash: number, other: number, detail: number, sink: FeatureSink): void {
  const template = PAIRED + PAIR_TEMPLATES * ((detail & ROLE_BITS) - WITH_BEFORE);
  const own = (detail & WITH_CAPITAL) !== 0;
  const others = (detail & OTHER_CAPITAL) !== 0;
  const cluster = numberOf(tables.clusters, wordKey(hash, own));
  const otherCluster = numberOf(tables.clusters, wordKey(other, others));
  const use = own ? usageKind(usageOf(tables, hash)) : 0;
  const otherUse = others ? usageKind(usageOf(tables, other)) : 0;
  sink.add(template, pair(hash, other));
  sink.add(template + 1, pair(cluster & BYTE_OF_CLUSTER, otherCluster & BYTE_OF_CLUSTER));
  sink.add(template + 2, pair(use + (own ? CAPITAL_USE : 0), otherUse + (others ? CAPITAL_USE : 0)));
  sink.add(template + 3, pair(use, otherCluster & BYTE_OF_CLUSTER));
  sink.add(template + 4, pair(cluster & BYTE_OF_CLUSTER, otherUse + (others ? CAPITAL_USE : 0)));
}

/** Adds the features of group `k` of token `i` to `sink`, as 32-bit numbers. */
export function addFeatures(view: TagView, i: number, { keys }: Groups, k: number, sink: FeatureSink): void {
  const about = keys[k * KEY] ?? 0;
  const detail = keys[k * KEY + 1] ?? 0;
  const role = detail & ROLE_BITS;
  if (role === SELF) self(view, i, about, detail, sink);
  else if (role === PLACE) place(about, sink);
  else if (role === RECALLED) recalled(about, sink);
  else if (role >= WITH_BEFORE) together(view, about, keys[k * KEY + 2] ?? 0, detail, sink);
  else near(view, about, detail, sink);
}
