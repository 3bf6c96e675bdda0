import { areVariants } from '../../../names/entities/variants.ts';
import { foldHash } from '../../../text/fold.ts';
import type { Thing } from '../thing.ts';
import { spelling, wordsOf } from './words.ts';

/** Names alike at one place; more only a list of made-up names has, and time must stay linear. */
const MOST_ALIKE = 50;

/** Things by the hash of a key; those of two keys with one hash are compared in vain. */
export class Buckets<Value> {
  private readonly map = new Map<number, Value[]>();

  add(key: string, value: Value): void {
    const hash = foldHash(key);
    const found = this.map.get(hash);
    if (!found) this.map.set(hash, [value]);
    else if (found.at(-1) !== value) found.push(value);
  }

  /** Those that have the key; none where too many have it. */
  of(key: string): readonly Value[] {
    const found = this.map.get(foldHash(key)) ?? [];
    return found.length > MOST_ALIKE ? [] : found;
  }

  /** Each two that have a key together. */
  *pairs(): Generator<readonly [Value, Value]> {
    for (const alike of this.map.values()) {
      if (alike.length > MOST_ALIKE) continue;
      for (const [k, one] of alike.entries()) for (const other of alike.slice(k + 1)) yield [one, other];
    }
  }
}

/** The name with one word told by its first letter alone, for each word: two spellings of a word agree in one of these. */
const keysOf = (words: readonly string[]): string[] => words.map((word, k) => words.map((other, j) => (j === k ? `${word[0]}*` : other)).join(' '));

/** A name of somebody, in today's spelling. */
interface Spelt {
  readonly thing: Thing;
  readonly words: readonly string[];
}

/** The names of two words or more of a person; of one whom a table knows, those that articles have, too. */
function speltOf(thing: Thing): Spelt[] {
  const others = thing.known === null ? [] : thing.rows.map(({ type, name }) => wordsOf(type, name));
  const names = new Map([thing.words, ...others].map((words) => [words.join(' '), spelling(words)]));
  return [...names.values()].flatMap((words) => (words.length > 1 ? [{ thing, words }] : []));
}

/** Two people that are likely spelt in two ways. */
export function* spelledAlike(people: readonly Thing[]): Generator<readonly [Thing, Thing]> {
  const buckets = new Buckets<Spelt>();
  for (const thing of people) for (const spelt of speltOf(thing)) for (const key of keysOf(spelt.words)) buckets.add(key, spelt);
  for (const [one, other] of buckets.pairs())
    if (one.thing !== other.thing && (one.words.join(' ') === other.words.join(' ') || areVariants(one.words, other.words))) yield [one.thing, other.thing];
}
