import { createRequire } from 'node:module';
import type { Watchlist } from '../compile.ts';

/** A sequence found among code words: its first and last word, and the entry it belongs to. */
export interface Hit {
  readonly first: number;
  readonly last: number;
  readonly entry: number;
}

type Nlp = ReturnType<typeof import('wink-nlp').default>;

/** A word of the feed that no sequence has. */
export const FILLER = 'qz';
const PACKAGES = /[\\/]wink-(?:nlp|eng-lite-web-model)[\\/]/u;

/**
 * Loads a copy of wink-nlp and its model that is ours alone: the model is state, and a second instance on one model
 * spoils both (its lexicon is shared and its shorthands are read twice). What the caller's program has loaded stays.
 */
function load(): Nlp {
  const require = createRequire(import.meta.url);
  const theirs = Object.entries(require.cache).filter(([path]) => PACKAGES.test(path));
  const forget = (): void => {
    for (const path of Object.keys(require.cache)) if (PACKAGES.test(path)) delete require.cache[path];
  };
  forget();
  const wink: typeof import('wink-nlp').default = require('wink-nlp');
  const nlp = wink(require('wink-eng-lite-web-model'), ['cer']);
  forget();
  for (const [path, module] of theirs) require.cache[path] = module;
  return nlp;
}

/** The one instance, and the list whose patterns it has learnt last. */
let instance: Nlp | undefined;
let learnt: Watchlist | undefined;

function learn(nlp: Nlp, list: Watchlist): void {
  const patterns: string[][] = list.entries.map(() => []);
  for (const { entry, codes } of list.wanted) patterns[entry]?.push(codes.join(' '));
  const examples = patterns.map((of, entry) => ({ name: `e${entry}`, patterns: of }));
  nlp.learnCustomEntities(examples, { matchValue: false, usePOS: false, useEntity: false });
  learnt = list;
}

/**
 * Finds the list's sequences among code words, as wink-nlp's custom entities: from left to right, of those that begin
 * together the longest. The answer depends on nothing that was asked before.
 */
export function recognise(list: Watchlist, words: readonly string[]): Hit[] {
  instance ??= load();
  if (learnt !== list) learn(instance, list);
  const found = instance.readDoc(words.join(' ')).customEntities();
  const names = found.out(instance.its.type);
  return found.out(instance.its.span).flatMap((span, k) => {
    const [first, last] = span;
    return typeof first === 'number' && typeof last === 'number' ? [{ first, last, entry: Number(names[k]?.slice(1)) }] : [];
  });
}
