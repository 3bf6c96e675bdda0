import { BLOCK_START, CAPITAL, hasFlag, type Tokens } from '../document/tokens.ts';
import { scan } from '../text/scan.ts';
import { type Columns, columnsOf, type Kept } from './kept.ts';
import { lazy } from './table.ts';
import { packTexts, type Texts, textAt, texts } from './texts.ts';
import { compileTrie, firstForm, follow, formsAt, mayBegin, type Trie, unpackTrie } from './trie.ts';

/**
 * How a phrase must be written in the text: `any` case, with an `initial` capital ("rusia" is not a match for "Rusia"),
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
export interface PhraseTable<T> extends Kept {
  /** With `hash` the first token is taken for another word than it is ("rudal-rudal" for "rudal"). */
  readonly matchAt: (text: string, tokens: Tokens, i: number, hash?: number) => PhraseMatch<T> | null;
  /** What is listed under exactly these token hashes, in whatever case. */
  readonly valuesOf: (hashes: readonly number[]) => readonly T[];
  /** What the whole list says, in its order, each once. */
  readonly values: () => readonly T[];
  /** A cheap first look: false when no listed phrase begins with a token of this hash. */
  readonly mayBegin: (hash: number) => boolean;
  /** Bits (`text/hash-bits.ts`) of the hashes that listed phrases begin with: to walk from one such token to the next. */
  readonly firsts: () => Uint32Array;
  /** True if a token of this hash alone is a listed phrase, in whatever case. */
  readonly hasWord: (hash: number) => boolean;
}

/** True if tokens from `i` up to `past` are, one by one, the tokens of `form` to the letter; only the space between them may differ. */
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

const CASES: readonly CaseRule[] = ['any', 'initial', 'exact'];
const INITIAL = 1;
const EXACT = 2;
/** A tag holds a phrase's case rule in its low bits, its value's place above them. */
const CASE_BITS = 2;
const CASE_MASK = 3;

/** Phrases compiled: the trie of their forms, a tag for each, the texts of their forms (where case must be exact) and values (as JSON, each once). */
interface Compiled {
  readonly trie: Trie;
  readonly tags: Int32Array;
  readonly forms: Texts;
  readonly values: Texts;
}

/** Columns that the trie takes. */
const OF_TRIE = 10;

function compilePhrases(phrases: readonly Phrase<unknown>[]): Columns {
  const { columns, order } = compileTrie(phrases.map(({ form }) => form));
  const values = new Map<string, number>();
  const tags = phrases.map(({ case: rule, value }) => {
    const json = JSON.stringify(value);
    const place = values.get(json) ?? values.size;
    values.set(json, place);
    return (place << CASE_BITS) | CASES.indexOf(rule);
  });
  const exact = order.map((k) => (phrases[k]?.case === 'exact' ? phrases[k].form : ''));
  return [...columns, Int32Array.from(order, (k) => tags[k] ?? 0), ...packTexts(exact), ...packTexts([...values.keys()])];
}

const NONE = new Int32Array();

function unpackPhrases(columns: Columns): Compiled {
  const [tags = NONE, formLengths = NONE, formMarks = NONE, formBytes = NONE, ...values] = columns.slice(OF_TRIE);
  const [lengths = NONE, marks = NONE, bytes = NONE] = values;
  return { trie: unpackTrie(columns), tags, forms: texts(formLengths, formMarks, formBytes), values: texts(lengths, marks, bytes) };
}

/** What reads the forms and values of compiled phrases, each when it is first asked for. */
function readerOf<T>(compiled: () => Compiled): {
  readonly formOf: (k: number) => string;
  readonly readValue: (k: number) => T;
  readonly values: () => T[];
} {
  const forms: (string | undefined)[] = [];
  const read: (T | undefined)[] = [];

  function formOf(k: number): string {
    const form = forms[k] ?? textAt(compiled().forms, k);
    forms[k] = form;
    return form;
  }

  function valueAt(place: number): T {
    const value: T = read[place] ?? JSON.parse(textAt(compiled().values, place));
    read[place] = value;
    return value;
  }

  /** The values fill the highest place that a form has. */
  function values(): T[] {
    const most = compiled().tags.reduce((last, tag) => Math.max(last, tag >> CASE_BITS), -1);
    return Array.from({ length: most + 1 }, (_, place) => valueAt(place));
  }

  return { formOf, values, readValue: (k) => valueAt((compiled().tags[k] ?? 0) >> CASE_BITS) };
}

/**
 * Phrases as one token trie. A form may stand several times, with different values, which must be what JSON can hold: equal ones are one
 * object. The build keeps the whole table under its `id`; the list is made where nothing was built.
 */
export function phraseTable<T>(id: string, list: () => readonly Phrase<T>[]): PhraseTable<T> {
  const compile = (): Columns => compilePhrases(list());
  const compiled = lazy(() => unpackPhrases(columnsOf({ id, compile })));
  const kept = lazy(() => compiled().trie);
  const firsts = lazy(() => new Uint32Array(kept().firsts));
  const { formOf, readValue, values } = readerOf<T>(compiled);

  function isWritten(k: number, text: string, tokens: Tokens, i: number, past: number): boolean {
    const rule = (compiled().tags[k] ?? 0) & CASE_MASK;
    if (rule === EXACT) return isExactly(formOf(k), text, tokens, i, past);
    return rule !== INITIAL || hasFlag(tokens, i, CAPITAL);
  }

  /** The values of the forms that end at a node and are written as listed, or `null`. */
  function valuesAt(node: number, text: string, tokens: Tokens, i: number, past: number): T[] | null {
    const trie = kept();
    const count = formsAt(trie, node);
    if (count === 0) return null;
    const first = firstForm(trie, node);
    let values: T[] | null = null;
    for (let k = first; k < first + count; k++) {
      if (!isWritten(k, text, tokens, i, past)) continue;
      if (values) values.push(readValue(k));
      else values = [readValue(k)];
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
    return Array.from({ length: formsAt(trie, node) }, (_, k) => readValue(firstForm(trie, node) + k));
  }

  function hasWord(hash: number): boolean {
    const trie = kept();
    return mayBegin(trie, hash) && formsAt(trie, follow(trie, 0, hash)) > 0;
  }

  return { id, compile, matchAt, valuesOf, values, mayBegin: (hash) => mayBegin(kept(), hash), firsts, hasWord };
}
