import { shapeOf } from './headline.ts';

/** Weights of a logistic decision. */
const BIAS = -8;
const TITLE_SHARE = 13;
const FINAL_STOP = -4;
const LONG = -0.04;
const COLON = 3;
const FREE_LENGTH = 110;

/**
 * The probability that the line after a bare "Baca Juga" is the headline it links to, and not the article going on.
 * `colon` says whether the bare line ended in one: outlets that write "Baca juga:" put the headline there.
 */
export function headlineProbability(line: string, colon: boolean): number {
  const shape = shapeOf(line);
  const score =
    BIAS + TITLE_SHARE * shape.titleShare + (shape.finalStop ? FINAL_STOP : 0) + LONG * Math.max(0, shape.length - FREE_LENGTH) + (colon ? COLON : 0);
  return 1 / (1 + Math.exp(-score));
}
