import type { Reader } from '../../document/reader.ts';
import { SPEECH } from '../../knowledge/speech/speech-words.ts';
import { foldHashes } from '../../text/fold.ts';
import type { Source } from '../source.ts';
import { isRelative } from './clause.ts';

/** Tokens between a verb and the conjunction of what it reports: "mengatakan kepada wartawan di Gedung Putih pada Rabu bahwa". */
const CONJUNCTION_REACH_TOKENS = 18;
/** Tokens of a person told something: "memberi tahu [CBS] bahwa". */
const TOLD_REACH_TOKENS = 6;
/** Conjunctions of what somebody asks for. */
const WISHES = new Set(['agar', 'supaya']);
/** Nouns after "dalam" that tell when or how what is reported holds, not where it was said: "menjelaskan dalam kondisi darurat, …". */
const CIRCUMSTANCES = new Set([
  'kondisi',
  'keadaan',
  'situasi',
  'waktu',
  'jangka',
  'hal',
  'kasus',
  'konteks',
  'praktik',
  'praktiknya',
  'sejarah',
  'beberapa',
  'setahun',
]);
/** Words between a verb and what it reports. */
const TOO = foldHashes('pula juga lagi');
/** Marks that no adjunct reaches over. */
const STOPS = new Set([':', ';', '"', '“', '”']);

/** What the words after a verb are: where the clause begins and whether a conjunction or comma opens it. */
export interface Opening {
  readonly first: number;
  readonly by: 'conjunction' | 'comma' | 'none' | 'wish';
  /** True where an addressee or place is before the comma. */
  readonly distant?: boolean;
}

/** True for a mark that no adjunct reaches over. */
const stops = (reader: Reader, t: number): boolean => reader.isPunctuation(t) && STOPS.has(reader.word(t));

function pastAdjuncts(source: Source, from: number): number {
  let t = from;
  for (;;) {
    const past = source.pastDate(t);
    if (past > t) t = past;
    else if (source.is(t, SPEECH.addressee) && source.pastDate(t + 1) > t + 1) t = source.pastDate(t + 1);
    else if (source.is(t, SPEECH.addressee) && source.reader.word(t) === 'pada' && source.reader.word(t + 1) === 'hari' && source.pastDate(t + 2) > t + 2)
      t = source.pastDate(t + 2);
    else return t;
  }
}

/** The conjunction after an addressee or another adjunct ("kepada wartawan bahwa"), or the comma that closes it. */
function behindAddressee(source: Source, from: number): Opening | null {
  const { reader } = source;
  for (let t = from + 1; t < from + CONJUNCTION_REACH_TOKENS && t < reader.count; t++) {
    if (reader.startsSentence(t) || stops(reader, t)) return null;
    if (source.is(t, SPEECH.conjunction)) return { first: t + 1, by: 'conjunction' };
    if (reader.is(t, ',')) return { ...behindComma(source, t + 1), distant: true };
  }
  return null;
}

/** The conjunction after somebody who is told: "memberi tahu CBS bahwa". */
function behindTold(source: Source, from: number): Opening | null {
  const { reader } = source;
  for (let t = from; t < from + TOLD_REACH_TOKENS && t < reader.count; t++) {
    if (t > from && reader.startsSentence(t)) return null;
    const ends = reader.isPunctuation(t) ? reader.is(t, ',') || stops(reader, t) : t > from && (source.form(t, 'active') !== null || isRelative(source, t));
    if (ends) return null;
    if (t > from && source.is(t, SPEECH.conjunction)) return { first: t + 1, by: 'conjunction' };
  }
  return null;
}

/** The clause after a comma that closed an adjunct; another date may be first: ", Senin (1/2), bahwa". */
function behindComma(source: Source, from: number): Opening {
  let t = pastAdjuncts(source, from);
  if (t > from && source.reader.is(t, ',')) t++;
  return source.is(t, SPEECH.conjunction) ? { first: t + 1, by: 'conjunction' } : { first: t, by: 'comma' };
}

/** Where the words begin that a verb reports, from the token after it on; `null` where an adjunct is there that no clause follows. */
export function openingOf(source: Source, from: number): Opening | null {
  const { reader } = source;
  let t = from;
  while (t < from + 3 && reader.isOneOf(t, TOO) && !reader.isCapital(t)) t++;
  t = pastAdjuncts(source, t);
  if (source.is(t, SPEECH.conjunction)) return { first: t + 1, by: 'conjunction' };
  if (WISHES.has(reader.word(t))) return { first: t + 1, by: 'wish' };
  if (reader.is(t, ',')) return behindComma(source, t + 1);
  if (source.is(t, SPEECH.addressee) && !CIRCUMSTANCES.has(reader.word(t + 1))) return behindAddressee(source, t);
  return behindTold(source, t) ?? { first: t, by: 'none' };
}
