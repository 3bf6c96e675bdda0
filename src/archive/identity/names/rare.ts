import { cueBit } from '../../../knowledge/people/name-cues.ts';
import { cuesOf } from '../../../names/cues.ts';
import { fold, foldHash } from '../../../text/fold.ts';
import type { Joined } from '../joined.ts';
import type { Thing } from '../thing.ts';
import { isShorter, mayStandFor } from './shorter.ts';
import { modern } from './words.ts';

/** People of an archive who may have a rare word in their names: a family, and somebody spelt in two ways. */
const MOST_BEARERS = 4;
const LEAST_LETTERS = 4;
/** Articles that have a slip. */
const MOST_SLIPS = 1;
const TITLES = cueBit('title') | cueBit('honorific') | cueBit('rank');
/** Words that many have, and words that are before a name. */
const USUAL = cueBit('given') | cueBit('kin') | TITLES;
/** Words that name nobody without the next: "Abdul Gani" is one name, and so is "M. Afif". */
const LEADING = /^(?:abd[ou]l|\p{L}|m[ou]c?h|m[ou]c?h[ao]m+[ae]d)$/u;
const LEAST_OWN_WORDS = 2;

/** True if all that the fuller name has more are initials within it: "David Sumual", "David E. Sumual". */
const hasInitials = (short: readonly string[], long: readonly string[]): boolean =>
  long.length > short.length && long[0] === short[0] && long.at(-1) === short.at(-1) && long.filter((word) => word.length > 1).join(' ') === short.join(' ');

/** The words of offices that say something. */
export const wordsIn = (offices: Iterable<string>): Set<string> =>
  new Set([...offices].flatMap((office) => fold(office).split(' ')).filter(({ length }) => length >= LEAST_LETTERS));

/** True if articles give both an office, and the offices have no word in common: a chief of police and a chairman. No table knows either. */
function areOfOtherOffices(one: Thing, other: Thing): boolean {
  if (one.offices.size === 0 || other.offices.size === 0 || one.known !== null || other.known !== null) return false;
  const words = wordsIn(one.offices);
  return ![...wordsIn(other.offices)].some((word) => words.has(word));
}

const ownWords = ({ words }: Thing): number => words.filter((word) => !LEADING.test(word)).length;

/** True if the fuller name is as usual, or begins with a title that was taken for a part of it: "Pedangdut Dewi". */
const leavesOut = (short: Thing, long: Thing): boolean => mayStandFor(short, long) || (cuesOf(foldHash(long.words[0] ?? '')) & TITLES) !== 0;

const isSlip = (one: Thing, other: Thing): boolean => Math.min(one.articles, other.articles) <= MOST_SLIPS && one.articles !== other.articles;

/** True if the last words are the same and rare, or two words the same. */
const isSpeltAlike = (one: Thing, other: Thing, rare: readonly string[]): boolean =>
  rare.includes(modern(one.words).at(-1) ?? '') || one.words.filter((word, k) => word === other.words[k]).length >= LEAST_OWN_WORDS;

/** Whether a rare word tells that two are one: always, where they never are in one article, or not. */
export type Told = 'always' | 'apart' | null;

const isUnusual = (word: string): boolean => (cuesOf(foldHash(word)) & USUAL) === 0;

const mayTell = (short: Thing, long: Thing, rare: readonly string[]): boolean =>
  rare.some(isUnusual) && ownWords(short) >= LEAST_OWN_WORDS && !areOfOtherOffices(short, long);

function howTold(short: Thing, long: Thing, rare: readonly string[]): Told {
  if (modern(short.words).join(' ') === modern(long.words).join(' ')) return 'always';
  const tells = isShorter(short.words, long.words) ? leavesOut(short, long) : isSlip(short, long) && isSpeltAlike(short, long, rare);
  return tells ? 'apart' : null;
}

/**
 * Asks of two names whether a word that hardly anybody has for a name, which both have, tells: the rest of the fuller name is left out, a slip of one
 * article, or all is spelt alike today. Words of given names or titles of the tables do not tell: those are rare in a small archive alone.
 */
export function rareWords(people: readonly Thing[], joined: Joined): (one: Thing, other: Thing) => Told {
  const bearers = new Map<string, Set<Thing>>();
  for (const thing of people) {
    for (const word of modern(thing.words)) {
      const found = bearers.get(word) ?? new Set();
      if (found.size <= MOST_BEARERS) bearers.set(word, found.add(joined.rootOf(thing)));
    }
  }
  const isRare = (word: string): boolean => word.length >= LEAST_LETTERS && (bearers.get(word)?.size ?? 0) <= MOST_BEARERS;
  return (one, other) => {
    const [short, long] = one.words.length < other.words.length ? [one, other] : [other, one];
    const whole = modern(long.words);
    const rare = modern(short.words).filter((word) => whole.includes(word) && isRare(word));
    if (hasInitials(short.words, long.words)) return rare.length > 0 ? 'apart' : null;
    return mayTell(short, long, rare) ? howTold(short, long, rare) : null;
  };
}
