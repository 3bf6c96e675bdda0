import type { Fault, WatchlistEntry } from './entry.ts';

/** What reading entries gives: those that have patterns, each with its place in the list, and every fault. */
export interface Shaped {
  readonly entries: readonly { readonly entry: WatchlistEntry; readonly at: number }[];
  readonly faults: readonly Fault[];
}

type Path = Fault['path'];
const KEYS: readonly string[] = ['id', 'type', 'label', 'patterns'];
const LONGEST_NAME = 500;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** How a wrong value is told: `a number`, `a list`, `nothing`. */
function told(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `the ${typeof value} ${String(value)}`;
}

/** Reads entries one by one, collecting what is wrong. */
class Reader {
  readonly faults: Fault[] = [];

  private complain(path: Path, code: string, message: string): undefined {
    this.faults.push({ path, code: `watchlist/${code}`, message });
    return undefined;
  }

  entry(value: unknown, at: number): WatchlistEntry | undefined {
    if (!isObject(value)) return this.complain([at], 'bad-entry', `an entry is an object with type and patterns, not ${told(value)}`);
    for (const key of Object.keys(value).filter((key) => !KEYS.includes(key)))
      this.complain([at, key], 'unknown-key', `there is no key "${key}": an entry has ${KEYS.join(', ')}`);
    const type = this.name(value, 'type', at, true);
    const id = this.name(value, 'id', at, false);
    const label = this.name(value, 'label', at, false);
    const patterns = this.patterns(value['patterns'], at);
    return patterns && { type: type ?? '', patterns, ...(id !== undefined && { id }), ...(label !== undefined && { label }) };
  }

  /** A short text; `undefined` when it is missing or wrong. */
  private name(entry: Readonly<Record<string, unknown>>, key: string, at: number, needed: boolean): string | undefined {
    const value = entry[key];
    if (value === undefined && !needed) return undefined;
    if (value === undefined) return this.complain([at], `no-${key}`, `an entry needs a ${key}`);
    if (typeof value === 'number') return this.complain([at, key], 'bad-value', `${key} is the number ${value}: put it in quotes to make it text`);
    if (typeof value !== 'string' || value.trim() === '') return this.complain([at, key], 'bad-value', `${key} is a text, not ${told(value)}`);
    if (value.length > LONGEST_NAME) return this.complain([at, key], 'bad-value', `${key} is longer than ${LONGEST_NAME} characters`);
    return value;
  }

  private patterns(value: unknown, at: number): readonly string[] | undefined {
    if (value === undefined) return this.complain([at], 'no-patterns', 'an entry needs patterns, a list of texts');
    const path: Path = [at, 'patterns'];
    if (!Array.isArray(value)) return this.complain(path, 'bad-value', `patterns is a list of texts, not ${told(value)}`);
    if (value.length === 0) return this.complain(path, 'no-patterns', 'patterns is an empty list: nothing could be found');
    const texts = value.map((pattern: unknown, k) => this.pattern(pattern, [...path, k]));
    return texts.every((text) => text !== undefined) ? texts : undefined;
  }

  private pattern(value: unknown, path: Path): string | undefined {
    if (typeof value === 'string') return value;
    const hint = Array.isArray(value) ? ': a pattern that begins with [ needs quotes' : typeof value === 'number' ? ': put it in quotes' : '';
    return this.complain(path, 'bad-pattern', `a pattern is a text, not ${told(value)}${hint}`);
  }
}

/** Reads what a file or caller gives as entries. Every fault is told, not only the first; ids that stand twice are faults. */
export function shapeEntries(value: unknown): Shaped {
  if (!Array.isArray(value))
    return { entries: [], faults: [{ path: [], code: 'watchlist/not-a-list', message: `a watchlist is a list of entries, not ${told(value)}` }] };
  const reader = new Reader();
  const firsts = new Map<string, number>();
  const entries = value.flatMap((raw: unknown, at) => {
    const entry = reader.entry(raw, at);
    if (entry === undefined) return [];
    const first = entry.id === undefined ? at : (firsts.get(entry.id) ?? at);
    if (first !== at) reader.faults.push({ path: [at, 'id'], code: 'watchlist/same-id', message: `entry ${first + 1} already has the id "${entry.id}"` });
    if (entry.id !== undefined) firsts.set(entry.id, first);
    return [{ entry, at }];
  });
  return { entries, faults: reader.faults };
}
