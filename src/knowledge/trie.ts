import { foldHash } from '../text/fold.ts';
import { scan } from '../text/scan.ts';

/**
 * Forms as a trie over token hashes, in plain arrays. Edges lie in an open-addressing table: slot `s` leads from node
 * `from[s]` (-1: empty) by the hash `hashes[s]` to node `s + 1`; the root is 0. `heads[node]` is the first form that ends
 * at a node, as its index, `nexts[form]` the next one with the same tokens; -1 ends the chain. `firsts` has a bit for the
 * low 16 bits of every first hash.
 */
export interface Trie {
  readonly from: Int32Array;
  readonly hashes: Int32Array;
  readonly heads: Int32Array;
  readonly nexts: Int32Array;
  readonly firsts: Int32Array;
}

const FIRST_WORDS = 0x10000 / 32;
const slotOf = (node: number, hash: number, mask: number): number => (Math.imul(node, 0x9e3779b1) ^ Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)) & mask;

/** The node that the token hash leads to, or -1. */
export function follow({ from, hashes }: Pick<Trie, 'from' | 'hashes'>, node: number, hash: number): number {
  const mask = from.length - 1;
  for (let slot = slotOf(node, hash, mask); from[slot] !== -1; slot = (slot + 1) & mask) if (from[slot] === node && hashes[slot] === hash) return slot + 1;
  return -1;
}

/** False when no form begins with a token of this hash; true when one may. */
export function mayBegin({ firsts }: Trie, hash: number): boolean {
  return (((firsts[(hash & 0xffff) >> 5] ?? 0) >> (hash & 31)) & 1) === 1;
}

/** A node while forms are put together: the nodes that hashes lead to, and the forms that end at it, in their order. */
interface Branch {
  readonly next: Map<number, Branch>;
  readonly forms: number[];
}

/** Puts forms without a visible character at the root, where nobody looks for them. Returns the number of edges. */
function grow(root: Branch, forms: readonly string[]): number {
  let edges = 0;
  for (const [k, form] of forms.entries()) {
    let branch = root;
    scan(form, { start: 0, end: form.length }, (start, end) => {
      const hash = foldHash(form, start, end);
      const next = branch.next.get(hash) ?? { next: new Map(), forms: [] };
      if (!branch.next.has(hash)) edges++;
      branch.next.set(hash, next);
      branch = next;
    });
    branch.forms.push(k);
  }
  return edges;
}

/** Compiles forms into a trie, at most half of whose slots are taken. Forms without a visible character have no place in it. */
export function compileTrie(forms: readonly string[]): Trie {
  const root: Branch = { next: new Map(), forms: [] };
  const size = 2 ** Math.ceil(Math.log2(2 * grow(root, forms) + 2));
  const from = new Int32Array(size).fill(-1);
  const hashes = new Int32Array(size);
  const heads = new Int32Array(size + 1).fill(-1);
  const nexts = new Int32Array(forms.length).fill(-1);
  const firsts = new Int32Array(FIRST_WORDS);
  for (const hash of root.next.keys()) firsts[(hash & 0xffff) >> 5] = (firsts[(hash & 0xffff) >> 5] ?? 0) | (1 << (hash & 31));
  const places: (readonly [number, Branch])[] = [[0, root]];
  for (const [node, { next }] of places)
    for (const [hash, branch] of next) {
      let slot = slotOf(node, hash, size - 1);
      while (from[slot] !== -1) slot = (slot + 1) & (size - 1);
      from[slot] = node;
      hashes[slot] = hash;
      heads[slot + 1] = branch.forms[0] ?? -1;
      branch.forms.forEach((form, k) => {
        nexts[form] = branch.forms[k + 1] ?? -1;
      });
      places.push([slot + 1, branch]);
    }
  return { from, hashes, heads, nexts, firsts };
}
