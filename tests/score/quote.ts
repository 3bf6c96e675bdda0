import type { SaripatiDocument } from '../../src/index.ts';
import type { Span } from '../../src/text/span.ts';
import { plainName } from './agree.ts';
import type { Found } from './answer.ts';
import type { Agree } from './match.ts';

/** How strictly quotations are compared. `words`: the words said are the same, but for a fifth of them; `exact`: the speaker, too. */
export type QuoteMeasure = 'exact' | 'words';

/** What two spans share, of what they cover together. */
const SAME_WORDS = 0.8;

function shared(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, both) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

const wordsOf = (name: string): string[] => plainName(name).split(' ');

/** True if one name holds all words of the other: "Retno Marsudi", "Retno". */
function sameName(gold: string, found: string): boolean {
  const [short = [], long = []] = [wordsOf(gold), wordsOf(found)].sort((a, b) => a.length - b.length);
  return short.every((word) => long.includes(word));
}

const sameWords: Agree = (gold, found) => shared(gold, found) >= SAME_WORDS;
const sameQuote: Agree = (gold, found) => sameWords(gold, found) && gold.value.split('|').some((name) => sameName(name, found.value));

/** The comparisons made of quotations, the strictest first. */
export const QUOTE_AGREEMENTS: readonly (readonly [QuoteMeasure, Agree])[] = [
  ['exact', sameQuote],
  ['words', sameWords],
];

/** The quotations of a printed document; `value` is the speaker's name, "" where nobody is named. */
export function quotesOf({ quotes }: Pick<SaripatiDocument, 'quotes'>): readonly Found[] {
  return quotes.map(({ start, end, speaker }) => ({ start, end, value: speaker?.name ?? '' }));
}
