import type { Fault, WatchlistEntry } from './entry.ts';
import { type Kind, TIMES } from './kinds.ts';
import { type Atom, readPattern, type Sequences } from './pattern.ts';
import { shapeEntries } from './shape.ts';

/** One sequence to look for, in code words. */
export interface Wanted {
  /** Index of the entry it belongs to. */
  readonly entry: number;
  readonly codes: readonly string[];
}

/** A watchlist made ready. Its codes stand for words and kinds: wink-nlp sees nothing else, so that it learns no word of any article. */
export interface Watchlist {
  readonly entries: readonly WatchlistEntry[];
  readonly wanted: readonly Wanted[];
  /** The code of each folded word, and of each `[KIND]`. */
  readonly codes: ReadonlyMap<string, string>;
  /** Codes a sequence begins with. */
  readonly openers: ReadonlySet<string>;
  /** Token hashes of which every sequence with a word has at least one. */
  readonly anchors: ReadonlySet<number>;
  /** Kinds that sequences without any word consist of. */
  readonly bare: ReadonlySet<Kind>;
  /** The sets of kinds that patterns use; the first is empty. A token of a kind in the set is read as that kind, else as a word. */
  readonly views: readonly ReadonlySet<Kind>[];
  /** The most tokens a match covers. */
  readonly reach: number;
}

/** A compiled list, and what is wrong with the entries that are not in it. */
export interface Compiled {
  readonly list: Watchlist;
  readonly faults: readonly Fault[];
}

/** Most sequences in a list: wink-nlp learns ten thousand in half a second. */
const MOST_SEQUENCES = 20_000;
/** The most tokens of one temporal expression that is taken for one place. */
export const LONGEST_TIME = 16;

/** The `n`th code word: letters only, in no English lexicon. "qz" is none. */
function codeWord(n: number): string {
  let letters = '';
  for (let rest = n; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = String.fromCharCode(97 + (rest % 26)) + letters;
  return `qx${letters}`;
}

/** The word a sequence is looked up by: its longest, since long words are rare; one with a letter before any other. */
function anchorOf(sequence: readonly Atom[]): Atom | null {
  const weight = ({ key }: Atom): number => key.length + (/\p{L}/u.test(key) ? 1000 : 0);
  return sequence.reduce<Atom | null>((best, atom) => (atom.kind === null && (best === null || weight(atom) > weight(best)) ? atom : best), null);
}

/** Gathers sequences into a watchlist. */
class Builder {
  private readonly wanted: Wanted[] = [];
  private readonly codes = new Map<string, string>();
  private readonly owners = new Map<string, number>();
  private readonly anchors = new Set<number>();
  private readonly bare = new Set<Kind>();
  private readonly views = new Map<string, ReadonlySet<Kind>>([['', new Set()]]);
  private reach = 1;

  private code(key: string): string {
    const known = this.codes.get(key);
    if (known !== undefined) return known;
    const made = codeWord(this.codes.size);
    this.codes.set(key, made);
    return made;
  }

  /** Adds what a pattern of entry `entry` stands for, or tells the entry that has the same already; -1 for a list that is full. */
  add(sequences: Sequences, entry: number): number | null {
    if (this.wanted.length + sequences.length > MOST_SEQUENCES) return -1;
    for (const sequence of sequences) {
      const codes = sequence.map(({ key }) => this.code(key));
      const line = codes.join(' ');
      const owner = this.owners.get(line);
      if (owner !== undefined && owner !== entry) return owner;
      if (owner === undefined) this.want(sequence, codes, entry);
      this.owners.set(line, entry);
    }
    return null;
  }

  private want(sequence: readonly Atom[], codes: readonly string[], entry: number): void {
    this.wanted.push({ entry, codes });
    const kinds = sequence.flatMap(({ kind }) => (kind === null ? [] : [kind]));
    const anchor = anchorOf(sequence);
    if (anchor) this.anchors.add(anchor.hash);
    else for (const kind of kinds) this.bare.add(kind);
    this.views.set([...new Set(kinds)].sort().join(' '), new Set(kinds));
    this.reach = Math.max(this.reach, sequence.length + kinds.filter((kind) => TIMES.includes(kind)).length * (LONGEST_TIME - 1));
  }

  list(entries: readonly WatchlistEntry[]): Watchlist {
    const { wanted, codes, anchors, bare, reach } = this;
    return { entries, wanted, codes, openers: new Set(wanted.map((one) => one.codes[0] ?? '')), anchors, bare, views: [...this.views.values()], reach };
  }
}

function addPattern(builder: Builder, pattern: string, entry: number, places: readonly number[], path: Fault['path']): Fault | null {
  const read = readPattern(pattern);
  if (!read.ok) return { path, code: read.failure.code, message: `pattern "${shortened(pattern)}": ${read.failure.message}` };
  const owner = builder.add(read.value, entry);
  if (owner === null) return null;
  if (owner < 0)
    return { path, code: 'watchlist/too-many-patterns', message: `the patterns expand to more than ${MOST_SEQUENCES} sequences of words in total` };
  const message = `pattern "${shortened(pattern)}": entry ${(places[owner] ?? owner) + 1} looks for the same words`;
  return { path, code: 'watchlist/same-pattern', message };
}

const shortened = (pattern: string): string => (pattern.length > 60 ? `${pattern.slice(0, 60)}…` : pattern);

/** Checks entries of any origin and makes a watchlist of them. Every fault is told; only a list without faults should be used. */
export function compileWatchlist(value: unknown): Compiled {
  const { entries, faults } = shapeEntries(value);
  const builder = new Builder();
  const places = entries.map(({ at }) => at);
  const inPatterns = entries.flatMap(({ entry, at }, index) =>
    entry.patterns.flatMap((pattern, k) => addPattern(builder, pattern, index, places, [at, 'patterns', k]) ?? []),
  );
  return { list: builder.list(entries.map(({ entry }) => entry)), faults: [...faults, ...inPatterns] };
}
