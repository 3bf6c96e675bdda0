/** One entry of a watchlist. */
export interface WatchlistEntry {
  /** Your id, returned as `watch`. Unique in the list. */
  readonly id?: string;
  /** Your type, returned as `kind`: "person", "kapal", "sandi operasi". */
  readonly type: string;
  /** The name to report; by default made from the first pattern. */
  readonly label?: string;
  /** How it is written: words, and `[one|another]` alternatives, as described in docs/WATCHLIST.md. */
  readonly patterns: readonly string[];
}

/** What is wrong with a list of entries, and where: `path` leads to it, as `[2, 'patterns', 0]`. `code` is stable. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** The name under which an entry is reported: its label, else its first pattern, of alternatives the first that is not empty. */
export function labelOf({ label, patterns }: WatchlistEntry): string {
  if (label !== undefined) return label;
  const words = (patterns[0] ?? '').replace(/\[([^[\]]{0,10000})\]/gu, (_, alternatives: string) => firstOf(alternatives));
  return words.trim().split(/\s+/u).join(' ');
}

const firstOf = (alternatives: string): string => {
  const words = alternatives.split('|').map((alternative) => alternative.trim());
  return words.find((word) => word !== '') ?? '';
};
