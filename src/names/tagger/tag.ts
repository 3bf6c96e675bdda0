import type { Tokens } from '../../document/tokens.ts';
import { addRow, type NameModel } from '../../models/names/format.ts';
import { edgeKind } from './edges.ts';
import { featuresOf } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import { type Found, namesIn } from './lattice.ts';
import { type Memory, remember } from './memory.ts';
import { FeatureSink } from './sink.ts';
import { type TagView, viewOf } from './view.ts';
import { eachWindow } from './windows.ts';

/** The habits the tagger follows: 0 short news of 2004-16, 1 news of 2004-16 with split marks, 2 encyclopedia and blogs, 3 translated, 4 whole articles. */
export const DOMAINS = { idner2k: 0, nerui: 1, nergrit: 2, xpol: 3, articles: 4 } as const;

/** What the tagger says of a document: names as token ranges of the document, in order, and the columns it read. */
export interface Tagged {
  readonly view: TagView;
  readonly memory: Memory;
  readonly names: readonly Found[];
}

/** Names the model finds in the tokens of `text`. */
export function tagNames(text: string, tokens: Tokens, model: NameModel, domain: number = DOMAINS.articles): Tagged {
  const view = viewOf(text, tokens, model.clusters);
  const memory = remember(view);
  const sink = new FeatureSink(domain);
  const sums = new Int32Array(LABEL_COUNT);
  const names: Found[] = [];
  eachWindow(tokens, view.shapes, (first, past) => {
    const length = past - first;
    const scores = new Float64Array(length * LABEL_COUNT);
    for (let t = 0; t < length; t++) {
      sums.fill(0);
      featuresOf(view, memory, first + t, sink);
      for (let k = 0; k < sink.count; k++) addRow(model, sink.values[k] ?? 0, sums, 0);
      for (let label = 0; label < LABEL_COUNT; label++) scores[t * LABEL_COUNT + label] = (sums[label] ?? 0) * model.scale;
    }
    const kinds = view.shapes.subarray(first, past).map(edgeKind);
    for (const found of namesIn({ length, scores, kinds, edges: model.edges })) names.push({ ...found, first: first + found.first, past: first + found.past });
  });
  return { view, memory, names };
}
