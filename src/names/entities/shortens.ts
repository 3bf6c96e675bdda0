/** True when `short` is left of `long` after dropping words, in the same order; an initial stands for its word ("J Kristiadi"). */
export function shortens(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    while (at < long.length && long[at] !== word && !(word.length === 1 && long[at]?.startsWith(word))) at++;
    if (at++ >= long.length) return false;
  }
  return true;
}
