import { BLOCK_START, CAPITAL, hasFlag, type Tokens } from '../document/tokens.ts';
import { scan } from '../text/scan.ts';
import { keptTries } from './kept-tries.ts';
import { lazy } from './table.ts';
import { compileTrie, follow, mayBegin, type Trie } from './trie.ts';

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
  /** Names the table among those the build compiles. */
  readonly id: string;
  /** Compiles the phrases afresh: what the build keeps. */
  readonly compile: () => Trie;
  /** With `hash` the first token is taken for another word than it is ("rudal-rudal" for "rudal"). */
  readonly matchAt: (text: string, tokens: Tokens, i: number, hash?: number) => PhraseMatch<T> | null;
  /** What is listed under exactly these token hashes, in whatever case. */
  readonly valuesOf: (hashes: readonly number[]) => readonly T[];
  /** A cheap first look: false when no listed phrase begins with a token of this hash. */
  readonly mayBegin: (hash: number) => boolean;
  /** Whether a token of this hash alone is a listed phrase, in whatever case. */
  readonly hasWord: (hash: number) => boolean;
}

/** Whether tokens from `i` up to `past` are, one by one, the tokens of `form` to the letter; only the space between them may differ. */
function isExactly(form: string, text: string, tokens: Tokens, i: number, past: number): boolean {
  const start = tokens.starts[i] ?? 0;
  if ((tokens.ends[past - 1] ?? 0) - start === form.length && text.startsWith(form, start)) return true;
  if (past - i === 1) return false;
  let k = i;
  let same = true;
  scan(form, { start: 0, end: form.length }, (from, to) => {
    same &&= text.slice(tokens.starts[k], tokens.ends[k]) === form.slice(from, to);
    k++;
  });
  return same;
}

function writtenAs(phrase: Phrase<unknown>, text: string, tokens: Tokens, i: number, past: number): boolean {
  if (phrase.case === 'any') return true;
  return phrase.case === 'initial' ? hasFlag(tokens, i, CAPITAL) : isExactly(phrase.form, text, tokens, i, past);
}

/** A list of phrases whose forms are known and whose other parts are made on demand, by the form's place in the list. */
export interface PhraseSource<T> {
  readonly forms: readonly string[];
  readonly phraseAt: (k: number) => Phrase<T> | undefined;
}

/**
 * Phrases as one token trie. A form may stand several times, with different values. The trie is the one the build kept
 * under the table's `id`, else compiled at the first look; the list itself is made only when something matches.
 */
export function phraseTable<T>(id: string, list: () => readonly Phrase<T>[]): PhraseTable<T> {
  return formTable(id, () => {
    const phrases = list();
    return { forms: phrases.map(({ form }) => form), phraseAt: (k) => phrases[k] };
  });
}

/** Like `phraseTable`, for long tables: of the list only the forms are made, and a phrase when its form is met. */
export function formTable<T>(id: string, make: () => PhraseSource<T>): PhraseTable<T> {
  const source = lazy(make);
  const compile = (): Trie => compileTrie(source().forms);
  const kept = lazy(() => keptTries().get(id) ?? compile());

  /** The values of the forms that end at a node and are written as listed, or `null`. */
  function valuesAt(node: number, text: string, tokens: Tokens, i: number, past: number): T[] | null {
    const { heads, nexts } = kept();
    let values: T[] | null = null;
    for (let k = heads[node] ?? -1; k >= 0; k = nexts[k] ?? -1) {
      const phrase = source().phraseAt(k);
      if (!phrase || !writtenAs(phrase, text, tokens, i, past)) continue;
      if (values) values.push(phrase.value);
      else values = [phrase.value];
    }
    return values;
  }

  function matchAt(text: string, tokens: Tokens, i: number, hash: number = tokens.hashes[i] ?? 0): PhraseMatch<T> | null {
    const trie = kept();
    if (!mayBegin(trie, hash)) return null;
    let best: PhraseMatch<T> | null = null;
    let node = follow(trie, 0, hash);
    for (let j = i; node >= 0; ) {
      const values = valuesAt(node, text, tokens, i, j + 1);
      if (values) best = { values, past: j + 1 };
      if (++j >= tokens.count || hasFlag(tokens, j, BLOCK_START)) break;
      node = follow(trie, node, tokens.hashes[j] ?? 0);
    }
    return best;
  }

  function valuesOf(hashes: readonly number[]): T[] {
    const trie = kept();
    let node = 0;
    for (const hash of hashes) if (node >= 0) node = follow(trie, node, hash);
    const values: T[] = [];
    for (let k = node > 0 ? (trie.heads[node] ?? -1) : -1; k >= 0; k = trie.nexts[k] ?? -1) {
      const phrase = source().phraseAt(k);
      if (phrase) values.push(phrase.value);
    }
    return values;
  }

  function hasWord(hash: number): boolean {
    const trie = kept();
    return mayBegin(trie, hash) && (trie.heads[follow(trie, 0, hash)] ?? -1) >= 0;
  }

  return { id, compile, matchAt, valuesOf, mayBegin: (hash) => mayBegin(kept(), hash), hasWord };
}
