import { Buckets, spelledAlike } from './alike.ts';
import { isShorter } from './shorter.ts';
import type { Archive } from './steps/step.ts';
import { labelOf, mayBeOne, type Thing } from './thing.ts';

/** Two people whose names are alike: places in the list of things. */
export type Pair = readonly [one: number, other: number];

/** The `why` of what company tells. */
const BY_COMPANY = 'company';

/** The keys of a longer name: each two of its words. */
const keysOf = ({ words }: Thing): string[] => words.flatMap((word, k) => words.slice(k + 1).map((later) => `${word} ${later}`));

function* shortenedTo(people: readonly Thing[]): Generator<readonly [Thing, Thing]> {
  const buckets = new Buckets<Thing>();
  for (const thing of people) if (thing.words.length > 2) for (const key of keysOf(thing)) buckets.add(key, thing);
  for (const short of people)
    for (const long of buckets.of(`${short.words[0]} ${short.words.at(-1)}`)) if (isShorter(short.words, long.words)) yield [short, long];
}

/** People with names alike whom no step has joined, each pair once: company may tell. */
export function pairsIn({ things, joined }: Archive): Pair[] {
  const people = things.filter(({ type, ambiguous, words }) => type === 'person' && !ambiguous && words.length > 1);
  const pairs = new Map<string, Pair>();
  for (const [one, other] of [...spelledAlike(people), ...shortenedTo(people)]) {
    if (joined.rootOf(one) === joined.rootOf(other) || !mayBeOne(joined.asGroup(one), joined.asGroup(other))) continue;
    const pair: Pair = one.order < other.order ? [one.order, other.order] : [other.order, one.order];
    pairs.set(pair.join(' '), pair);
  }
  return [...pairs.values()];
}

/** Joins pairs that keep the same company: the rarer name to the other, where all that it may be joined to are one. */
export function joinCompany({ things, joined }: Archive, pairs: readonly Pair[]): void {
  const partners = new Map<Thing, Thing[]>();
  for (const [one, other] of pairs) {
    const [a, b] = [things[one], things[other]];
    if (!a || !b) continue;
    const [rare, usual] = a.articles <= b.articles ? [a, b] : [b, a];
    const found = partners.get(rare);
    if (found) found.push(usual);
    else partners.set(rare, [usual]);
  }
  for (const [rare, usual] of partners) {
    const [only] = usual;
    if (only && joined.groupsOf(usual).length === 1) joined.join(rare, only, { why: BY_COMPANY, through: labelOf(only), office: null });
  }
}
