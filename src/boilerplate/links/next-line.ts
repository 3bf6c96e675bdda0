import { endsInStop, shapeOf } from '../page/headline.ts';

/** What is around the line in question. */
export interface LinkContext {
  /** The bare line ended in a colon: outlets that write "Baca juga:" put the headline there. */
  readonly colon: boolean;
  /** An ad slot follows, as it does after paragraphs and crossheads. */
  readonly beforeAd: boolean;
}

/**
 * Weights of a logistic regression on 4,328 lines after "Baca Juga" and "Baca juga:" of six outlets (a quarter of them
 * headlines), labelled by outlet and shape, the doubtful ones by hand; rounded.
 */
const BIAS = -13.8;
const TITLE_SHARE = 15;
const FINAL_STOP = -4.2;
const QUOTED = -1.4;
const NUMBERED = -4;
const FEW_WORDS = -6.1;
const SOME_WORDS = -3.8;
const FIFTY_TOO_MANY = -1.75;
const BEFORE_AD = -3.9;
const PICTURE = -3.3;
const COLON = 8.9;
const FREE_LENGTH = 110;

/** The probability that a line is the headline which the bare "Baca Juga" before it links to, and not the article going on. */
export function headlineProbability(line: string, { colon, beforeAd }: LinkContext): number {
  // No share of capitals outweighs a full stop where no colon speaks for a link.
  if (!colon && endsInStop(line)) return 0;
  const shape = shapeOf(line);
  const words = shape.words <= 4 ? FEW_WORDS : shape.words <= 6 ? SOME_WORDS : 0;
  const score =
    BIAS +
    TITLE_SHARE * shape.titleShare +
    (shape.finalStop ? FINAL_STOP : 0) +
    (shape.quoted ? QUOTED : 0) +
    (/^\d{1,2}[.,)]/.test(line) ? NUMBERED : 0) +
    words +
    (FIFTY_TOO_MANY * Math.max(0, shape.length - FREE_LENGTH)) / 50 +
    (beforeAd ? BEFORE_AD : 0) +
    (/^(?:[[(]|video|foto|simak|lihat)/i.test(line) ? PICTURE : 0) +
    (colon ? COLON : 0);
  return 1 / (1 + Math.exp(-score));
}
