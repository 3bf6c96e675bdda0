const MARKS = /[[\]|]/gu;
const isInside = (char: string | undefined): boolean => char !== undefined && !/\s/u.test(char);

function openFault(pattern: string, at: number, open: number): string | null {
  if (open >= 0) return 'there is a [ inside brackets: alternatives cannot be nested';
  return isInside(pattern[at - 1]) ? 'a space is needed before [' : null;
}

function closeFault(pattern: string, at: number, open: number): string | null {
  if (open < 0) return 'a ] closes no [';
  if (isInside(pattern[at + 1])) return 'a space is needed after ]';
  return pattern.slice(open + 1, at).trim() === '' ? 'the brackets are empty' : null;
}

/** What is malformed in a pattern's brackets, in one clause; `null` when nothing is. */
export function bracketFault(pattern: string): string | null {
  let open = -1;
  for (const { 0: mark, index } of pattern.matchAll(MARKS)) {
    if (mark === '|' && open < 0) return 'there is a | outside brackets: write [one|another]';
    if (mark === '|') continue;
    const fault = mark === '[' ? openFault(pattern, index, open) : closeFault(pattern, index, open);
    if (fault !== null) return fault;
    open = mark === '[' ? index : -1;
  }
  return open < 0 ? null : 'a [ is never closed';
}
