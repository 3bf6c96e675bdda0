import { SPEECH } from '../../knowledge/speech/speech-words.ts';
import type { Candidate } from '../candidate.ts';
import type { Source } from '../source.ts';
import { accordingTo } from './according.ts';
import { activeAsideAt, asidesAt, thusSaidAt } from './aside.ts';
import type { PastPair } from './clause.ts';
import { directOf } from './direct.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { passiveAt } from './passive.ts';
import { relayedAt } from './relayed.ts';
import { reportedBy } from './reported.ts';

/** Words said, and the words between marks that nobody may be looked for in. */
export interface Found {
  readonly candidates: readonly Candidate[];
  readonly pairs: readonly Pair[];
}

const NONE: readonly Candidate[] = [];

/** The clauses that a word of speech outside quotations reports; the first frame that fits. */
function reportedAt(source: Source, cue: number, pairs: PastPair): readonly Candidate[] {
  if (source.is(cue, SPEECH.active)) {
    const inserted = activeAsideAt(source, cue, pairs);
    if (inserted.length > 0) return inserted;
    const reported = reportedBy(source, cue, pairs);
    if (reported) return [reported];
  }
  const one =
    thusSaidAt(source, cue) ??
    (source.is(cue, SPEECH.source | SPEECH.passive) ? accordingTo(source, cue, pairs) : null) ??
    (source.is(cue, SPEECH.passive) ? passiveAt(source, cue, pairs) : null) ??
    (source.is(cue, SPEECH.relay) ? relayedAt(source, cue, pairs) : null);
  if (one) return [one];
  return source.is(cue, SPEECH.bare | SPEECH.nya) ? asidesAt(source, cue, pairs) : NONE;
}

/** The next candidate, from the `k`-th on, that ends after a token. */
function firstBehind(candidates: readonly Candidate[], k: number, token: number): number {
  let next = k;
  while (next < candidates.length && (candidates[next]?.past ?? 0) <= token) next++;
  return next;
}

function firstPairBehind(pairs: readonly Pair[], k: number, token: number): number {
  let next = k;
  while (next < pairs.length && (pairs[next]?.end ?? 0) <= token) next++;
  return next;
}

const mixed = ({ first, past, cue, cuePast, lemma, sense, slot, by }: Candidate): Candidate => ({
  form: 'mixed',
  first,
  past,
  cue,
  cuePast,
  lemma,
  sense,
  slot,
  by,
});

const byPlace = (a: Candidate, b: Candidate): number => a.first - b.first || a.past - b.past;

/** The candidates in text order; most are so already. */
function inOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  for (let k = 1; k < candidates.length; k++) {
    const [one, next] = [candidates[k - 1], candidates[k]];
    if (one && next && byPlace(one, next) > 0) return [...candidates].sort(byPlace);
  }
  return candidates;
}

/** Gives reported clauses that hold quoted words their form, and leaves out those that are a direct quotation or overlap another: "…, kata X, menurut AFP" is X's. */
function settled(direct: readonly Candidate[], reported: readonly Candidate[], pairs: readonly Pair[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  let k = 0;
  let p = 0;
  let past = -1;
  for (const one of inOrder(reported)) {
    k = firstBehind(direct, k, one.first);
    p = firstPairBehind(pairs, p, one.first);
    const clash = direct[k];
    if ((clash && clash.first < one.past) || one.first < past) continue;
    past = one.past;
    const pair = pairs[p];
    kept.push(pair && pair.open < one.past ? mixed(one) : one);
  }
  return kept.length === 0 ? direct : [...direct, ...kept].sort(byPlace);
}

/** The quotations between marks, and the words of speech that they took. */
function directOnes(source: Source, pairs: readonly Pair[]): { readonly direct: Candidate[]; readonly used: ReadonlySet<number> } {
  const direct: Candidate[] = [];
  const used = new Set<number>();
  for (const pair of pairs) {
    const found = directOf(source, pair);
    if (!found) continue;
    direct.push(found);
    if (found.cue >= 0) used.add(found.cue);
  }
  return { direct, used };
}

/** All words said in a document, in text order. */
export function candidatesOf(source: Source): Found {
  const pairs = pairsOf(source);
  const { direct, used } = directOnes(source, pairs);
  const pastPair = new Map(pairs.map(({ open, end }) => [open, end]));
  const reported: Candidate[] = [];
  let k = 0;
  for (const cue of source.cues) {
    while (k < pairs.length && (pairs[k]?.end ?? 0) <= cue) k++;
    const pair = pairs[k];
    if (cue < source.body || used.has(cue) || (pair && pair.open <= cue)) continue;
    for (const one of reportedAt(source, cue, pastPair)) reported.push(one);
  }
  return { candidates: settled(direct, reported, pairs), pairs };
}
