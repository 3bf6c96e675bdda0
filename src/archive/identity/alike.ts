import { areVariants } from '../../names/entities/variants.ts';
import { foldHash } from '../../text/fold.ts';
import type { Thing } from './thing.ts';
import { modern } from './words.ts';

/** Names alike at one place; more only a list of made-up names has, and time must stay linear. */
const MOST_ALIKE = 50;

/** Things by the hash of a key; those of two keys with one hash are compared in vain. */
export class Buckets {
  private readonly map = new Map<number, Thing[]>();

  add(key: string, thing: Thing): void {
    const hash = foldHash(key);
    const found = this.map.get(hash);
    if (!found) this.map.set(hash, [thing]);
    else if (found.at(-1) !== thing) found.push(thing);
  }

  /** Those that have the key; none where too many have it. */
  of(key: string): readonly Thing[] {
    const found = this.map.get(foldHash(key)) ?? [];
    return found.length > MOST_ALIKE ? [] : found;
  }

  /** Each two that have a key together. */
  *pairs(): Generator<readonly [Thing, Thing]> {
    for (const alike of this.map.values()) {
      if (alike.length > MOST_ALIKE) continue;
      for (const [k, one] of alike.entries()) for (const other of alike.slice(k + 1)) yield [one, other];
    }
  }
}

/** The name with one word told by its first letter alone, for each word: two spellings of a word agree in one of these. */
const keysOf = (words: readonly string[]): string[] => words.map((word, k) => words.map((other, j) => (j === k ? `${word[0]}*` : other)).join(' '));

/** Two people of two words or more that are likely spellings of one name. */
export function* spelledAlike(people: readonly Thing[]): Generator<readonly [Thing, Thing]> {
  const buckets = new Buckets();
  for (const thing of people) for (const key of keysOf(modern(thing.words))) buckets.add(key, thing);
  for (const [one, other] of buckets.pairs()) {
    const [a, b] = [modern(one.words), modern(other.words)];
    if (a.join(' ') === b.join(' ') || areVariants(a, b)) yield [one, other];
  }
}
