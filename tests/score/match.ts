import { overlaps } from '../../src/text/span.ts';
import type { Found } from './answer.ts';
import type { GoldSpan } from './gold.ts';
import type { Tally } from './tally.ts';

/** When a found span counts as the marked one. */
export type Agree<G extends GoldSpan = GoldSpan, F extends Found = Found> = (gold: G, found: F) => boolean;

/** A tally and the spans behind its errors. */
export interface Matched<G extends GoldSpan, F extends Found> {
  readonly tally: Tally;
  readonly wrong: readonly F[];
  readonly missed: readonly G[];
}

/**
 * Pairs found spans with marked ones, each at most once, in the order they were found; required spans are taken before
 * optional ones. A found span without partner is wrong, unless an optional span lies under it.
 */
export function match<G extends GoldSpan, F extends Found>(gold: readonly G[], found: readonly F[], agree: Agree<G, F>): Matched<G, F> {
  const ranked = [...gold.filter((span) => !span.optional), ...gold.filter((span) => span.optional)];
  const used = new Set<G>();
  const wrong: F[] = [];
  let right = 0;
  for (const span of found) {
    const partner = ranked.find((candidate) => !used.has(candidate) && agree(candidate, span));
    if (partner) {
      used.add(partner);
      if (!partner.optional) right++;
    } else if (!gold.some((candidate) => candidate.optional && overlaps(candidate, span))) wrong.push(span);
  }
  const missed = gold.filter((span) => !span.optional && !used.has(span));
  return { tally: { right, wrong: wrong.length, missed: missed.length }, wrong, missed };
}
