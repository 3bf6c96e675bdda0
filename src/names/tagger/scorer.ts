import { type NameModel, SUM, sumRows, unpack } from '../../models/names/format.ts';
import { addFeatures } from './features.ts';
import { Groups, KEY } from './groups.ts';
import type { Memory } from './memory.ts';
import { FeatureSink } from './sink.ts';
import type { TagView } from './view/view.ts';

/** Pairs of slots of kept groups, 1 MB of them. A group falls out when two later ones of its pair are wanted. */
const PAIRS = 1 << 14;
/** A slot's numbers: those of the group, one that says in a pair's first slot which of the two was wanted last (0 or 1), and the sum. */
const WIDTH = KEY + 1 + SUM;
const LAST_AT = KEY;
const SUM_AT = KEY + 1;

/**
 * The scores of tokens' labels. The words of news come again and again, and so do the groups their features fall into: the sum of a
 * group's rows of weights is kept under its numbers, so that most tokens cost ten look-ups and not sixty. A slot whose details are 0
 * is empty. What is kept changes no score.
 */
export class Scorer {
  private readonly model: NameModel;
  private readonly groups = new Groups();
  private readonly sink = new FeatureSink();
  private readonly kept = new Int32Array(2 * PAIRS * WIDTH);
  private readonly total = new Int32Array(SUM);

  constructor(model: NameModel) {
    this.model = model;
  }

  /** Begins a document read under a corpus's habits. */
  begin(domain: number): void {
    this.sink.domain = domain;
    this.groups.begin(domain);
  }

  /** Where the sum of group `k` of token `i` lies. */
  private sumOf(view: TagView, i: number, k: number): number {
    const { kept } = this;
    const { keys } = this.groups;
    const about = keys[k * KEY] ?? 0;
    const detail = keys[k * KEY + 1] ?? 0;
    const affixes = keys[k * KEY + 2] ?? 0;
    const mixed = Math.imul(about ^ Math.imul(detail, 0x9e3779b1) ^ affixes, 0x85ebca6b);
    const pair = ((mixed ^ (mixed >>> 15)) & (PAIRS - 1)) * 2 * WIDTH;
    const last = kept[pair + LAST_AT] ?? 0;
    let at = pair + last * WIDTH;
    if (kept[at] === about && kept[at + 1] === detail && kept[at + 2] === affixes) return at + SUM_AT;
    kept[pair + LAST_AT] = 1 - last;
    at = pair + (1 - last) * WIDTH;
    if (kept[at] === about && kept[at + 1] === detail && kept[at + 2] === affixes) return at + SUM_AT;
    const { sink } = this;
    sink.clear();
    addFeatures(view, i, this.groups, k, sink);
    kept[at] = about;
    kept[at + 1] = detail;
    kept[at + 2] = affixes;
    sumRows(this.model, sink, kept, at + SUM_AT);
    return at + SUM_AT;
  }

  /** Writes the scores of token `i` to `scores[at, at + 7)`; tokens are asked for in order. */
  score(view: TagView, memory: Memory, i: number, scores: Float64Array, at: number): void {
    const { groups, kept, total } = this;
    groups.of(view, memory, i);
    let even = 0;
    let odd = 0;
    let evenHigh = 0;
    let oddHigh = 0;
    for (let k = 0; k < groups.count; k++) {
      const from = this.sumOf(view, i, k);
      even += kept[from] ?? 0;
      odd += kept[from + 1] ?? 0;
      evenHigh += kept[from + 2] ?? 0;
      oddHigh += kept[from + 3] ?? 0;
    }
    total[0] = even;
    total[1] = odd;
    total[2] = evenHigh;
    total[3] = oddHigh;
    unpack(this.model, total, scores, at);
  }
}
