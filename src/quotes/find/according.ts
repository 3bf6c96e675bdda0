import type { Candidate, Slot } from '../candidate.ts';
import { pastPhrase } from '../speaker/phrase.ts';
import type { Source } from '../source.ts';
import { clauseBefore, type PastPair, pastClause } from './clause.ts';

/** A source's words come from people or papers, not from rules and plans. */
const isSource = (source: Source, i: number): boolean => !source.is(i, 'first') && !source.is(i, 'rule');

interface Cue {
  readonly cue: number;
  readonly cuePast: number;
  readonly slot: Slot;
  /** The token past the words that name the source. */
  readonly past: number;
}

/** "menurut X", "menurutnya", "menurut klaimnya". */
function accordingAt(source: Source, i: number): Cue | null {
  const { reader } = source;
  const word = reader.word(i).toLowerCase();
  if (word === 'menurutnya') return { cue: i, cuePast: i + 1, slot: { kind: 'clitic', at: i }, past: i + 1 };
  if (word !== 'menurut' || !isSource(source, i + 1)) return null;
  if (source.is(i + 1, 'document') && reader.word(i + 1).endsWith('nya')) return { cue: i, cuePast: i + 2, slot: { kind: 'clitic', at: i + 1 }, past: i + 2 };
  return { cue: i, cuePast: i + 1, slot: { kind: 'phrase', at: i + 1 }, past: pastPhrase(source, i + 1) };
}

const TELLING = new Set(['keterangan', 'pengakuan', 'informasi', 'penuturan', 'laporan', 'pernyataan', 'penjelasan', 'kesaksian']);

/** "berdasarkan keterangan X": words of a source as well. */
function basedAt(source: Source, i: number): Cue | null {
  const { reader } = source;
  if (reader.word(i).toLowerCase() !== 'berdasarkan' || !TELLING.has(reader.word(i + 1))) return null;
  return { cue: i, cuePast: i + 1, slot: { kind: 'phrase', at: i + 2 }, past: pastPhrase(source, i + 2) };
}

/** The clause of "Menurut X, …", "…, menurut X" and "…, yang menurut X …". */
export function accordingTo(source: Source, i: number, pairs: PastPair): Candidate | null {
  const { reader } = source;
  const found = accordingAt(source, i) ?? basedAt(source, i);
  if (!found) return null;
  const { cue, cuePast, slot, past } = found;
  const made = (first: number, end: number): Candidate | null =>
    end - first < 2 ? null : { form: 'indirect', first, past: end, cue, cuePast, lemma: 'menurut', sense: 'say', slot, by: 'according-to' };
  let t = source.pastDate(past);
  if (reader.word(t) === 'kepada') t = pastPhrase(source, t + 1);
  if (reader.is(t, ',') && source.pastDate(t + 1) > t + 1) t = source.pastDate(t + 1);
  if (reader.is(t, ',')) return made(t + 1, pastClause(source, t + 1, pairs));
  const ends = t >= reader.count || reader.startsSentence(t) || reader.is(t, '.');
  if (reader.is(cue - 1, ',') && (ends || source.is(t, 'stop'))) {
    const before = clauseBefore(source, cue - 1);
    return made(before.first, before.past);
  }
  if (ends) return null;
  return made(t, pastClause(source, t, pairs));
}
