/**
 * How raw news uses a capitalised word, as one number: what a first model mostly takes it for there, how mostly (0 to 2), and how often
 * it is there (1 to 3). Never 0.
 */
export function usageNumber(label: number, share: number, count: number): number {
  return count | ((label * 3 + share + 1) << 2);
}

/** The part of a usage number that says what for and how mostly; 0 for a word raw news does not have. */
export function usageKind(usage: number): number {
  return usage >> 2;
}
