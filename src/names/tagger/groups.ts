import { CAPITAL } from '../../document/tokens.ts';
import { foldUnit, HASH_START } from '../../text/fold.ts';
import type { Memory } from './memory.ts';
import { pair } from './sink.ts';
import { after, before, runFirst, runPast } from './view/context.ts';
import { COMMON_START, type TagView } from './view/view.ts';

/**
 * What a group of features is about: the word itself, its place in its run and what tables list around it, what the document shows of
 * it, and words near it: beside it in the run, left and right of the run at each distance, first and last of the run (from distance 1).
 */
export const SELF = 0;
export const PLACE = 1;
export const RECALLED = 2;
export const IN_RUN_BEFORE = 3;
export const IN_RUN_AFTER = 4;
export const LEFT_OF_RUN = 5;
export const RIGHT_OF_RUN = 9;
export const FIRST_OF_RUN = 12;
export const LAST_OF_RUN = 15;
/** A word and the one before it in the sentence. */
export const WITH_BEFORE = 19;
/** A word and the one after it. */
export const WITH_AFTER = 20;

/** The bits of a group's detail, which is never 0: its role, then what tells forms of one word apart. */
export const ROLE_BITS = 0x1f;
export const WITH_CAPITAL: number = 1 << 5;
export const AT_COMMON_START: number = 1 << 6;
/** In a pair, the same bit: the other word has a capital. */
export const OTHER_CAPITAL: number = 1 << 6;
export const SHAPE_SHIFT = 8;
const DOMAIN_SHIFT = 16;

/** Stands for the word beyond a sentence's bounds. */
const BOUNDARY = 0x5bd1e995;
const FARTHEST = 3;
const LONGEST_RUN = 6;
const MOST_COUNTED = 4;
const MOST = 16;

/** The number of 32-bit numbers that a group is told by. */
export const KEY = 3;

/** A number for the first four and the last four letters of the token: what affix features see of it. */
function affixKey({ text, tokens }: TagView, i: number): number {
  const start = tokens.starts[i] ?? 0;
  const end = tokens.ends[i] ?? 0;
  let hash = HASH_START;
  for (let k = start; k < end && k < start + 4; k++) hash = pair(hash, foldUnit(text.charCodeAt(k)));
  for (let k = end - 1; k >= start && k > end - 5; k--) hash = pair(hash, foldUnit(text.charCodeAt(k)));
  return hash;
}

/**
 * The groups that the features of one token fall into. Group `k` is told by three numbers, `keys[3 * k]` to `keys[3 * k + 2]`: what it
 * is about, role and details, and for the word itself its affixes, for a pair the other word. Groups of equal numbers have equal features, in whatever text.
 */
export class Groups {
  readonly keys: Int32Array = new Int32Array(MOST * KEY);
  count = 0;
  private domain = 0;
  private first = 0;
  private past = 0;

  /** Begins a document read under a corpus's habits. */
  begin(domain: number): void {
    this.domain = (domain + 1) << DOMAIN_SHIFT;
    this.past = 0;
  }

  private add(about: number, detail: number, affixes = 0): void {
    const at = this.count++ * KEY;
    this.keys[at] = about;
    this.keys[at + 1] = detail | this.domain;
    this.keys[at + 2] = affixes;
  }

  private word({ tokens, cues }: TagView, i: number, role: number): void {
    if (i < 0) {
      this.add(BOUNDARY, role);
      return;
    }
    const capital = (tokens.flags[i] ?? 0) & CAPITAL ? WITH_CAPITAL : 0;
    this.add(tokens.hashes[i] ?? 0, role | capital | ((cues[i] ?? 0) & COMMON_START ? AT_COMMON_START : 0));
  }

  private self(view: TagView, i: number): void {
    this.word(view, i, SELF);
    this.keys[1] = (this.keys[1] ?? 0) | ((view.shapes[i] ?? 0) << SHAPE_SHIFT);
    this.keys[2] = affixKey(view, i);
  }

  private run(view: TagView, i: number): void {
    const { tokens } = view;
    if (i >= this.past || i < this.first) {
      this.first = runFirst(tokens, i);
      this.past = runPast(tokens, i);
    }
    const { first, past } = this;
    const fromStart = Math.min(i - first, FARTHEST);
    const toEnd = Math.min(past - 1 - i, FARTHEST);
    this.word(view, before(tokens, first), LEFT_OF_RUN + fromStart);
    this.word(view, after(tokens, past - 1), RIGHT_OF_RUN + toEnd);
    if (fromStart > 0) this.word(view, first, FIRST_OF_RUN + fromStart);
    if (toEnd > 0) this.word(view, past - 1, LAST_OF_RUN + toEnd);
    if (fromStart > 0) this.word(view, i - 1, IN_RUN_BEFORE);
    if (toEnd > 0) this.word(view, i + 1, IN_RUN_AFTER);
    this.place(view, i, Math.min(past - first, LONGEST_RUN) | (fromStart << 3) | (toEnd << 5));
  }

  private place({ tokens, listed, styles, shapes }: TagView, i: number, inRun: number): void {
    const last = before(tokens, i);
    const next = after(tokens, i);
    const beside = (last < 0 ? 0 : (listed[last] ?? 0)) | ((next < 0 ? 0 : (listed[next] ?? 0)) << 5);
    this.add(inRun | ((styles[i] ?? 0) << 7) | ((shapes[i] ?? 0) << 10) | ((listed[i] ?? 0) << 17) | (beside << 22), PLACE);
  }

  /** The word with the one before it and with the one after it: the third number of these groups is the other word. */
  private pairs({ tokens }: TagView, i: number, hash: number): void {
    const flags = tokens.flags;
    const last = before(tokens, i);
    const next = after(tokens, i);
    const own = (flags[i] ?? 0) & CAPITAL ? WITH_CAPITAL : 0;
    if (last >= 0) this.add(hash, WITH_BEFORE | own | ((flags[last] ?? 0) & CAPITAL ? OTHER_CAPITAL : 0), tokens.hashes[last] ?? 0);
    if (next >= 0) this.add(hash, WITH_AFTER | own | ((flags[next] ?? 0) & CAPITAL ? OTHER_CAPITAL : 0), tokens.hashes[next] ?? 0);
  }

  /** Fills `keys` with the groups of token `i`; tokens are asked for in order. */
  of(view: TagView, memory: Memory, i: number): void {
    this.count = 0;
    this.self(view, i);
    this.run(view, i);
    const hash = view.tokens.hashes[i] ?? 0;
    this.pairs(view, i, hash);
    this.add(memory.bitsOf(hash) | (Math.min(memory.countOf(hash), MOST_COUNTED) << 16), RECALLED);
  }
}
