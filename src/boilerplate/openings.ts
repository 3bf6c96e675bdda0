import { foldHash } from '../text/fold.ts';

/** How a line may open: the fold hash of its first word, and those of the words of which the second must be one, if any. */
export interface Opening {
  readonly first: number;
  readonly seconds: ReadonlySet<number> | null;
}

/** "baca,simak/berita,artikel": lines that open with "baca berita", "baca artikel", "simak berita" and "simak artikel". */
export function openingsOf(words: string): Opening[] {
  const [firsts = '', after] = words.split('/', 2);
  const seconds = after === undefined ? null : new Set(after.split(',').map((word) => foldHash(word)));
  return firsts.split(',').map((word) => ({ first: foldHash(word), seconds }));
}
