/** A batch's clock: the worker counts up at each record it begins, so that whoever looks can see that it moves. 0: not begun. */
export type Clock = Int32Array;

/** A clock that both threads see. */
export function newClock(): Clock {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

const LOOKS_PER_LIMIT = 4;
const MOST_BETWEEN_LOOKS = 250;

/**
 * Calls `late` once when the clock has stood still for `limit` milliseconds at one record. Returns what ends the watch.
 */
export function watch(clock: Clock, limit: number, late: () => void): () => void {
  let seen = 0;
  let since = performance.now();
  const timer = setInterval(
    () => {
      const now = Atomics.load(clock, 0);
      if (now !== seen || now === 0) {
        seen = now;
        since = performance.now();
      } else if (performance.now() - since > limit) {
        clearInterval(timer);
        late();
      }
    },
    Math.max(1, Math.min(MOST_BETWEEN_LOOKS, limit / LOOKS_PER_LIMIT)),
  );
  return () => clearInterval(timer);
}
