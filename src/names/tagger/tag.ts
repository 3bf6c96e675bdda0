import type { Tokens } from '../../document/tokens.ts';
import { addRows, type NameModel } from '../../models/names/format.ts';
import { edgeKind } from './edges.ts';
import { featuresOf } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import { type Found, Lattice } from './lattice.ts';
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
  const lattice = new Lattice(model.edges, model.growth);
  const names: Found[] = [];
  eachWindow(view, (first, past) => {
    lattice.length = past - first;
    for (let i = first; i < past; i++) {
      featuresOf(view, memory, i, sink);
      addRows(model, sink.values, sink.count, lattice.scores, (i - first) * LABEL_COUNT);
      lattice.kinds[i - first] = edgeKind(view.shapes[i] ?? 0);
    }
    lattice.eachName((found) => names.push({ ...found, first: first + found.first, past: first + found.past }));
  });
  return { view, memory, names };
}
