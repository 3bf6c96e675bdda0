/** One thing an analyst looks for. */
export interface WatchlistEntry {
  /** The analyst's own id, given back as `watch`. Unique in the list. */
  readonly id?: string;
  /** The analyst's own kind of thing, given back as `kind`: "person", "kapal", "sandi operasi". */
  readonly type: string;
  /** The name to report; made of the first pattern when there is none. */
  readonly label?: string;
  /** How it is written: words, and `[one|another]` alternatives. docs/WATCHLIST.md describes the language. */
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
