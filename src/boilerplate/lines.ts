import { BLANK, charClass, IGNORABLE, LETTER, NEWLINE } from '../text/chars.ts';
import { foldUnit, HASH_START } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { type Plain, plain } from './plain.ts';

/** Signs inside lines that rules wake up at: "juga" after baca, simak …; brackets; the words of an ad slot; "Foto", "FOTO". */
export type Cue = 'juga' | 'bracket' | 'parenthesis' | 'advertisement' | 'foto';

/** A cue, its offset, and the number its line will have if it is none of white space. */
export interface PlacedCue {
  readonly cue: Cue;
  readonly offset: number;
  readonly line: number;
}

/**
 * A text cut in lines that hold more than white space and zero-width characters. Line `i` is
 * `text.slice(starts[i], ends[i])`, trimmed; `words[i]` is the fold hash of its first word. `cues` are offsets.
 */
export interface Lines {
  readonly text: string;
  /** The record's title, if it has one. */
  readonly title: string | null;
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly words: readonly number[];
  readonly cues: readonly PlacedCue[];
}

/** No first word of a rule is longer. */
const LONGEST_WORD = 16;
/** Bullets, brackets and quotes looked over before a line's first word. */
const MOST_SIGNS = 4;

/** Nothing at this character; a line ends; a cue may start. */
const PASS = 0;
const BREAK = 1;
const LOOK = 2;
const actions = new Uint8Array(0x10000);
for (const char of '\n\v\f\r\u0085\u2028\u2029') actions[char.charCodeAt(0)] = BREAK;
for (const char of '[(jJASF') actions[char.charCodeAt(0)] = LOOK;

const VERB_ENDS = ['aca', 'mak', 'hat', 'ton'] as const;

function follows(text: string, i: number, letters: string): boolean {
  for (let k = 0; k < letters.length; k++) if ((text.charCodeAt(i + k) | 0x20) !== letters.charCodeAt(k)) return false;
  return true;
}

/** The cheap look: the word before ends as baca, simak, lihat and tonton do. */
function followsVerb(text: string, i: number): boolean {
  let k = i - 1;
  while (k > 0 && charClass(text.charCodeAt(k)) & BLANK) k--;
  return k < i - 1 && VERB_ENDS.some((ending) => follows(text, k - 2, ending));
}

/** What the character at `i` is the cue of, or `null`. */
function cueAt(text: string, i: number): Cue | null {
  switch (text[i]) {
    case '[':
      return 'bracket';
    case '(':
      return 'parenthesis';
    case 'A':
      return follows(text, i + 1, 'dvertis') ? 'advertisement' : text.startsWith('NTARA FOTO', i + 1) ? 'foto' : null;
    case 'S':
      return text.startsWith('CROLL', i + 1) ? 'advertisement' : null;
    case 'F':
      return follows(text, i + 1, 'oto') ? 'foto' : null;
    default:
      return follows(text, i, 'juga') && followsVerb(text, i) ? 'juga' : null;
  }
}

function firstWord(text: string, start: number, end: number): number {
  let i = start;
  for (let n = 0; i < end && n < MOST_SIGNS && !(charClass(text.charCodeAt(i)) & LETTER); n++) i++;
  let hash = HASH_START;
  const past = Math.min(end, i + LONGEST_WORD);
  for (; i < past; i++) {
    const code = text.charCodeAt(i);
    if (!(charClass(code) & (LETTER | IGNORABLE))) break;
    const unit = foldUnit(code);
    if (unit >= 0) hash = Math.imul(hash ^ unit, 0x01000193);
  }
  return hash;
}

const OUTER: number = BLANK | IGNORABLE;

/** Cuts a text in lines, in one pass over its characters. */
export function readLines(text: string, title: string | null): Lines {
  const starts: number[] = [];
  const ends: number[] = [];
  const words: number[] = [];
  const cues: PlacedCue[] = [];
  const push = (from: number, to: number): void => {
    let start = from;
    let end = to;
    while (start < end && charClass(text.charCodeAt(start)) & OUTER) start++;
    while (end > start && charClass(text.charCodeAt(end - 1)) & OUTER) end--;
    if (start === end) return;
    starts.push(start);
    ends.push(end);
    words.push(firstWord(text, start, end));
  };
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const action = actions[text.charCodeAt(i)];
    if (action === PASS) continue;
    if (action === BREAK) {
      push(from, i);
      from = i + 1;
    } else {
      const cue = cueAt(text, i);
      if (cue) cues.push({ cue, offset: i, line: starts.length });
    }
  }
  push(from, text.length);
  return { text, title, count: starts.length, starts, ends, words, cues };
}

/** Line `i` as a span; empty outside the page. */
export function lineSpan(page: Lines, i: number): Span {
  return { start: page.starts[i] ?? page.text.length, end: page.ends[i] ?? page.text.length };
}

/** Line `i`, or its first `most` characters, as rules read it. */
export function lineAt(page: Lines, i: number, most: number = Number.POSITIVE_INFINITY): Plain {
  const { start, end } = lineSpan(page, i);
  return plain(page.text, start, Math.min(end, start + most));
}

/** How many line ends lie between line `i` and the next: 2 or more is an empty line. The page's end counts as many. */
export function breaksAfter(page: Lines, i: number): number {
  if (i + 1 >= page.count) return 9;
  let breaks = 0;
  for (let k = page.ends[i] ?? 0; k < (page.starts[i + 1] ?? 0); k++) {
    const code = page.text.charCodeAt(k);
    if (charClass(code) & NEWLINE && !(code === 0x0a && page.text.charCodeAt(k - 1) === 0x0d)) breaks++;
  }
  return breaks;
}
