import { areVariants } from '../../../names/entities/variants.ts';
import type { Joined } from '../joined.ts';
import { Index, labelOf, mayBeOne, sharedOffice, type Thing } from '../thing.ts';
import type { Step } from './step.ts';

/** Names that differ in one word at one place; more only a list of made-up names has, and time must stay linear. */
const MOST_ALIKE = 50;

/** The name with one word told by its first letter alone, for each word: two spellings of a word agree in one of these. */
const keysOf = ({ words }: Thing): string[] => words.map((word, k) => words.map((other, j) => (j === k ? `${word[0]}*` : other)).join(' '));

/** Joins two that are spelt alike and hold the same office. */
function joinSame(a: Thing, b: Thing, joined: Joined): void {
  const office = mayBeOne(a, b) && areVariants(a.words, b.words) ? sharedOffice(a, b) : null;
  if (office === null) return;
  const [rare, usual] = a.articles <= b.articles ? [a, b] : [b, a];
  joined.join(rare, usual, { why: 'spelling', through: labelOf(usual), office });
}

/** Two spellings of a name with the same office: "Mohammad Nasir" and "Muhammad Nasir" are one only then. */
export const spelling: Step = {
  id: 'spelling',
  reason: 'Newsrooms spell one name in two ways; two people have names as alike, and only the office tells.',
  run: ({ things, joined }) => {
    const byKey = new Index<Thing>();
    const people = things.filter(({ type, ambiguous, words, offices }) => type === 'person' && !ambiguous && words.length > 1 && offices.size > 0);
    for (const thing of people) for (const key of keysOf(thing)) byKey.add(key, thing);
    for (const [, alike] of byKey.lists)
      if (alike.length <= MOST_ALIKE) for (const [k, a] of alike.entries()) for (const b of alike.slice(k + 1)) joinSame(a, b, joined);
  },
};
