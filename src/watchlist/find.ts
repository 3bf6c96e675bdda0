import type { Mention, Watched } from '../document/entities.ts';
import type { Document, Outcome, Stage } from '../document/stage.ts';
import { tokenSpan } from '../document/tokens.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Watchlist } from './compile.ts';
import { labelOf } from './entry.ts';
import { TIMES } from './kinds.ts';
import { feedOf } from './matching/feed.ts';
import { look } from './matching/look.ts';
import { stemOf } from './matching/stem.ts';
import { type Reading, windowsOf } from './matching/windows.ts';

/** A match in tokens. */
interface Match {
  readonly first: number;
  readonly past: number;
  readonly entry: number;
}

/** Every match of the list, overlaps and all. */
function matchesIn(reading: Reading, list: Watchlist): Match[] {
  const windows = windowsOf(reading, list);
  if (windows.length === 0) return [];
  return list.views.flatMap((view) => {
    const { words, firsts, pasts } = feedOf(reading, windows, list, view);
    return look(list, words).map(({ first, last, entry }) => ({ first: firsts[first] ?? 0, past: pasts[last] ?? 0, entry }));
  });
}

/** Of matches that overlap, the one of most tokens stays; of equals the earlier, then the one whose entry is first. In text order. */
function longest(matches: readonly Match[]): Match[] {
  const taken = new Set<number>();
  const kept: Match[] = [];
  for (const match of [...matches].sort((a, b) => b.past - b.first - (a.past - a.first) || a.first - b.first || a.entry - b.entry)) {
    let free = true;
    for (let i = match.first; i < match.past; i++) free &&= !taken.has(i);
    if (!free) continue;
    for (let i = match.first; i < match.past; i++) taken.add(i);
    kept.push(match);
  }
  return kept.sort((a, b) => a.first - b.first);
}

const INVISIBLE = /^\p{Cf}$/u;

/** A span without the zero-width characters at its ends: a byte order mark is not part of a name. */
function visible(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end - 1 && INVISIBLE.test(text[start] ?? '')) start++;
  while (end > start + 1 && INVISIBLE.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

/** The span of a match, without a clitic that is attached to its last word. */
function spanOf({ text, tokens }: Pick<Reading, 'text' | 'tokens'>, first: number, past: number, list: Watchlist): Span {
  const span = tokenSpan(tokens, first, past);
  const last = tokens.starts[past - 1] ?? 0;
  const stem = list.codes.has(fold(text.slice(last, span.end))) ? null : stemOf(text, last, span.end);
  return stem?.cut ? { start: span.start, end: stem.end } : span;
}

/** The entries that were found, in order of first mention. */
function watched(matches: readonly Match[], { text, tokens }: Reading, list: Watchlist): Watched[] {
  const mentions = new Map<number, Mention[]>();
  for (const { first, past, entry } of matches) {
    const mention = { ...visible(text, spanOf({ text, tokens }, first, past, list)), confidence: 1, by: 'watchlist' };
    const known = mentions.get(entry);
    if (known) known.push(mention);
    else mentions.set(entry, [mention]);
  }
  return [...mentions].flatMap(([index, of]) => {
    const entry = list.entries[index];
    return entry ? [{ name: labelOf(entry), watch: entry.id ?? null, kind: entry.type, mentions: of }] : [];
  });
}

/**
 * The stage that finds a watchlist's entries in the body. It needs dates only when a pattern asks for them. Mentions never
 * overlap; the same document gives the same mentions whatever was analysed before.
 */
export function findWatched(list: Watchlist): Stage<'tokens' | 'dates', 'custom'> {
  const timed = list.views.some((view) => TIMES.some((kind) => view.has(kind)));
  const run = ({ text, layers }: Document<'tokens' | 'dates'>): Outcome<'custom'> => {
    const { tokens } = layers;
    const reading = { text, tokens, dates: timed ? layers.dates : [] };
    return { layer: watched(longest(matchesIn(reading, list)), reading, list) };
  };
  return { adds: 'custom', needs: timed ? ['tokens', 'dates'] : ['tokens'], run };
}
