import { foldHash } from '../text/fold.ts';
import { firstWord } from './first-word.ts';
import { type Lines, lineAt, lineSpan } from './lines.ts';

/**
 * A kind of line: the first words it may start with, parted by spaces, and what it looks like from that word on. A mark
 * or digit in place of a word is the line's first character. Patterns see neither case nor kinds of space and dash.
 */
export type Form = readonly [words: string, pattern: RegExp];

/** What may stand around every form of a rule, the greatest length of such a line, and what no such line starts with. */
export interface Around {
  readonly before: RegExp;
  readonly after: RegExp;
  readonly longest: number;
  readonly unless?: RegExp;
}

/** A rule's forms: the cheap look at lines, and the question whether line `i` is, from end to end, one of them. */
export interface LineForms {
  readonly words: readonly string[];
  readonly opens: string;
  readonly fits: (page: Lines, i: number) => boolean;
}

const isLetter = (word: string): boolean => /^[a-z]/u.test(word);

/** "Baca juga", "Simak Video": a link to another story, whatever follows. */
export const OTHER_STORY: RegExp = /^[^a-z]{0,5}(?:baca|simak|cek|lihat) ?(?:juga|video)\b/i;

/** Patterns by the fold hash of the word or mark that they start with. */
function patternsByStart({ before, after }: Around, forms: readonly Form[]): ReadonlyMap<number, readonly RegExp[]> {
  const patterns = new Map<number, RegExp[]>();
  for (const [words, { source }] of forms) {
    const pattern = new RegExp(`^${before.source}(?:${source})${after.source}$`, 'i');
    for (const word of words.split(' ')) {
      const hash = foldHash(word);
      const known = patterns.get(hash);
      if (known) known.push(pattern);
      else patterns.set(hash, [pattern]);
    }
  }
  return patterns;
}

/**
 * Lines that are told by their first word. Long patterns cost milliseconds when they are first used: in pieces, only
 * those are compiled whose words the text has.
 */
export function lineForms(around: Around, forms: readonly Form[]): LineForms {
  const starts = forms.flatMap(([words]) => words.split(' '));
  let patterns: ReadonlyMap<number, readonly RegExp[]> | undefined;
  return {
    words: starts.filter(isLetter),
    opens: starts.filter((start) => !isLetter(start)).join(''),
    fits: (page, i) => {
      const { start, end } = lineSpan(page, i);
      if (end - start > around.longest) return false;
      patterns ??= patternsByStart(around, forms);
      const byWord = patterns.get(firstWord(page.text, start, end));
      const bySign = patterns.get(foldHash(page.text, start, start + 1));
      if (!byWord && !bySign) return false;
      const { text } = lineAt(page, i);
      if (around.unless?.test(text)) return false;
      const fits = (pattern: RegExp): boolean => pattern.test(text);
      return (byWord?.some(fits) ?? false) || (bySign?.some(fits) ?? false);
    },
  };
}
