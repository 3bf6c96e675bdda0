import type { Article } from './article.ts';
import type { Rejected } from './explain/rejected.ts';
import type { LayerName, Layers } from './layers.ts';
import type { Problem } from './problem.ts';

/** An article with the named layers. A document with more layers can be used wherever one with fewer is required. */
export type Document<Has extends LayerName = never> = Article & { readonly layers: Pick<Layers, Has> };

/** The result of one run of a stage: its layer and its warnings. */
export interface Outcome<Adds extends LayerName> {
  readonly layer: Layers[Adds];
  readonly problems?: readonly Problem[];
  /** Candidates that it rejected, in text order; only with `explain`. */
  readonly rejected?: readonly Rejected[];
}

/** Options of the analysis itself (not of its output). */
export interface StageOptions {
  /** ISO 639-3 code of the text's language; skips detection. */
  readonly lang: string | null;
  /** Also extract from texts that are neither Indonesian nor Malay. */
  readonly force: boolean;
  readonly boilerplate: BoilerplateMode;
  /** Lines that recur in many articles, by outlet (`outletOf`). */
  readonly repeated?: ReadonlyMap<string, ReadonlySet<string>>;
  /** How certain an event must be; `normal` by default. */
  readonly events?: EventMode;
  /** Also return rejected candidates. */
  readonly explain?: boolean;
}

/** `strict` keeps only events with a confidence of at least 0.8. */
export type EventMode = 'strict' | 'normal';
export const EVENT_MODES: readonly EventMode[] = ['strict', 'normal'];

/** What dates may count from. */
export const ANCHORS = ['published', 'lead'] as const;
export type Anchor = (typeof ANCHORS)[number];

/** `strict` marks only what is certain, `off` nothing. */
export type BoilerplateMode = 'strict' | 'normal' | 'off';
export const BOILERPLATE_MODES: readonly BoilerplateMode[] = ['strict', 'normal', 'off'];

/**
 * One step of the pipeline. It is pure: same document and options, same outcome. The layers it reads are in its type,
 * so that a pipeline in the wrong order does not compile, and in `needs`, so that `--only` can leave stages out.
 */
export interface Stage<Needs extends LayerName, Adds extends LayerName> {
  readonly adds: Adds;
  readonly needs: readonly Needs[];
  readonly run: (doc: Document<Needs>, options: StageOptions) => Outcome<Adds>;
}

const NOT_REJECTED: readonly Rejected[] = [];
const NO_PROBLEMS: readonly Problem[] = [];

/** The layers found so far. */
type Growing = { -readonly [Name in LayerName]?: Layers[Name] };

function put<Name extends LayerName>(layers: Growing, name: Name, layer: Layers[Name]): void {
  layers[name] = layer;
}

/** The article as stages see it, whose layers grow. Its fields are named one by one: a spread of them is slow, and so is reading what came of it. */
function documentOf(article: Article, layers: Growing): Document<LayerName> {
  const { id, text, source, title, url, outlet, published, publishedFrom, authors, origin, problems } = article;
  return { id, text, source, title, url, outlet, published, publishedFrom, authors, origin, problems, layers: layers as Layers };
}

/** What the stages found in an article. */
export interface StageFindings {
  readonly layers: Partial<Layers>;
  readonly problems: readonly Problem[];
  readonly rejected: readonly Rejected[];
}

/** An article on its way through the stages. */
interface UnderWay extends StageFindings {
  readonly doc: Document<LayerName>;
  readonly layers: Growing;
  readonly problems: Problem[];
  readonly rejected: Rejected[];
}

function begin(article: Article): UnderWay {
  const layers: Growing = {};
  return { doc: documentOf(article, layers), layers, problems: [], rejected: [] };
}

function advance(work: UnderWay, stage: Stage<LayerName, LayerName>, options: StageOptions): void {
  const outcome = stage.run(work.doc, options);
  put(work.layers, stage.adds, outcome.layer);
  for (const problem of outcome.problems ?? NO_PROBLEMS) work.problems.push(problem);
  for (const refusal of outcome.rejected ?? NOT_REJECTED) work.rejected.push(refusal);
}

/**
 * Stages in order; together they add the layers `Has`. A stage that needs a layer which no earlier stage adds does not compile.
 * `run` runs the stages for the wanted layers and for those that they need, each once, and returns the article with these layers, all
 * problems and, with `explain`, all rejected candidates.
 */
export class Pipeline<Has extends LayerName> {
  private readonly stages: readonly Stage<LayerName, LayerName>[];
  /** The stages by what was wanted before: one set is asked for with every article. */
  private readonly chosen = new WeakMap<ReadonlySet<LayerName>, readonly Stage<LayerName, LayerName>[]>();

  constructor(stages: readonly Stage<LayerName, LayerName>[] = []) {
    this.stages = stages;
  }

  with<Adds extends LayerName>(stage: Stage<Has, Adds>): Pipeline<Has | Adds> {
    return new Pipeline<Has | Adds>([...this.stages, stage as Stage<LayerName, LayerName>]);
  }

  run(article: Article, options: StageOptions, wanted: ReadonlySet<Has>): StageFindings {
    const work = begin(article);
    for (const stage of this.stagesFor(wanted)) advance(work, stage, options);
    return work;
  }

  /**
   * The same for a block of articles, each stage over all of them before the next, so that the code of one stage fits the
   * processor's cache: nearly twice as fast as `run` for each. `step` is called before each article's turn in each stage.
   */
  runBlock(articles: readonly Article[], options: StageOptions, wanted: ReadonlySet<Has>, step: () => void): readonly StageFindings[] {
    const block = articles.map(begin);
    for (const stage of this.stagesFor(wanted))
      for (const work of block) {
        step();
        advance(work, stage, options);
      }
    return block;
  }

  /** The stages that add the wanted layers and what those need, in order. */
  private stagesFor(wanted: ReadonlySet<LayerName>): readonly Stage<LayerName, LayerName>[] {
    let chosen = this.chosen.get(wanted);
    if (chosen === undefined) {
      const asked = new Set(wanted);
      for (const { adds, needs } of [...this.stages].reverse()) if (asked.has(adds)) for (const need of needs) asked.add(need);
      chosen = this.stages.filter(({ adds }) => asked.has(adds));
      this.chosen.set(wanted, chosen);
    }
    return chosen;
  }
}
