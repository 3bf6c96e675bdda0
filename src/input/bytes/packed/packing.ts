/** Endings that stand for two: what is inside, and how it is packed. */
const SHORT: readonly (readonly [short: string, inside: string])[] = [
  ['.tgz', '.tar'],
  ['.tzst', '.tar'],
];
const PACKED = ['.gz', '.zst'];

/** The path without what says how it is packed (`.gz`, `.zst`): what is inside names the format and the record. `arsip.tgz` is `arsip.tar`. */
export function withoutPacking(path: string): string {
  const lower = path.toLowerCase();
  const packed = PACKED.find((ending) => lower.endsWith(ending));
  if (packed) return path.slice(0, -packed.length);
  const [short, inside] = SHORT.find(([ending]) => lower.endsWith(ending)) ?? [];
  return short && inside ? path.slice(0, -short.length) + inside : path;
}

/** The packing that a path's ending promises. */
export function packingNamed(path: string): 'gzip' | 'zstd' | null {
  const lower = path.toLowerCase();
  if (lower.endsWith('.gz') || lower.endsWith('.tgz')) return 'gzip';
  return lower.endsWith('.zst') || lower.endsWith('.tzst') ? 'zstd' : null;
}
