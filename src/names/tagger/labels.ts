/** Labels of the tagger: O, then B and I of people, organisations and places (countries are places to it). */
export const LABEL_COUNT = 7;
export const OUTSIDE = 0;

/** True for labels that begin a name. */
export function begins(label: number): boolean {
  return (label & 1) === 1;
}

/** True for labels that go on with a name. */
export function goesOn(label: number): boolean {
  return label > 0 && (label & 1) === 0;
}

/** 0 for people, 1 for organisations, 2 for places; -1 outside. */
export function kindOfLabel(label: number): number {
  return ((label + 1) >> 1) - 1;
}

/** True if `label` may follow `before`: nothing goes on with a name that has not begun. */
export function mayFollow(before: number, label: number): boolean {
  return !goesOn(label) || kindOfLabel(before) === kindOfLabel(label);
}
