import type { Counts } from '../../batch/collector.ts';
import type { Outcome } from '../../batch/run.ts';
import type { Flags } from '../flags.ts';
import type { World } from '../world.ts';
import { progressLine } from './progress-line.ts';

const BETWEEN_LINES = 200;

/** A line that tells how far a run is, on standard error and only when that is a terminal; and figures at the end on request. */
export class Progress {
  private readonly flags: Flags;
  private readonly world: World;
  private readonly shown: boolean;
  private readonly started = performance.now();
  private first: { readonly counts: Counts; readonly at: number } | null = null;
  private last = 0;
  private total: number | null = null;

  /** `totalBytes` is asked only when there is someone to see what it is good for. */
  constructor(flags: Flags, world: World, totalBytes: () => Promise<number | null>) {
    this.flags = flags;
    this.world = world;
    this.shown = world.stderr.isTTY === true && flags.quiet !== true;
    if (this.shown)
      totalBytes().then(
        (total) => {
          this.total = total;
        },
        () => undefined,
      );
  }

  /** Redraws the line, a few times a second. */
  show(counts: Counts): void {
    const now = performance.now();
    this.first ??= { counts, at: now };
    if (!this.shown || now - this.last < BETWEEN_LINES) return;
    this.last = now;
    this.world.stderr.write(`\r\u001b[K${this.line(counts, this.first, now)}`);
  }

  /** Removes the line. */
  clear(): void {
    if (this.shown) this.world.stderr.write('\r\u001b[K');
  }

  /** Removes the line, and writes the figures if they are wanted. */
  end(outcome: Outcome): void {
    this.clear();
    if (this.flags.stats !== 'json') return;
    const { end, records, errors, shards, bytes } = outcome;
    const seconds = this.seconds;
    const mbPerSecond = Math.round((bytes / 1e6 / seconds) * 100) / 100;
    const { user, system } = process.cpuUsage();
    const peakMemoryMb = Math.round(process.resourceUsage().maxRSS / 1024);
    const figures = {
      end,
      records,
      errors,
      shards,
      bytes,
      seconds: Math.round(seconds * 1000) / 1000,
      cpuSeconds: Math.round((user + system) / 1e3) / 1e3,
      mbPerSecond,
      jobs: this.flags.jobs ?? null,
      peakMemoryMb,
    };
    this.world.stderr.write(`${JSON.stringify(figures)}\n`);
  }

  private get seconds(): number {
    return (performance.now() - this.started) / 1000;
  }

  private line(counts: Counts, first: { readonly counts: Counts; readonly at: number }, now: number): string {
    return progressLine(counts, { seconds: this.seconds, first: first.counts, sinceFirst: (now - first.at) / 1000, total: this.total });
  }
}
