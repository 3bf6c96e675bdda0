/** A second text is so many times as long as the first. */
const TIMES = 4;
/** Linear work takes 4 times as long, quadratic work 16 times; what lies between is room for a busy machine. */
export const MOST_GROWTH = 10;
/** What takes no longer than this has no growth that can be told, in milliseconds. */
const LEAST_MS = 30;
const TRIES = 12;

function millisecondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** How many times as long `work` takes on four times as much: the least of some tries in one run, so that other work beside it does not count. */
export function growthOf(make: (n: number) => string, n: number, work: (text: string) => void): number {
  const [short, long] = [make(n), make(n * TIMES)];
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < TRIES && least >= MOST_GROWTH; k++) {
    const once = millisecondsOf(() => work(short));
    const more = millisecondsOf(() => work(long));
    least = Math.min(least, more < LEAST_MS ? 1 : more / once);
  }
  return least;
}
