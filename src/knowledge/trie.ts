import { foldHash } from '../text/fold.ts';
import { scan } from '../text/scan.ts';

/**
 * Forms as a trie over token hashes, in plain arrays. Edges lie in an open-addressing table: slot `s` leads from node
 * `from[s]` (-1: empty) by the hash `hashes[s]` to node `to[s]`; the root is 0. `heads[node]` is the first form that ends
 * at a node, as its index, `nexts[form]` the next one with the same tokens; -1 ends the chain. `firsts` has a bit for the
 * low 16 bits of every first hash.
 */
export interface Trie {
  readonly from: Int32Array;
  readonly hashes: Int32Array;
  readonly to: Int32Array;
  readonly heads: Int32Array;
  readonly nexts: Int32Array;
  readonly firsts: Int32Array;
}

const FIRST_WORDS = 0x10000 / 32;
/** Edges a form on the average, with room to spare; the table doubles when it is not enough. */
const EDGES_A_FORM = 4;

const slotOf = (node: number, hash: number, mask: number): number => (Math.imul(node, 0x9e3779b1) ^ Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)) & mask;

/** The node that the token hash leads to, or -1. */
export function follow(trie: Pick<Trie, 'from' | 'hashes' | 'to'>, node: number, hash: number): number {
  const { from, hashes, to } = trie;
  const mask = from.length - 1;
  for (let slot = slotOf(node, hash, mask); from[slot] !== -1; slot = (slot + 1) & mask)
    if (from[slot] === node && hashes[slot] === hash) return to[slot] ?? -1;
  return -1;
}

/** False when no form begins with a token of this hash; true when one may. */
export function mayBegin({ firsts }: Trie, hash: number): boolean {
  return (((firsts[(hash & 0xffff) >> 5] ?? 0) >> (hash & 31)) & 1) === 1;
}

class Edges {
  from: Int32Array;
  hashes: Int32Array;
  to: Int32Array;
  private used = 0;

  constructor(size: number) {
    this.from = new Int32Array(size).fill(-1);
    this.hashes = new Int32Array(size);
    this.to = new Int32Array(size);
  }

  put(node: number, hash: number, to: number): void {
    if (++this.used * 2 > this.from.length) this.grow();
    const mask = this.from.length - 1;
    let slot = slotOf(node, hash, mask);
    while (this.from[slot] !== -1) slot = (slot + 1) & mask;
    this.from[slot] = node;
    this.hashes[slot] = hash;
    this.to[slot] = to;
  }

  private grow(): void {
    const larger = new Edges(this.from.length * 2);
    for (let slot = 0; slot < this.from.length; slot++)
      if (this.from[slot] !== -1) larger.put(this.from[slot] ?? 0, this.hashes[slot] ?? 0, this.to[slot] ?? 0);
    this.from = larger.from;
    this.hashes = larger.hashes;
    this.to = larger.to;
  }
}

/** Compiles forms into a trie. Forms without a visible character have no place in it. */
export function compileTrie(forms: readonly string[]): Trie {
  const edges = new Edges(2 ** Math.ceil(Math.log2(forms.length * EDGES_A_FORM + 2)));
  const heads: number[] = [-1];
  const nexts = new Int32Array(forms.length).fill(-1);
  const firsts = new Int32Array(FIRST_WORDS);
  let node = 0;
  let form = '';
  const step = (start: number, end: number): void => {
    const hash = foldHash(form, start, end);
    if (node === 0) firsts[(hash & 0xffff) >> 5] = (firsts[(hash & 0xffff) >> 5] ?? 0) | (1 << (hash & 31));
    let next = follow(edges, node, hash);
    if (next < 0) {
      next = heads.push(-1) - 1;
      edges.put(node, hash, next);
    }
    node = next;
  };
  for (let k = forms.length - 1; k >= 0; k--) {
    form = forms[k] ?? '';
    node = 0;
    scan(form, { start: 0, end: form.length }, step);
    if (node === 0) continue;
    nexts[k] = heads[node] ?? -1;
    heads[node] = k;
  }
  return { from: edges.from, hashes: edges.hashes, to: edges.to, heads: Int32Array.from(heads), nexts, firsts };
}
