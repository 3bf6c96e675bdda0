interface Node {
  readonly next: Map<string, Node>;
  ends: boolean;
}

function sourceOf({ next, ends }: Node): string {
  const branches = [...next].map(([char, node]) => escaped(char) + sourceOf(node));
  if (branches.length === 0) return '';
  const [only = ''] = branches;
  if (!ends) return branches.length === 1 ? only : `(?:${branches.join('|')})`;
  return branches.length === 1 && only.length === 1 ? `${only}?` : `(?:${branches.join('|')})?`;
}

const escaped = (char: string): string => char.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');

/**
 * The source of a regex that matches one of the words, the longest that lets the rest match. Words with a common beginning
 * share it: V8 compiles that several times faster than the words side by side, which start-up feels.
 */
export function alternatives(words: Iterable<string>): string {
  const root: Node = { next: new Map(), ends: false };
  for (const word of words) {
    let node = root;
    for (const char of word) {
      const child = node.next.get(char) ?? { next: new Map(), ends: false };
      node.next.set(char, child);
      node = child;
    }
    node.ends = true;
  }
  return `(?:${sourceOf(root)})`;
}
