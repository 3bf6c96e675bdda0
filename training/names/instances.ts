import type { Tokens } from '../../src/document/tokens.ts';
import type { NameModel } from '../../src/models/names/format.ts';
import { edgeKind } from '../../src/names/tagger/edges.ts';
import { addFeatures } from '../../src/names/tagger/features.ts';
import { Groups } from '../../src/names/tagger/groups.ts';
import { goesOn, kindOfLabel } from '../../src/names/tagger/labels.ts';
import { Memory } from '../../src/names/tagger/memory.ts';
import { FeatureSink } from '../../src/names/tagger/sink.ts';
import { Viewer } from '../../src/names/tagger/view/view.ts';
import { eachWindow } from '../../src/names/tagger/view/windows.ts';
import { tokenizeSpans } from '../../src/tokens/tokenize.ts';
import type { Example, GoldName } from './corpora.ts';

/** One window to learn from: a row of feature indices a token, its labels, and the kinds of its edges. */
export interface Instance {
  readonly rows: readonly Int32Array[];
  readonly labels: Uint8Array;
  readonly kinds: Uint8Array;
  readonly weight: number;
}

export interface InstanceSet {
  readonly windows: readonly Instance[];
  /** Hash of each feature index. */
  readonly features: readonly number[];
  /** Tokens of names that no window holds. */
  readonly lost: number;
}

/** Labels of all tokens: a token belongs to the name that holds most of it. */
export function labelsOf(tokens: Tokens, names: readonly GoldName[]): Uint8Array {
  const labels = new Uint8Array(tokens.count);
  for (const { start, end, kind } of names) {
    let first = true;
    for (let i = 0; i < tokens.count; i++) {
      const s = tokens.starts[i] ?? 0;
      const e = tokens.ends[i] ?? 0;
      if (e <= start || s >= end || (Math.min(e, end) - Math.max(s, start)) * 2 < e - s) continue;
      labels[i] = kind * 2 + (first ? 1 : 2);
      first = false;
    }
  }
  return labels;
}

/** The windows of all examples, features counted over all of them; one seen less than `least` times stays out. */
export function collectInstances(examples: readonly Example[], tables: Pick<NameModel, 'clusters' | 'usage' | 'cues'>, least = 3): InstanceSet {
  const seen = new Map<number, number>();
  const raw: { rows: Int32Array[]; labels: Uint8Array; kinds: Uint8Array; weight: number }[] = [];
  let lost = 0;
  const viewer = new Viewer(tables);
  const memory = new Memory();
  const groups = new Groups();
  const sink = new FeatureSink();
  for (const { text, body, names, domain, weight } of examples) {
    const tokens = tokenizeSpans(text, body);
    const labels = labelsOf(tokens, names);
    const view = viewer.view(text, tokens);
    memory.read(view);
    sink.domain = domain;
    groups.begin(domain);
    const inside = new Uint8Array(tokens.count);
    eachWindow(view, (first, past) => {
      const rows: Int32Array[] = [];
      for (let i = first; i < past; i++) {
        inside[i] = 1;
        sink.clear();
        groups.of(view, memory, i);
        for (let k = 0; k < groups.count; k++) addFeatures(view, i, groups, k, sink);
        rows.push(sink.values.slice(0, sink.count));
        for (let k = 0; k < sink.count; k++) seen.set(sink.values[k] ?? 0, (seen.get(sink.values[k] ?? 0) ?? 0) + 1);
      }
      const own = labels.slice(first, past);
      own.forEach((label, t) => {
        const before = t === 0 ? 0 : (own[t - 1] ?? 0);
        if (goesOn(label) && kindOfLabel(before) !== kindOfLabel(label)) own[t] = label - 1;
      });
      raw.push({ rows, labels: own, kinds: view.shapes.slice(first, past).map(edgeKind), weight });
    });
    labels.forEach((label, i) => {
      if (label > 0 && !inside[i]) lost++;
    });
  }
  const features: number[] = [];
  const index = new Map<number, number>();
  for (const [feature, count] of seen) if (count >= least) index.set(feature, features.push(feature) - 1);
  const windows = raw.map(({ rows, ...rest }) => ({
    ...rest,
    rows: rows.map((row) => Int32Array.from([...row].flatMap((feature) => index.get(feature) ?? []))),
  }));
  return { windows, features, lost };
}
