import { Buckets, spelledAlike } from './names/alike.ts';
import { rareWords, type Told } from './names/rare.ts';
import { isShorter } from './names/shorter.ts';
import type { Archive } from './steps/step.ts';
import { labelOf, mayBeOne, type Thing } from './thing.ts';

/** Two people whose names are alike: places in the list of things, and whether a rare word tells that they are one. */
export type Pair = readonly [one: number, other: number, rare: Told];

/** Two people with names alike who never are in one article, and whether they keep the same company. */
export interface Apart {
  readonly one: number;
  readonly other: number;
  readonly company: boolean;
}

/** The `why` of what company tells, and of what a rare word does. */
const BY_COMPANY = 'company';
const BY_RARE_WORD = 'rare-word';
const ROUNDS = 2;

/** The keys of a longer name: each two of its words. */
const keysOf = ({ words }: Thing): string[] => words.flatMap((word, k) => words.slice(k + 1).map((later) => `${word} ${later}`));

function* shortenedTo(people: readonly Thing[]): Generator<readonly [Thing, Thing]> {
  const buckets = new Buckets<Thing>();
  for (const thing of people) if (thing.words.length > 2) for (const key of keysOf(thing)) buckets.add(key, thing);
  for (const short of people)
    for (const long of buckets.of(`${short.words[0]} ${short.words.at(-1)}`)) if (isShorter(short.words, long.words)) yield [short, long];
}

/** People with names alike whom no step has joined, each pair once: the articles may tell. */
export function pairsIn({ things, joined }: Archive): Pair[] {
  const people = things.filter(({ type, ambiguous, words }) => type === 'person' && !ambiguous && words.length > 1);
  const howTold = rareWords(people, joined);
  const pairs = new Map<string, Pair>();
  for (const [one, other] of [...spelledAlike(people), ...shortenedTo(people)]) {
    if (joined.rootOf(one) === joined.rootOf(other) || !mayBeOne(joined.asGroup(one), joined.asGroup(other))) continue;
    const [a, b] = one.order < other.order ? [one, other] : [other, one];
    pairs.set(`${a.order} ${b.order}`, [a.order, b.order, howTold(a, b)]);
  }
  return [...pairs.values()];
}

/** Pairs that are one, and what tells. */
function* toldBy(pairs: readonly Pair[], apart: readonly Apart[]): Generator<readonly [one: number, other: number, why: string]> {
  const never = new Map(apart.map((pair) => [`${pair.one} ${pair.other}`, pair]));
  for (const [one, other, rare] of pairs) {
    const found = never.get(`${one} ${other}`);
    if (found?.company) yield [one, other, BY_COMPANY];
    else if (rare === 'always' || (rare === 'apart' && found)) yield [one, other, BY_RARE_WORD];
  }
}

/** Joins pairs of whom the articles tell that they are one: the rarer name to the other, where all that it may be joined to are one. */
export function joinApart({ things, joined }: Archive, pairs: readonly Pair[], apart: readonly Apart[]): void {
  const partners = new Map<Thing, { readonly usual: Thing; readonly why: string }[]>();
  for (const [one, other, why] of toldBy(pairs, apart)) {
    const [a, b] = [things[one], things[other]];
    if (!(a && b)) continue;
    const [rare, usual] = a.articles <= b.articles ? [a, b] : [b, a];
    partners.set(rare, [...(partners.get(rare) ?? []), { usual, why }]);
  }
  // Two spellings that are joined to one make one partner of a third.
  for (let round = 0; round < ROUNDS; round++)
    for (const [rare, [first, ...more]] of partners)
      if (first && joined.groupsOf([first, ...more].map(({ usual }) => usual)).length === 1)
        joined.join(rare, first.usual, { why: first.why, through: labelOf(first.usual), office: null });
}
