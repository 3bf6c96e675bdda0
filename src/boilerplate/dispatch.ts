import { foldHash } from '../text/fold.ts';
import type { Cue } from './lines.ts';
import type { Page } from './page.ts';
import type { Candidate } from './resolve.ts';
import type { Found, Rule } from './rule.ts';
import { RULES } from './rules/all.ts';

interface Ranked {
  readonly rule: Rule;
  readonly rank: number;
}

/** Rules by what wakes them up. Line rules by first word (fold hash), first or last code unit, first or last lines. */
interface Switchboard {
  readonly words: ReadonlyMap<number, readonly Ranked[]>;
  /** 1 where the low bits of some key of `words`, or a code unit of `opens` or `closes`, are the index: most lines stop here. */
  readonly wordBits: Uint8Array;
  readonly edgeBits: Uint8Array;
  readonly opens: ReadonlyMap<number, readonly Ranked[]>;
  readonly closes: ReadonlyMap<number, readonly Ranked[]>;
  readonly cues: ReadonlyMap<Cue, readonly Ranked[]>;
  readonly pages: readonly Ranked[];
}

const LOW_BITS = 0xffff;
const OPENS = 1;
const CLOSES = 2;

function add<K>(map: Map<K, Ranked[]>, keys: readonly K[] | undefined, ranked: Ranked): void {
  for (const key of keys ?? []) map.set(key, [...(map.get(key) ?? []), ranked]);
}

function connect(rules: readonly Rule[]): Switchboard {
  const words = new Map<number, Ranked[]>();
  const opens = new Map<number, Ranked[]>();
  const closes = new Map<number, Ranked[]>();
  const cues = new Map<Cue, Ranked[]>();
  const pages: Ranked[] = [];
  for (const [rank, rule] of rules.entries()) {
    const ranked = { rule, rank };
    const { look } = rule;
    if ('cue' in look) add(cues, [look.cue], ranked);
    else if ('page' in look) pages.push(ranked);
    else {
      add(
        words,
        look.words?.map((word) => foldHash(word)),
        ranked,
      );
      add(opens, codesOf(look.opens), ranked);
      add(closes, codesOf(look.closes), ranked);
    }
  }
  const wordBits = new Uint8Array(LOW_BITS + 1);
  for (const hash of words.keys()) wordBits[hash & LOW_BITS] = 1;
  const edgeBits = new Uint8Array(LOW_BITS + 1);
  for (const code of opens.keys()) edgeBits[code] = OPENS;
  for (const code of closes.keys()) edgeBits[code] = (edgeBits[code] ?? 0) | CLOSES;
  return { words, wordBits, edgeBits, opens, closes, cues, pages };
}

const codesOf = (chars = ''): number[] => Array.from(chars, (char) => char.charCodeAt(0));

let board: Switchboard | undefined;

/** What every rule finds on the page, in no particular order. */
export function candidatesOn(page: Page, takes: (rule: Rule, found: Found) => boolean): Candidate[] {
  board ??= connect(RULES);
  const candidates: Candidate[] = [];
  const ask = (ranked: readonly Ranked[] | undefined, at: number, line: number): void => {
    if (!ranked) return;
    for (const { rule, rank } of ranked)
      for (const found of rule.find(page, at, line)) if (takes(rule, found)) candidates.push({ ...found, kind: rule.kind, rule: rule.id, rank });
  };
  ask(board.pages, 0, 0);
  for (let i = 0; i < page.count; i++) {
    const word = page.words[i] ?? 0;
    const first = page.text.charCodeAt(page.starts[i] ?? 0);
    const last = page.text.charCodeAt((page.ends[i] ?? 0) - 1);
    if (board.wordBits[word & LOW_BITS]) ask(board.words.get(word), i, i);
    if ((board.edgeBits[first] ?? 0) & OPENS) ask(board.opens.get(first), i, i);
    if ((board.edgeBits[last] ?? 0) & CLOSES) ask(board.closes.get(last), i, i);
  }
  for (const { cue, offset, line } of page.cues) ask(board.cues.get(cue), offset, line);
  return candidates;
}
