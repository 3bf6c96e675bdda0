import type { ErrorRecord } from '../../output/types.ts';
import type { Flags } from '../flags.ts';
import type { World } from '../world.ts';

/** Fewer failures than these are told one by one, and that is enough. */
const LEAST_SUMMED = 2;

/** Counts the records that failed by the code of their error, to sum them up at the end of a run. */
export class Failures {
  private readonly counts = new Map<string, number>();

  add({ error }: ErrorRecord): void {
    this.counts.set(error.code, (this.counts.get(error.code) ?? 0) + 1);
  }

  /** Tells people of them, the most frequent code first. */
  say({ quiet }: Flags, world: World): void {
    const sum = [...this.counts.values()].reduce((a, b) => a + b, 0);
    if (quiet || sum < LEAST_SUMMED) return;
    const codes = [...this.counts].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1)).map(([code, count]) => `${code} ×${count}`);
    world.stderr.write(`saripati: ${sum} failed: ${codes.join(', ')}\n`);
  }
}
