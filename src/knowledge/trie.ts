import { foldHash } from '../text/fold.ts';
import { scan } from '../text/scan.ts';
import { byHash, type Hashes, hashesOf, packHashes, placeOf } from './hashes.ts';
import type { Columns } from './kept.ts';
import { packRuns, type Runs, runs, startOf } from './runs.ts';

/**
 * Forms as a trie over token hashes, in plain arrays. The root is node 0; the nodes that first hashes (`roots`) lead to follow it, then those that
 * later ones do (`hashes`), all that one node leads to together and by rising hash: of nodes 1, 2 and so on (`children[node - 1]`).
 * `forms[node - 1]` are the forms that end at a node; forms are numbered in the order of their nodes. `firsts` has a bit for the low 16 bits
 * of every first hash.
 */
export interface Trie {
  readonly roots: Hashes;
  readonly hashes: Int32Array;
  readonly children: Runs;
  readonly forms: Runs;
  readonly firsts: Int32Array;
}

const FIRST_WORDS = 0x10000 / 32;

/** The node that the token hash leads to, or -1. */
export function follow({ roots, hashes, children }: Trie, node: number, hash: number): number {
  if (node === 0) {
    const place = placeOf(roots, hash);
    return place < 0 ? -1 : place + 1;
  }
  const count = children.lengths[node - 1] ?? 0;
  if (count === 0) return -1;
  let low = startOf(children, node - 1);
  let high = low + count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const here = hashes[middle] ?? 0;
    if (here === hash) return roots.count + middle + 1;
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

/** A trie as ten columns, which `unpackTrie` reads, and the forms in the order of their nodes. */
export function compileTrie(forms: readonly string[]): { readonly columns: Columns; readonly order: readonly number[] } {
  const nodes = [...grow(forms).next].sort(([a], [b]) => byHash(a, b));
  const roots = nodes.map(([hash]) => hash);
  const firsts = new Int32Array(FIRST_WORDS);
  for (const hash of roots) firsts[(hash & 0xffff) >> 5] = (firsts[(hash & 0xffff) >> 5] ?? 0) | (1 << (hash & 31));
  for (const [, { next }] of nodes) nodes.push(...[...next].sort(([a], [b]) => a - b));
  const hashes = Int32Array.from(nodes.slice(roots.length), ([hash]) => hash);
  const children = packRuns(nodes.map(([, { next }]) => next.size));
  const ends = packRuns(nodes.map(([, branch]) => branch.forms.length));
  return { columns: [...packHashes(roots), hashes, ...children, ...ends, firsts], order: nodes.flatMap(([, branch]) => branch.forms) };
}

const NONE = new Int32Array();

/** The trie of the columns that `compileTrie` made. */
export function unpackTrie(columns: Columns): Trie {
  const [buckets = NONE, bucketMarks = NONE, lows = NONE, middles = NONE, ...others] = columns;
  const [hashes = NONE, children = NONE, childMarks = NONE, forms = NONE, formMarks = NONE, firsts = NONE] = others;
  return { roots: hashesOf(buckets, bucketMarks, lows, middles), hashes, children: runs(children, childMarks), forms: runs(forms, formMarks), firsts };
}
