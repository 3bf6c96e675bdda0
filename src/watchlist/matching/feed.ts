import { type Tokens, tokenAt } from '../../document/tokens.ts';
import { fold } from '../../text/fold.ts';
import { LONGEST_TIME, type Watchlist } from '../compile.ts';
import { type Kind, kindOfDate, kindOfWord, mayHaveKind } from '../kinds.ts';
import { stemOf } from './stem.ts';
import type { Reading, Window } from './windows.ts';
import { FILLER } from './wink.ts';

/** What wink-nlp is shown: code words, and the tokens that each stands for. */
export interface Feed {
  readonly words: readonly string[];
  readonly firsts: readonly number[];
  readonly pasts: readonly number[];
}

/** No word of a pattern is longer, zero-width characters within it counted. */
const LONGEST_WORD = 200;

/** The temporal expressions of the given kinds that are whole runs of tokens: their kind and last token, by first token. */
function timesOf({ tokens, dates }: Reading, view: ReadonlySet<Kind>): ReadonlyMap<number, { readonly kind: Kind; readonly past: number }> {
  const times = new Map<number, { kind: Kind; past: number }>();
  for (const date of dates) {
    const kind = kindOfDate(date);
    if (kind === null || !view.has(kind)) continue;
    const first = tokenAt(tokens, date.start);
    const past = tokenAt(tokens, date.end);
    if (tokens.starts[first] === date.start && tokens.ends[past - 1] === date.end && past - first <= LONGEST_TIME) times.set(first, { kind, past });
  }
  return times;
}

/** The code of token `i` as the view reads it: its kind when the view has it, else its word; the filler when the list has neither. */
function codeOf(text: string, tokens: Tokens, i: number, list: Watchlist, view: ReadonlySet<Kind>): string {
  const start = tokens.starts[i] ?? 0;
  const end = tokens.ends[i] ?? 0;
  if (view.size > 0 && mayHaveKind(text, tokens, i)) {
    const kind = kindOfWord(text.slice(start, end));
    if (kind !== null && view.has(kind)) return list.codes.get(`[${kind}]`) ?? FILLER;
  }
  if (end - start > LONGEST_WORD) return FILLER;
  const code = list.codes.get(fold(text.slice(start, end)));
  if (code !== undefined) return code;
  const stem = stemOf(text, start, end);
  return (stem && list.codes.get(fold(text.slice(start, stem.end)))) ?? FILLER;
}

/**
 * The windows as code words, a filler after each so that no match leads from one into the next. A word the list does not
 * have is a filler, too: what an article says cannot change how wink-nlp cuts words, nor make it grow.
 */
export function feedOf(reading: Reading, windows: readonly Window[], list: Watchlist, view: ReadonlySet<Kind>): Feed {
  const feed = { words: [] as string[], firsts: [] as number[], pasts: [] as number[] };
  const push = (word: string, first: number, past: number): void => {
    feed.words.push(word);
    feed.firsts.push(first);
    feed.pasts.push(past);
  };
  const times = timesOf(reading, view);
  for (const window of windows) {
    let i = window.first;
    while (i < window.past) {
      const time = times.get(i);
      const past = time && time.past <= window.past ? time.past : i + 1;
      push(past > i + 1 || time ? (list.codes.get(`[${time?.kind}]`) ?? FILLER) : codeOf(reading.text, reading.tokens, i, list, view), i, past);
      i = past;
    }
    push(FILLER, window.past, window.past);
  }
  return feed;
}
