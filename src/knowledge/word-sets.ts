import { foldHash } from '../text/fold.ts';

/** Hashes of words listed in a string, parted by white space: to ask of a token's hash whether it is one of them. */
export function wordSet(words: string): ReadonlySet<number> {
  return new Set(
    words
      .split(/\s+/u)
      .filter((word) => word !== '')
      .map((word) => foldHash(word)),
  );
}
