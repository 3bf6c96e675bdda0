import type { Tokens } from '../../document/tokens.ts';
import { lazy } from '../../knowledge/table.ts';
import type { NameModel } from '../../models/names/format.ts';
import { nameModel } from '../../models/names/load.ts';
import { edgeKind } from './edges.ts';
import { LABEL_COUNT } from './labels.ts';
import { type Found, Lattice } from './lattice.ts';
import { Memory } from './memory.ts';
import { Scorer } from './scorer.ts';
import { type TagView, Viewer } from './view/view.ts';
import { eachWindow } from './view/windows.ts';

/**
 * The corpora whose annotators' habits the tagger has learned apart from what they share: news of 2014, news of 2004-16,
 * encyclopedia and blogs, translated politics, whole scraped articles; `none` is what the four corpora of sentences have in common.
 */
export const DOMAINS = { idner2k: 0, nerui: 1, nergrit: 2, xpol: 3, articles: 4, none: 5 } as const;

const FEW_SENTENCES = 2;

/** True for an article, false for a lone sentence or headline. */
export const isArticle = ({ sentences }: Tokens): boolean => sentences.length > FEW_SENTENCES;

/** An article is read as the annotated articles were; a lone sentence or headline by what all corpora of sentences agree on. */
function domainOf(tokens: Tokens): number {
  return isArticle(tokens) ? DOMAINS.articles : DOMAINS.none;
}

/** What the tagger says of a document: names as token ranges of the document, in order, and what it read. Holds until the next document. */
export interface Tagged {
  readonly view: TagView;
  readonly memory: Memory;
  readonly names: readonly Found[];
}

/** Finds names with a model. Its buffers, and the sums it keeps, serve one document after another. */
export class Tagger {
  private readonly viewer: Viewer;
  private readonly memory = new Memory();
  private readonly scorer: Scorer;
  private readonly lattice: Lattice;

  constructor(model: NameModel) {
    this.viewer = new Viewer(model);
    this.scorer = new Scorer(model);
    this.lattice = new Lattice(model.edges, model.growth);
  }

  /** Names the model finds in the tokens of `text`. */
  tag(text: string, tokens: Tokens, domain: number = domainOf(tokens)): Tagged {
    const { memory, scorer, lattice } = this;
    const view = this.viewer.view(text, tokens);
    const names: Found[] = [];
    memory.read(view);
    scorer.begin(domain);
    eachWindow(view, (first, past) => {
      lattice.length = past - first;
      for (let i = first; i < past; i++) {
        scorer.score(view, memory, i, lattice.scores, (i - first) * LABEL_COUNT);
        lattice.kinds[i - first] = edgeKind(view.shapes[i] ?? 0);
      }
      lattice.addNames(names, first);
    });
    return { view, memory, names };
  }
}

/** The tagger with the shipped model. */
export const nameTagger: () => Tagger = lazy(() => new Tagger(nameModel()));
