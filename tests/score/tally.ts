/** Counts of one figure: found and right, found and wrong, missed. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Precision, recall and F1 in [0, 1], and how many there were to find. */
export interface Figure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly n: number;
}

export const NOTHING: Tally = { right: 0, wrong: 0, missed: 0 };

/** The sum of two tallies. */
export function add(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed };
}

/** The figure of a tally. Where nothing was there and nothing was found, all three are 1. */
export function figureOf({ right, wrong, missed }: Tally): Figure {
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return {
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
    n: right + missed,
  };
}
