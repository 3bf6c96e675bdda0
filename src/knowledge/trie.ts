import { foldHash } from '../text/fold.ts';
import { scan } from '../text/scan.ts';
import type { Columns } from './kept.ts';
import { packRuns, type Runs, runs, startOf } from './runs.ts';

/**
 * Forms as a trie over token hashes, in plain arrays. The root is node 0, and edge `e` leads to node `e + 1`. The edges of a node lie
 * together, by rising hash: first the root's, found by the top bits of the hash (`buckets`) and kept without those, then those of node 1, 2
 * and so on (`children[node - 1]`). `forms[node - 1]` are the forms that end at a node; forms are numbered in the order of their nodes.
 * `firsts` has a bit for the low 16 bits of every first hash.
 */
export interface Trie {
  readonly hashes: Int32Array;
  readonly buckets: Runs;
  readonly children: Runs;
  readonly forms: Runs;
  readonly firsts: Int32Array;
  /** Top bits of a hash that name a bucket. */
  readonly bits: number;
  /** Edges of the root. */
  readonly roots: number;
}

const FIRST_WORDS = 0x10000 / 32;

/** The node that the token hash leads to from the root, or -1. */
function first({ hashes, buckets, bits }: Trie, hash: number): number {
  const bucket = hash >>> (32 - bits);
  const count = buckets.lengths[bucket] ?? 0;
  if (count === 0) return -1;
  const rest = hash << bits;
  const start = startOf(buckets, bucket);
  for (let edge = start; edge < start + count; edge++) if (hashes[edge] === rest) return edge + 1;
  return -1;
}

/** The node that the token hash leads to, or -1. */
export function follow(trie: Trie, node: number, hash: number): number {
  if (node === 0) return first(trie, hash);
  const { hashes, children, roots } = trie;
  const count = children.lengths[node - 1] ?? 0;
  if (count === 0) return -1;
  let low = roots + startOf(children, node - 1);
  let high = low + count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const here = hashes[middle] ?? 0;
    if (here === hash) return middle + 1;
    if (here < hash) low = middle + 1;
    else high = middle;
  }
  return -1;
}

/** False when no form begins with a token of this hash; true when one may. */
export function mayBegin({ firsts }: Trie, hash: number): boolean {
  return (((firsts[(hash & 0xffff) >> 5] ?? 0) >> (hash & 31)) & 1) === 1;
}

/** How many forms end at a node. */
export function formsAt({ forms }: Trie, node: number): number {
  return node > 0 ? (forms.lengths[node - 1] ?? 0) : 0;
}

/** The number of the first form that ends at a node. */
export function firstForm({ forms }: Trie, node: number): number {
  return startOf(forms, node - 1);
}

/** A node while forms are put together: the nodes that hashes lead to, and the forms that end at it, in their order. */
interface Branch {
  readonly next: Map<number, Branch>;
  readonly forms: number[];
}

/** The root. Forms without a visible character stand at it, where nobody looks for them. */
function grow(forms: readonly string[]): Branch {
  const root: Branch = { next: new Map(), forms: [] };
  for (const [k, form] of forms.entries()) {
    let branch = root;
    scan(form, { start: 0, end: form.length }, (start, end) => {
      const hash = foldHash(form, start, end);
      const next = branch.next.get(hash) ?? { next: new Map(), forms: [] };
      branch.next.set(hash, next);
      branch = next;
    });
    branch.forms.push(k);
  }
  return root;
}

/** The edges of a node by rising hash: of the root's as an unsigned number, for their top bits are counted. */
const edgesOf = ({ next }: Branch, isRoot: boolean): (readonly [number, Branch])[] =>
  [...next].sort(([a], [b]) => (isRoot ? (a >>> 0) - (b >>> 0) : a - b));

/** A trie as eight columns, which `unpackTrie` reads, and the forms in the order of their nodes. */
export function compileTrie(forms: readonly string[]): { readonly columns: Columns; readonly order: readonly number[] } {
  const root = grow(forms);
  const bits = Math.max(1, Math.ceil(Math.log2(root.next.size + 1)));
  const buckets = new Array<number>(2 ** bits).fill(0);
  const firsts = new Int32Array(FIRST_WORDS);
  const edges = edgesOf(root, true);
  const hashes = edges.map(([hash]) => hash << bits);
  for (const [hash] of edges) {
    firsts[(hash & 0xffff) >> 5] = (firsts[(hash & 0xffff) >> 5] ?? 0) | (1 << (hash & 31));
    buckets[hash >>> (32 - bits)] = (buckets[hash >>> (32 - bits)] ?? 0) + 1;
  }
  for (const [, branch] of edges)
    for (const edge of edgesOf(branch, false)) {
      edges.push(edge);
      hashes.push(edge[0]);
    }
  const order = edges.flatMap(([, branch]) => branch.forms);
  const children = packRuns(edges.map(([, { next }]) => next.size));
  const ends = packRuns(edges.map(([, branch]) => branch.forms.length));
  return { columns: [Int32Array.from(hashes), ...packRuns(buckets), ...children, ...ends, firsts], order };
}

const NONE = new Int32Array();

/** The trie of the columns that `compileTrie` made. */
export function unpackTrie(columns: Columns): Trie {
  const [hashes = NONE, buckets = NONE, bucketMarks = NONE, children = NONE, childMarks = NONE, forms = NONE, formMarks = NONE, firsts = NONE] = columns;
  const found = runs(buckets, bucketMarks);
  return {
    hashes,
    buckets: found,
    children: runs(children, childMarks),
    forms: runs(forms, formMarks),
    firsts,
    bits: Math.log2(found.lengths.length),
    roots: startOf(found, found.lengths.length - 1) + (found.lengths.at(-1) ?? 0),
  };
}
