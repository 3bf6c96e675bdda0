import { figureOf, type Tally } from './tally.ts';

/** The F1 each figure must reach, pinned for the gold of one SHA-256. `lowered` says why a floor last went down. */
export interface Floors {
  readonly gold: string;
  readonly lowered: string | null;
  readonly floors: Readonly<Record<string, number>>;
}

/**
 * How far a figure may be below its floor: a floor is its figure rounded to four digits, so it can stand half of the last
 * digit above the very figure it was taken from.
 */
export const EPSILON = 0.00005;

const pinned = (tally: Tally): number => Math.round(figureOf(tally).f1 * 10_000) / 10_000;

/** What is wrong with the figures, a sentence each: below a floor, not pinned yet, or gone. */
export function breaches(tallies: ReadonlyMap<string, Tally>, { floors }: Floors): string[] {
  const low = [...tallies].flatMap(([key, tally]) => {
    const floor = floors[key];
    const { f1 } = figureOf(tally);
    if (floor === undefined) return [`${key} has no floor: pin it with --update`];
    return f1 < floor - EPSILON ? [`${key} is ${f1.toFixed(4)}, below its floor ${floor.toFixed(4)}`] : [];
  });
  const gone = Object.keys(floors).filter((key) => !tallies.has(key));
  return [...low, ...gone.map((key) => `${key} has a floor but is not scored any more`)];
}

/** What re-pinning gives: the new floors, or the floors that would go down. */
export type Repinned = { readonly floors: Floors } | { readonly lower: readonly string[] };

/**
 * Pins every floor at its figure of today. A floor goes down, or away, only with a sentence that says why.
 */
export function repin(old: Floors, tallies: ReadonlyMap<string, Tally>, gold: string, why: string | null): Repinned {
  const today = new Map([...tallies].map(([key, tally]) => [key, pinned(tally)]));
  const lower = Object.entries(old.floors).flatMap(([key, floor]) => {
    const now = today.get(key);
    if (now === undefined) return [`${key}: ${floor.toFixed(4)} -> gone`];
    return now < floor - EPSILON ? [`${key}: ${floor.toFixed(4)} -> ${now.toFixed(4)}`] : [];
  });
  if (lower.length > 0 && why === null) return { lower };
  return { floors: { gold, lowered: lower.length > 0 ? why : old.lowered, floors: Object.fromEntries(today) } };
}
