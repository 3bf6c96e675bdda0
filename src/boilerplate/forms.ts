import { foldHash } from '../text/fold.ts';
import { type Opening, openingsOf } from './openings.ts';
import { firstWord, secondWord } from './page/first-word.ts';
import { type Lines, lineAt, lineSpan } from './page/lines.ts';

/**
 * A kind of line: how it may open, and what it looks like from its first word on. Openings are separated by spaces:
 * "baca", "baca,simak/berita,artikel" (see `openingsOf`), or, in place of a word, the line's first character ("©").
 * Patterns see neither case nor kinds of space and dash.
 */
export type Form = readonly [openings: string, pattern: RegExp];

/** What may be around every form of a rule, and the greatest length of such a line. */
export interface Around {
  readonly before: RegExp;
  readonly after: RegExp;
  readonly longest: number;
}

/** A rule's forms: the cheap look at lines, and the question whether line `i` is, from end to end, one of them. */
export interface LineForms {
  readonly words: readonly string[];
  readonly opens: string;
  readonly fits: (page: Lines, i: number) => boolean;
}

interface Keyed {
  readonly seconds: Opening['seconds'];
  readonly pattern: RegExp;
}

const isWord = (opening: string): boolean => /^[a-z]/u.test(opening);

/** Patterns by the fold hash of the word or mark that their lines open with. */
function patternsByOpening({ before, after }: Around, forms: readonly Form[]): ReadonlyMap<number, readonly Keyed[]> {
  const patterns = new Map<number, Keyed[]>();
  for (const [openings, { source }] of forms) {
    const pattern = new RegExp(`^${before.source}(?:${source})${after.source}$`, 'i');
    for (const { first, seconds } of openings.split(' ').flatMap(openingsOf)) patterns.set(first, [...(patterns.get(first) ?? []), { seconds, pattern }]);
  }
  return patterns;
}

/** True if line `i` has one of the patterns, which it may have by its opening. */
function isOne(page: Lines, i: number, patterns: readonly Keyed[]): boolean {
  const { start, end } = lineSpan(page, i);
  const second = secondWord(page.text, start, end);
  const { text } = lineAt(page, i);
  return patterns.some(({ seconds, pattern }) => (seconds === null || seconds.has(second)) && pattern.test(text));
}

/**
 * Lines that are told by how they open. Long patterns cost milliseconds when they are first used: in pieces, only
 * those are compiled whose words the text has.
 */
export function lineForms(around: Around, forms: readonly Form[]): LineForms {
  const openings = forms.flatMap(([each]) => each.split(' '));
  let patterns: ReadonlyMap<number, readonly Keyed[]> | undefined;
  return {
    words: openings.filter(isWord),
    opens: openings.filter((opening) => !isWord(opening)).join(''),
    fits: (page, i) => {
      const { start, end } = lineSpan(page, i);
      if (end - start > around.longest) return false;
      patterns ??= patternsByOpening(around, forms);
      const byWord = patterns.get(firstWord(page.text, start, end));
      const bySign = patterns.get(foldHash(page.text, start, start + 1));
      return (byWord !== undefined && isOne(page, i, byWord)) || (bySign !== undefined && isOne(page, i, bySign));
    },
  };
}
