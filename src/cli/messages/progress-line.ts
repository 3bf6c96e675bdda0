import type { Counts } from '../../batch/collector.ts';

function clock(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  return `${hours}:${String(minutes).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}

/** How long a run has gone on, in seconds, since it began and since the counts that were seen first. */
export interface Pace {
  readonly seconds: number;
  readonly first: Counts;
  readonly sinceFirst: number;
  /** Bytes of the whole input; `null` where nobody knows. */
  readonly total: number | null;
}

/**
 * One line that tells how far a run is. The time left is at least a second as long as something is left, and is not told
 * where the input turns out to be longer than its files, as packed input does.
 */
export function progressLine({ records, errors, bytes }: Counts, { seconds, first, sinceFirst, total }: Pace): string {
  const speed = bytes / seconds;
  const left = total === null || speed === 0 || bytes >= total ? '' : `, ${clock(Math.max(1, Math.ceil((total - bytes) / speed)))} left`;
  const rate = sinceFirst > 0 && records > first.records ? `, ${Math.round((records - first.records) / sinceFirst)} a second` : '';
  return `${records} records${rate}, ${(speed / 1e6).toFixed(1)} MB/s, ${errors} failed${left}`;
}
