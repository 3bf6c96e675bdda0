import type { NameRow, ThingType } from './names/name.ts';

/** Rows that are one for certain: those of a table's entry, or of one name with countries that agree. Steps join things further. */
export interface Thing {
  readonly order: number;
  readonly type: ThingType;
  /** The entry's Wikidata id, else its name; `null` for what no table has. Two that differ are never one. */
  readonly known: string | null;
  readonly wikidata: string | null;
  /** The words of its name, those of the entry where there is one. */
  readonly words: readonly string[];
  readonly key: string;
  readonly country: string | null;
  readonly offices: ReadonlySet<string>;
  readonly rows: readonly NameRow[];
  readonly articles: number;
  /** True where the name alone does not say who is meant. */
  readonly ambiguous: boolean;
  /** True where several people of the archive have the name, this one or some of them. */
  readonly namesake: boolean;
}

/** True unless both have a country and the countries differ. */
export const mayBeOne = (a: Thing, b: Thing): boolean =>
  a.type === b.type && (a.country === null || b.country === null || a.country === b.country) && (a.known === null || b.known === null || a.known === b.known);

/** The name of its entry, else the one that most articles have. */
export const labelOf = ({ rows }: Thing): string => rows[0]?.known || rows.reduce((best, row) => (row.articles > best.articles ? row : best)).name;

/** An office that both hold, or `null`. */
export function sharedOffice(a: Thing, b: Thing): string | null {
  for (const office of a.offices) if (b.offices.has(office)) return office;
  return null;
}

/** Values by key. */
export class Index<Value> {
  private readonly map = new Map<string, Value[]>();

  add(key: string, value: Value): void {
    const found = this.map.get(key);
    if (!found) this.map.set(key, [value]);
    else if (found.at(-1) !== value) found.push(value);
  }

  of(key: string): readonly Value[] {
    return this.map.get(key) ?? [];
  }

  get lists(): Iterable<readonly [string, readonly Value[]]> {
    return this.map;
  }
}
