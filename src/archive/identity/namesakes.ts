import type { HeldRow, NameRow } from './names/name.ts';
import { wordsIn } from './names/rare.ts';
import { wordsOf } from './names/words.ts';
import { Index } from './thing.ts';

/** Fewer words are nobody's name for certain. */
const LEAST_WORDS = 2;
/** Others with the name by chance: of a hundred names as usual as this, one is that of two people. */
const LEAST_CHANCE = 0.01;

/** Rows of one name, parted by offices that have no word in common: one person of several offices, or several people. */
export interface Suspect {
  readonly parts: readonly (readonly NameRow[])[];
}

/** Of which part of its name each row is, by its number; of names that are of several people alone. */
export type Namesakes = ReadonlyMap<number, number>;

/** Puts together rows that have a word of their offices in common. */
function partsOf(rows: readonly NameRow[], held: ReadonlyMap<number, readonly string[]>): NameRow[][] {
  const parts: { readonly rows: NameRow[]; readonly words: Set<string> }[] = [];
  for (const row of rows) {
    const words = wordsIn(held.get(row.number) ?? []);
    if (words.size === 0) continue;
    const alike = parts.filter((part) => [...words].some((word) => part.words.has(word)));
    for (const part of alike) parts.splice(parts.indexOf(part), 1);
    parts.push({ rows: [...alike.flatMap((part) => part.rows), row], words: new Set([...alike.flatMap((part) => [...part.words]), ...words]) });
  }
  return parts.map((part) => part.rows);
}

/** Rows of unlisted people of two words or more, by their words. */
function unlistedIn(rows: readonly NameRow[]): Index<NameRow> {
  const byName = new Index<NameRow>();
  for (const row of rows) {
    if (row.type !== 'person' || row.known !== '' || row.wikidata !== '') continue;
    const words = wordsOf(row.type, row.name);
    if (words.length >= LEAST_WORDS) byName.add(words.join(' '), row);
  }
  return byName;
}

/** How many others are likely to have the words for a name by chance, by how many other names have each of the words. */
function chanceIn(names: readonly string[]): (name: string) => number {
  const bearers = new Map<string, number>();
  for (const name of names) for (const word of new Set(name.split(' '))) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  return (name) => name.split(' ').reduce((chance, word) => (chance * ((bearers.get(word) ?? 1) - 1)) / names.length, names.length);
}

/** Unlisted people whose name is usual enough that several may have it, and to whom articles give offices with no word in common. */
export function suspectsIn(rows: readonly NameRow[], offices: readonly HeldRow[]): Suspect[] {
  const names = [...unlistedIn(rows).lists];
  const chanceOf = chanceIn(names.map(([name]) => name));
  const held = new Map<number, string[]>();
  for (const { number, office } of offices) held.set(number, [...(held.get(number) ?? []), office]);
  return names.flatMap(([name, of]): Suspect[] => {
    const parts = of.length > 1 && chanceOf(name) >= LEAST_CHANCE ? partsOf(of, held) : [];
    return parts.length > 1 ? [{ parts }] : [];
  });
}

/** Each two parts of a name, by their places among the parts of all suspects. */
export function pairsOfParts(suspects: readonly Suspect[]): (readonly [one: number, other: number])[] {
  let first = 0;
  return suspects.flatMap(({ parts }) => {
    const places = parts.map((_, k) => first + k);
    first += parts.length;
    return places.flatMap((one, k) => places.slice(k + 1).map((other) => [one, other] as const));
  });
}

/** The rows of suspects of whom no two parts stand in one article, or are named with the same others: `strangers` are such pairs of parts. */
export function namesakesAmong(suspects: readonly Suspect[], strangers: ReadonlySet<string>): Namesakes {
  const namesakes = new Map<number, number>();
  let first = 0;
  for (const suspect of suspects) {
    const { parts } = suspect;
    const from = first;
    first += parts.length;
    const areStrangers = parts.every((_, k) => parts.every((__, j) => j <= k || strangers.has(`${from + k} ${from + j}`)));
    if (areStrangers) for (const [k, rows] of parts.entries()) for (const { number } of rows) namesakes.set(number, k + 1);
  }
  return namesakes;
}
