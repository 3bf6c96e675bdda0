import { SPEECH } from '../../knowledge/speech/speech-words.ts';
import { foldHash } from '../../text/fold.ts';
import type { Candidate, Slot } from '../candidate.ts';
import type { Source } from '../source.ts';
import { pastPhrase } from '../speaker/phrase.ts';
import { clauseBefore, LONGEST_LEAD_TOKENS, type PastPair, pastClause, THUS } from './clause.ts';

/** A source's words come from people or papers, not from rules and plans. */
const isSource = (source: Source, i: number): boolean => !source.is(i, SPEECH.rule);

interface Cue {
  readonly cue: number;
  readonly cuePast: number;
  readonly lemma: string;
  readonly sense: string;
  readonly slot: Slot;
  /** The token past the words that name the source. */
  readonly past: number;
}

const according = (cue: number, cuePast: number, slot: Slot, past: number): Cue => ({ cue, cuePast, lemma: 'menurut', sense: 'say', slot, past });

const ACCORDING_TO = foldHash('menurut');
const ACCORDING_TO_HIM = foldHash('menurutnya');

/** "menurut X", "menurutnya", "menurut klaimnya". */
function accordingAt(source: Source, i: number): Cue | null {
  const { reader } = source;
  if (reader.hash(i) === ACCORDING_TO_HIM) return according(i, i + 1, { kind: 'clitic', at: i }, i + 1);
  if (reader.hash(i) !== ACCORDING_TO || !isSource(source, i + 1)) return null;
  if (source.is(i + 1, SPEECH.document) && reader.word(i + 1).endsWith('nya')) return according(i, i + 2, { kind: 'clitic', at: i + 1 }, i + 2);
  return according(i, i + 1, { kind: 'phrase', at: i + 1 }, pastPhrase(source, i + 1));
}

const BASED_ON = foldHash('berdasarkan');
const LIKE = new Set(['seperti', 'sebagaimana']);
const TELLING = new Set(['keterangan', 'pengakuan', 'informasi', 'penuturan', 'laporan', 'pernyataan', 'penjelasan', 'kesaksian']);

/** "berdasarkan keterangan X": words of a source as well. */
function basedAt(source: Source, i: number): Cue | null {
  const { reader } = source;
  if (reader.hash(i) !== BASED_ON || !TELLING.has(reader.word(i + 1))) return null;
  return according(i, i + 1, { kind: 'phrase', at: i + 2 }, pastPhrase(source, i + 2));
}

/** "Sebagaimana disampaikan X, …" at the beginning of a sentence: somebody named who speaks, not a medium that passes words on. */
function thusToldAt(source: Source, i: number): Cue | null {
  const { reader } = source;
  if (source.is(i, SPEECH.relay) || !reader.startsSentence(i - 1) || !LIKE.has(reader.word(i - 1).toLowerCase())) return null;
  const form = source.form(i, 'passive');
  const at = reader.word(i + 1) === 'oleh' ? i + 2 : i + 1;
  if (form?.clause !== 'S' || !reader.isCapital(at)) return null;
  return { cue: i, cuePast: i + 1, lemma: form.lemma, sense: form.sense, slot: { kind: 'phrase', at }, past: pastPhrase(source, at) };
}

/** Words of an apposition or relay after a name. */
const LONGEST_INSERTION_TOKENS = 14;

/** True if what begins after a comma up to the next one is not a clause of its own: ", analis PT X,", ", sebagaimana dilansir AFP,". */
export function isInsertion(source: Source, from: number, comma: number): boolean {
  if (THUS.has(source.reader.word(from)) && source.is(from + 1, SPEECH.relay)) return true;
  if (!source.is(from, SPEECH.head) && !source.is(from, SPEECH.office)) return false;
  for (let t = from; t < comma; t++) if (source.isVerbal(t)) return false;
  return true;
}

/** The comma after dates, appositions and relays that follow a name at comma `t`; `t` itself where none do. */
export function pastInsertions(source: Source, from: number): number {
  const { reader } = source;
  let t = from;
  while (reader.is(t, ',')) {
    const dated = source.pastDate(t + 1);
    if (dated > t + 1) {
      t = dated;
      continue;
    }
    let next = t + 1;
    while (next < t + LONGEST_INSERTION_TOKENS && !reader.is(next, ',') && !reader.startsSentence(next)) next++;
    if (!reader.is(next, ',') || !isInsertion(source, t + 1, next)) return t;
    t = next;
  }
  return t;
}

/** Tokens of what a bracket says of a name: "(45 tahun)", "(Partai Keadilan Sejahtera)". */
const LONGEST_BRACKET_TOKENS = 8;

/** The token past the bracket after a name; the token itself where none is. */
function pastBracket({ reader }: Source, t: number): number {
  if (!reader.is(t, '(')) return t;
  for (let i = t + 1; i <= t + LONGEST_BRACKET_TOKENS && !reader.startsSentence(i); i++) if (reader.is(i, ')')) return i + 1;
  return t;
}

/** True within a relative clause that narrows a noun: "langkah yang menurutnya harus diambil". */
const isRestrictive = ({ reader }: Source, i: number): boolean => reader.word(i - 1) === 'yang' && !reader.is(i - 2, ',');

/** The clause of "Menurut X, …", "…, menurut X" and "…, yang menurut X …", and of "Sebagaimana disampaikan X, …". */
export function accordingTo(source: Source, i: number, pairs: PastPair): Candidate | null {
  const { reader } = source;
  const found = accordingAt(source, i) ?? basedAt(source, i) ?? thusToldAt(source, i);
  if (!found || isRestrictive(source, i)) return null;
  const { cue, cuePast, lemma, sense, slot, past } = found;
  const made = (first: number, end: number): Candidate | null =>
    end - first < 2 || reader.word(first) === 'yang' ? null : { form: 'indirect', first, past: end, cue, cuePast, lemma, sense, slot, by: 'according-to' };
  let t = source.pastDate(pastBracket(source, past));
  if (reader.word(t) === 'kepada') t = pastPhrase(source, t + 1);
  const before = reader.is(cue - 1, ',') ? clauseBefore(source, cue - 1) : null;
  if (before && before.past - before.first > LONGEST_LEAD_TOKENS) return made(before.first, before.past);
  t = pastInsertions(source, t);
  if (reader.is(t, ',')) return made(t + 1, pastClause(source, t + 1, pairs));
  const ends = t >= reader.count || reader.startsSentence(t) || reader.is(t, '.');
  if (before && ends) return made(before.first, before.past);
  if (ends) return null;
  return made(t, pastClause(source, t, pairs));
}
