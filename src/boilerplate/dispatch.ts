import { type Opening, openingsOf } from './openings.ts';
import { firstWord, secondWord } from './page/first-word.ts';
import type { Page } from './page/page.ts';
import type { Candidate } from './resolve.ts';
import type { Found, Rule } from './rule.ts';
import { RULES } from './rules/all.ts';

interface Ranked {
  readonly rule: Rule;
  readonly rank: number;
  /** What the line's second word must be, where only the first woke the rule. */
  readonly seconds: ReadonlySet<number> | null;
}

/** Rules by what wakes them up: a line's first word (fold hash), its first or last code unit, what the text holds. */
interface Switchboard {
  readonly words: Map<number, Ranked[]>;
  readonly opens: Map<number, Ranked[]>;
  readonly closes: Map<number, Ranked[]>;
  readonly holds: Map<string, Ranked[]>;
  readonly pages: Ranked[];
  /** 1 where the low bits of a word's hash are the index: most lines stop here. */
  readonly wordBits: Uint8Array;
}

const LOW_BITS = 0xffff;

function add<K>(map: Map<K, Ranked[]>, key: K, ranked: Ranked): void {
  const known = map.get(key);
  if (known) known.push(ranked);
  else map.set(key, [ranked]);
}

/** A rule's openings, those with one first word in one. */
function joined(openings: readonly Opening[]): ReadonlyMap<number, Ranked['seconds']> {
  const byFirst = new Map<number, Ranked['seconds']>();
  for (const { first, seconds } of openings) {
    const known = byFirst.get(first);
    byFirst.set(first, known === null || seconds === null ? null : new Set([...(known ?? []), ...seconds]));
  }
  return byFirst;
}

function connectLines({ words, opens, closes }: Switchboard, { look }: Rule, ranked: Ranked): void {
  if ('page' in look || 'holds' in look) return;
  for (const [first, seconds] of joined((look.words ?? []).flatMap(openingsOf))) add(words, first, { ...ranked, seconds });
  for (const char of new Set(look.opens)) add(opens, char.charCodeAt(0), ranked);
  for (const char of new Set(look.closes)) add(closes, char.charCodeAt(0), ranked);
}

function connect(rules: readonly Rule[]): Switchboard {
  const wordBits = new Uint8Array(LOW_BITS + 1);
  const board: Switchboard = { words: new Map(), opens: new Map(), closes: new Map(), holds: new Map(), pages: [], wordBits };
  for (const [rank, rule] of rules.entries()) {
    const ranked = { rule, rank, seconds: null };
    if ('page' in rule.look) board.pages.push(ranked);
    if ('holds' in rule.look) for (const literal of rule.look.holds) add(board.holds, literal, ranked);
    connectLines(board, rule, ranked);
  }
  for (const hash of board.words.keys()) wordBits[hash & LOW_BITS] = 1;
  return board;
}

let connected: Switchboard | undefined;

const NOBODY: readonly Ranked[] = [];

type Ask = (ranked: Ranked, at: number, line: number) => void;

function askLines({ words, wordBits, opens, closes }: Switchboard, page: Page, ask: Ask): void {
  const askWords = (ranked: readonly Ranked[] | undefined, second: number, i: number): void => {
    for (const each of ranked ?? NOBODY) if (each.seconds === null || each.seconds.has(second)) ask(each, i, i);
  };
  for (let i = 0; i < page.count; i++) {
    const start = page.starts[i] ?? 0;
    const end = page.ends[i] ?? 0;
    const word = firstWord(page.text, start, end);
    if (wordBits[word & LOW_BITS]) askWords(words.get(word), secondWord(page.text, start, end), i);
    for (const each of opens.get(page.text.charCodeAt(start)) ?? NOBODY) ask(each, i, i);
    for (const each of closes.get(page.text.charCodeAt(end - 1)) ?? NOBODY) ask(each, i, i);
  }
}

function askPlaces({ holds }: Switchboard, page: Page, ask: Ask): void {
  for (const [literal, ranked] of holds) {
    let line = 0;
    for (let at = page.text.indexOf(literal); at >= 0; at = page.text.indexOf(literal, at + literal.length)) {
      while ((page.ends[line] ?? page.text.length) <= at) line++;
      for (const each of ranked) ask(each, at, line);
    }
  }
}

/** What every rule finds on the page, in no particular order. */
export function candidatesOn(page: Page, takes: (rule: Rule, found: Found) => boolean): Candidate[] {
  connected ??= connect(RULES);
  const candidates: Candidate[] = [];
  const ask: Ask = ({ rule, rank }, at, line) => {
    for (const found of rule.find(page, at, line))
      if (takes(rule, found)) candidates.push({ start: found.start, end: found.end, confidence: found.confidence, rule, rank });
  };
  for (const each of connected.pages) ask(each, 0, 0);
  askLines(connected, page, ask);
  askPlaces(connected, page, ask);
  return candidates;
}
