import type { EntityMention } from '../../document/mentions.ts';
import { SPEECH } from '../../knowledge/speech/speech-words.ts';
import type { Source } from '../source.ts';
import { isGenitive } from './genitive.ts';

/** A phrase that names a speaker is at most this long. */
const LONGEST_PHRASE_TOKENS = 28;
/** How far after a comma or preposition a person's name may follow: "kata Direktur Utama PT A, NAMA", "kata pengamat dari Universitas X, NAMA". */
const NAME_REACH_TOKENS = 18;
/** Tokens of an abbreviation or age in brackets inside a phrase: "(PKS)". */
const LONGEST_BRACKET_TOKENS = 6;

/** The tokens `[first, past)` that name a speaker. */
export interface Phrase {
  readonly first: number;
  readonly past: number;
}

/** Words that point back and belong to the noun before them: "striker Prancis itu". */
export const POINTING: ReadonlySet<string> = new Set(['itu', 'ini', 'tersebut']);

/** Words that join those who speak: "A dan B", "A bersama B". */
export const JOINS: ReadonlySet<string> = new Set(['dan', 'bersama', 'serta', 'maupun']);

/** Verbs of relative clauses that give a name: "pria yang akrab disapa Budi". */
export const NAMING: ReadonlySet<string> = new Set(['disapa', 'dipanggil', 'dijuluki', 'bernama', 'berinisial', 'dikenal']);

const QUOTE_MARKS = new Set(['"', '“', '”', '„', '«', '»', ';', ':', '–', '—', '-', '…', '[', '!', '?']);
/** Words of offices that a preposition joins: "Duta Besar Iran untuk PBB", "Menteri Energi dan Sumber Daya Mineral". */
const JOINS_OFFICE = new Set(['dan', 'untuk', 'dari', 'bidang', 'urusan', 'di', 'pada', 'yang', 'sekaligus', 'selaku', 'atas']);

const isBody = ({ entity }: EntityMention): boolean =>
  entity.type === 'person' || entity.type === 'organisation' || entity.type === 'country' || entity.type === 'place';

/** The longest mention of a person, organisation, country or place that starts at a token, or `null`. */
export function bodyAt(source: Source, i: number): EntityMention | null {
  const found = source.mentionAt(i);
  return found && isBody(found) ? found : null;
}

/** True for a verb that belongs to no relative clause, unlike those of "pria yang mengaku …", "pria yang akrab disapa …". */
const isVerb = (source: Source, t: number): boolean => source.isVerbal(t) && source.reader.word(t - 1) !== 'yang' && !NAMING.has(source.reader.word(t));

/** True for a word that no name or office holds; "Lalu" of "Direktur Lalu Lintas" is none. */
const isStop = (source: Source, t: number): boolean => source.is(t, SPEECH.stop) && !source.isNamePart(t);

/** True if a person is named within reach before the sentence ends or a verb of speech comes. */
function personFollows(source: Source, from: number): boolean {
  const { reader } = source;
  for (let t = from; t < from + NAME_REACH_TOKENS && t < reader.count; t++) {
    if (reader.is(t, '(')) t = pastBracket(source, t);
    if (t < 0 || reader.startsSentence(t) || QUOTE_MARKS.has(reader.word(t)) || source.pastDate(t) > t) return false;
    if (t > from && ((isStop(source, t) && !JOINS_OFFICE.has(reader.word(t))) || isVerb(source, t))) return false;
    if (bodyAt(source, t)?.entity.type === 'person') return true;
  }
  return false;
}

/** The token past a bracket that a phrase may hold ("(PKS)"), or -1. */
function pastBracket({ reader }: Source, i: number): number {
  for (let t = i + 1; t < i + LONGEST_BRACKET_TOKENS; t++) {
    if (reader.isNumber(t)) return -1;
    if (reader.is(t, ')')) return t + 1;
  }
  return -1;
}

interface Walk {
  readonly source: Source;
  readonly first: number;
  named: boolean;
}

/** True if a comma and a person's name are at a token. */
const nameFollows = (source: Source, t: number): boolean => source.reader.is(t, ',') && bodyAt(source, t + 1)?.entity.type === 'person';

/** The token past somebody named at a token, or -1: a second person ends the phrase, unless the first only tells whose aide speaks ("kuasa hukum X, Y"). */
function pastNamed(walk: Walk, t: number): number {
  const body = bodyAt(walk.source, t);
  if (!body || (walk.named && body.entity.type === 'person')) return -1;
  const past = Math.max(t + 1, walk.source.reader.at(body.end));
  walk.named ||= body.entity.type === 'person' && !(isGenitive(walk.source, body) && nameFollows(walk.source, past));
  return past;
}

/** The next token where punctuation is at `t`, or -1 where it ends the phrase. */
function pastPunctuation({ source, named }: Walk, t: number): number {
  const { reader } = source;
  if (reader.is(t, '.')) return reader.startsSentence(t + 1) || t + 1 >= reader.count ? -1 : t + 1;
  if (reader.is(t, '(')) return named ? -1 : pastBracket(source, t);
  if (reader.is(t, ',')) return !named && personFollows(source, t + 1) ? t + 1 : -1;
  return QUOTE_MARKS.has(reader.word(t)) ? -1 : t + 1;
}

/** True if a word after the first ends the phrase: a verb, a day, a word that opens an adjunct and no part of an office. */
function stopsAt({ source, named }: Walk, t: number): boolean {
  const { reader } = source;
  if (source.form(t, 'active', 'nya') || isVerb(source, t)) return true;
  return isStop(source, t) && (named || !JOINS_OFFICE.has(reader.word(t)) || !personFollows(source, t + 1));
}

/** The next token of the phrase after token `t`, or -1 where the phrase ends before it. */
function step(walk: Walk, t: number): number {
  const { source, first } = walk;
  const { reader } = source;
  if (t > first && reader.startsBlock(t)) return -1;
  const past = pastNamed(walk, t);
  if (past > 0) return past;
  if (reader.isPunctuation(t)) return pastPunctuation(walk, t);
  if (t > first && (reader.startsSentence(t) || source.pastDate(t) > t || stopsAt(walk, t))) return -1;
  return reader.isNumber(t) || (t === first && source.is(t, SPEECH.stop)) ? -1 : t + 1;
}

/** The token past the words that name the speaker from a token on. */
export function pastPhrase(source: Source, first: number): number {
  if (source.is(first, SPEECH.pronoun)) return first + 1;
  const walk: Walk = { source, first, named: false };
  let t = first;
  while (t < source.reader.count && t - first < LONGEST_PHRASE_TOKENS) {
    const next = step(walk, t);
    if (next < 0) break;
    t = next;
  }
  return t;
}

const BEFORE_SPEAKER = new Set(['oleh', 'dari', 'dalam']);

/** The phrase that names the speaker from a token on: "kata [Menteri Luar Negeri Rusia Sergei Lavrov] di Moskow". "oleh" and "dari" before it stay outside. */
export function phraseAt(source: Source, at: number): Phrase {
  const { reader } = source;
  let first = at;
  while (first < at + 2 && source.is(first, SPEECH.preposition) && BEFORE_SPEAKER.has(reader.word(first))) first++;
  return { first, past: pastPhrase(source, first) };
}
