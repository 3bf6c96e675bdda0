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

/**
 * The corpora whose annotators' habits the tagger has learned apart from what they share: news of 2014, news of 2004-16,
 * encyclopedia and blogs, translated politics, whole scraped articles.
 */
export const DOMAINS = { idner2k: 0, nerui: 1, nergrit: 2, xpol: 3, articles: 4 } as const;

/** What all corpora share, and nobody's habits. */
const NO_DOMAIN = 5;
const FEW_SENTENCES = 2;

/** An article is read as the annotated articles were; a lone sentence or headline by what all corpora agree on. */
function domainOf({ sentences }: Tokens): number {
  return sentences.length > FEW_SENTENCES ? DOMAINS.articles : NO_DOMAIN;
}

/** What the tagger says of a document: names as token ranges of the document, in order, and the columns it read. */
export interface Tagged {
  readonly view: TagView;
  readonly memory: Memory;
  readonly names: readonly Found[];
}

/** Names the model finds in the tokens of `text`. */
export function tagNames(text: string, tokens: Tokens, model: NameModel, domain: number = domainOf(tokens)): Tagged {
  const view = viewOf(text, tokens, model);
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
