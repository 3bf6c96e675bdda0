import { BLOCK_START, CAPITAL, hasFlag, type Tokens } from '../document/tokens.ts';
import { foldHash } from '../text/fold.ts';
import { scan } from '../text/scan.ts';

/**
 * How a phrase must be written in the text: `any` case, with an `initial` capital ("rusia" is no match for "Rusia"),
 * or `exact`ly as listed ("AS" and never "as").
 */
export type CaseRule = 'any' | 'initial' | 'exact';

/** One form to look for and what it means. */
export interface Phrase<T> {
  readonly form: string;
  readonly case: CaseRule;
  readonly value: T;
}

/** The longest phrase that starts at a token: every value listed for it, and the token after its last. */
export interface PhraseMatch<T> {
  readonly values: readonly T[];
  readonly past: number;
}

/** A compiled list of phrases. `matchAt` gives the longest match at token `i`, or `null`; matches never leave a block. */
export interface PhraseTable<T> {
  readonly size: number;
  readonly matchAt: (text: string, tokens: Tokens, i: number) => PhraseMatch<T> | null;
}

interface Entry<T> {
  readonly phrase: Phrase<T>;
  readonly words: readonly string[];
}

const FIRST_MASK = 0xffff;

/** Spreads (node, hash) pairs over an open-addressing table of edges. */
const slotOf = (node: number, hash: number, mask: number): number => (Math.imul(node, 0x9e3779b1) ^ Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)) & mask;

/** The edges of a token trie: (node, token hash) leads to a node. Grows by doubling. */
class Edges {
  private from = new Int32Array(1 << 12).fill(-1);
  private hashes = new Int32Array(1 << 12);
  private to = new Int32Array(1 << 12);
  private used = 0;
  nodes = 1;

  next(node: number, hash: number): number {
    const mask = this.from.length - 1;
    for (let slot = slotOf(node, hash, mask); this.from[slot] !== -1; slot = (slot + 1) & mask)
      if (this.from[slot] === node && this.hashes[slot] === hash) return this.to[slot] ?? -1;
    return -1;
  }

  add(node: number, hash: number): number {
    const known = this.next(node, hash);
    if (known >= 0) return known;
    if (++this.used * 2 > this.from.length) this.grow();
    this.put(node, hash, this.nodes);
    return this.nodes++;
  }

  private put(node: number, hash: number, to: number): void {
    const mask = this.from.length - 1;
    let slot = slotOf(node, hash, mask);
    while (this.from[slot] !== -1) slot = (slot + 1) & mask;
    this.from[slot] = node;
    this.hashes[slot] = hash;
    this.to[slot] = to;
  }

  private grow(): void {
    const { from, hashes, to } = this;
    this.from = new Int32Array(from.length * 2).fill(-1);
    this.hashes = new Int32Array(from.length * 2);
    this.to = new Int32Array(from.length * 2);
    from.forEach((node, slot) => {
      if (node !== -1) this.put(node, hashes[slot] ?? 0, to[slot] ?? 0);
    });
  }
}

function writtenAs<T>({ phrase, words }: Entry<T>, text: string, tokens: Tokens, i: number): boolean {
  if (phrase.case === 'any') return true;
  if (phrase.case === 'initial') return hasFlag(tokens, i, CAPITAL);
  return words.every((word, k) => text.slice(tokens.starts[i + k], tokens.ends[i + k]) === word);
}

/** Compiles phrases into one token trie. A form may stand several times, with different values. */
export function phraseTable<T>(phrases: Iterable<Phrase<T>>): PhraseTable<T> {
  const edges = new Edges();
  const entries = new Map<number, Entry<T>[]>();
  const firsts = new Uint8Array(FIRST_MASK + 1);
  let size = 0;
  for (const phrase of phrases) {
    let node = 0;
    const words: string[] = [];
    scan(phrase.form, { start: 0, end: phrase.form.length }, (start, end) => {
      const hash = foldHash(phrase.form, start, end);
      if (node === 0) firsts[hash & FIRST_MASK] = 1;
      node = edges.add(node, hash);
      words.push(phrase.form.slice(start, end));
    });
    if (node === 0) continue;
    entries.set(node, [...(entries.get(node) ?? []), { phrase, words }]);
    size++;
  }

  function matchAt(text: string, tokens: Tokens, i: number): PhraseMatch<T> | null {
    if (firsts[(tokens.hashes[i] ?? 0) & FIRST_MASK] !== 1) return null;
    let best: PhraseMatch<T> | null = null;
    let node = 0;
    for (let j = i; j < tokens.count && (j === i || !hasFlag(tokens, j, BLOCK_START)); j++) {
      node = edges.next(node, tokens.hashes[j] ?? 0);
      if (node < 0) break;
      const found = entries.get(node)?.filter((entry) => writtenAs(entry, text, tokens, i));
      if (found?.length) best = { values: found.map((entry) => entry.phrase.value), past: j + 1 };
    }
    return best;
  }

  return { size, matchAt };
}
