import type { Node } from './syntax.ts';

/** Strings a stretch may have before it counts as too many to tell. */
const MOST_STRINGS = 250;
/** Words that are in every text: a requirement of theirs keeps little out. Marks are in the table too. */
const COMMON: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ini: 40,
    itu: 40,
    yang: 90,
    dan: 90,
    di: 90,
    ke: 60,
    dari: 70,
    pada: 60,
    akan: 30,
    hari: 12,
    tahun: 15,
    saat: 15,
    jam: 8,
    lalu: 8,
    ',': 99,
    '.': 99,
    '-': 30,
    '(': 20,
    ')': 20,
    "'": 9,
    '/': 9,
    ':': 15,
  }),
);
const RARE = 1;

const isLetter = (text: string): boolean => text.charAt(0) >= 'a' && text.charAt(0) <= 'z';

const costOf = (literals: ReadonlySet<string>): number => [...literals].reduce((sum, literal) => sum + (COMMON.get(literal) ?? RARE), 0);

function cheaper(one: ReadonlySet<string> | null, other: ReadonlySet<string> | null): ReadonlySet<string> | null {
  if (one === null || other === null) return one ?? other;
  return costOf(other) < costOf(one) ? other : one;
}

const known = new WeakMap<Node, readonly string[] | null>();

/** Every string a node matches; `null` when they are too many. Digits are not told apart. */
function stringsOf(node: Node): readonly string[] | null {
  let strings = known.get(node);
  if (strings === undefined) {
    strings = stringsFrom(node);
    known.set(node, strings);
  }
  return strings;
}

function stringsFrom(node: Node): readonly string[] | null {
  if (node.kind === 'set') return node.any ? null : [...node.chars];
  if (node.kind === 'all') return node.parts.reduce<readonly string[] | null>((strings, part) => product(strings, stringsOf(part)), ['']);
  if (node.kind === 'one') return within(node.branches.reduce<readonly string[] | null>((all, branch) => sum(all, stringsOf(branch)), []));
  const once = stringsOf(node.node);
  let strings: readonly string[] | null = node.least === 0 ? [''] : [];
  let times: readonly string[] | null = [''];
  for (let n = 1; n <= node.most && strings !== null; n++) {
    times = product(times, once);
    if (n >= node.least) strings = within(sum(strings, times));
  }
  return strings;
}

const sum = (one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null =>
  one === null || other === null ? null : [...one, ...other];
const within = (strings: readonly string[] | null): readonly string[] | null => {
  const distinct = strings === null ? [] : [...new Set(strings)];
  return strings === null || distinct.length > MOST_STRINGS ? null : distinct;
};
const product = (one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null =>
  one === null || other === null || one.length * other.length > MOST_STRINGS * 2 ? null : within(one.flatMap((head) => other.map((tail) => head + tail)));

/** What may be at an edge of a node: a letter, nothing at all. */
interface Edge {
  readonly letter: boolean;
  readonly empty: boolean;
}

/** What a match of the node may begin, or end, with. */
function edgeOf(node: Node, last: boolean): Edge {
  if (node.kind === 'set') return { letter: node.any || [...node.chars].some(isLetter), empty: false };
  if (node.kind === 'all') return edgeOfAll(node.parts, last);
  if (node.kind === 'one') {
    const edges = node.branches.map((branch) => edgeOf(branch, last));
    return { letter: edges.some(({ letter }) => letter), empty: edges.some(({ empty }) => empty) };
  }
  const edge = edgeOf(node.node, last);
  return { letter: edge.letter, empty: edge.empty || node.least === 0 };
}

function edgeOfAll(parts: readonly Node[], last: boolean): Edge {
  let letter = false;
  for (const part of last ? [...parts].reverse() : parts) {
    const edge = edgeOf(part, last);
    letter ||= edge.letter;
    if (!edge.empty) return { letter, empty: false };
  }
  return { letter, empty: true };
}

/** True if a letter may be beside a stretch that these parts come before, or after. */
function openBeside(parts: readonly Node[], last: boolean, open: boolean): boolean {
  const edge = edgeOfAll(parts, last);
  return edge.letter || (edge.empty && open);
}

/** The marks and whole words of a string: words at an edge that may go on are left out. */
function wholeOf(string: string, openLeft: boolean, openRight: boolean): string[] {
  return [...string.matchAll(/[a-z]{1,40}|[^a-z0 ]/gu)]
    .filter(({ 0: literal, index }) => !isLetter(literal) || !((index === 0 && openLeft) || (index + literal.length === string.length && openRight)))
    .map(([literal]) => literal);
}

/** Of each string the rarest literal; `null` when one has none. */
function rarestOf(strings: readonly string[], openLeft: boolean, openRight: boolean): ReadonlySet<string> | null {
  const chosen = new Set<string>();
  for (const string of strings) {
    const literals = wholeOf(string, openLeft, openRight).sort((a, b) => (COMMON.get(a) ?? RARE) - (COMMON.get(b) ?? RARE) || b.length - a.length);
    const [rarest] = literals;
    if (rarest === undefined) return null;
    chosen.add(rarest);
  }
  return chosen;
}

/** The best requirement of parts one after another: of a stretch that has few strings, or of one part. */
function ofAll(parts: readonly Node[], openLeft: boolean, openRight: boolean): ReadonlySet<string> | null {
  let best: ReadonlySet<string> | null = null;
  for (let from = 0; from < parts.length; from++) {
    const left = openBeside(parts.slice(0, from), true, openLeft);
    let strings: readonly string[] | null = [''];
    for (let past = from + 1; past <= parts.length && strings !== null; past++) {
      const part = parts[past - 1];
      strings = part === undefined ? null : product(strings, stringsOf(part));
      const right = openBeside(parts.slice(past), false, openRight);
      if (strings !== null) best = cheaper(best, rarestOf(strings, left, right));
      if (part !== undefined && past === from + 1) best = cheaper(best, literalsIn(part, left, right));
    }
  }
  return best;
}

/**
 * Whole words and marks of which every match of the node has one; `null` when there are none. `openLeft` and `openRight`: a letter may
 * are beside the match.
 */
export function literalsIn(node: Node, openLeft = false, openRight = false): ReadonlySet<string> | null {
  if (node.kind === 'set') return node.any ? null : rarestOf([...node.chars], openLeft, openRight);
  if (node.kind === 'all') return ofAll(node.parts, openLeft, openRight);
  if (node.kind === 'repeat') return node.least === 0 ? null : literalsIn(node.node, openLeft || node.most > 1, openRight || node.most > 1);
  const all = new Set<string>();
  for (const branch of node.branches) {
    const literals = literalsIn(branch, openLeft, openRight);
    if (literals === null) return null;
    for (const literal of literals) all.add(literal);
  }
  return all;
}
