import { SPEECH } from '../../knowledge/speech/speech-words.ts';
import type { Source } from '../source.ts';
import { adjunctStart, beforeDate, pastBracketBack, phraseStart } from './noun-phrase.ts';
import { bodyAt, JOINS, type Phrase, POINTING, pastPhrase, phraseAt } from './phrase.ts';

/** How far before its verb a subject is looked for. */
const SUBJECT_REACH_TOKENS = 40;

/** How far before a spokesman's name "melalui" stands. */
const THROUGH_REACH_TOKENS = 8;

/** Where the walk to the left stands. */
interface Walk {
  readonly source: Source;
  readonly from: number;
  t: number;
  /** True once the comma that closes an apposition or relative clause was passed. */
  comma: boolean;
  /** True once "yang" was passed: the noun before it is meant, whatever is before that. */
  relative: boolean;
}

/** Passes over what may be between a subject and its verb. False where nothing of that kind is at the walk's token. */
function skip(walk: Walk): boolean {
  const { source, from, t } = walk;
  const { reader } = source;
  const dated = beforeDate(source, t, from);
  if (dated < t) walk.t = dated;
  else if (reader.is(t, ')')) walk.t = pastBracketBack(source, t, from) - 1;
  else if (reader.is(t, ',') && !walk.comma) {
    walk.comma = true;
    walk.t = beforeInserted(source, t, from);
  } else if (reader.word(t) === 'yang') {
    walk.relative = true;
    walk.t--;
  } else if (source.is(t, SPEECH.adverb) || SAID_OF_HIM.has(reader.word(t))) walk.t--;
  else return false;
  return true;
}

/** Words of a relative clause between commas: "Rusia, yang memiliki …, menyatakan". */
const LONGEST_RELATIVE_TOKENS = 22;
/** Passive verbs before the verb of the one they tell of: "Kremlin dilaporkan membantah". */
const SAID_OF_HIM = new Set(['dilaporkan', 'dikabarkan', 'disebut', 'dikatakan', 'disebutkan', 'diketahui']);

/** Words before a verb of relay: "Pejabat itu, [seperti] dikutip AFP, menambahkan". */
const LIKE = new Set(['seperti', 'sebagaimana']);

/** True for a relative clause or a relay that begins after a comma. */
function isInserted(source: Source, t: number): boolean {
  const word = source.reader.word(t);
  return word === 'yang' || source.is(LIKE.has(word) ? t + 1 : t, SPEECH.relay);
}

/** The token before a relative clause or relay that a comma closes, else the one before the comma. Dates between commas are passed over. */
function beforeInserted(source: Source, comma: number, from: number): number {
  for (let t = comma - 1; t > from && t > comma - LONGEST_RELATIVE_TOKENS; t--) {
    if (!source.reader.is(t, ',') || source.pastDate(t + 1) > t + 1) continue;
    return isInserted(source, t + 1) ? t - 1 : comma - 1;
  }
  return comma - 1;
}

/** True if the walk's token ends the clause that the verb belongs to. */
function isBoundary({ source, t }: Walk): boolean {
  return source.reader.isPunctuation(t) || source.is(t, SPEECH.linker) || source.is(t, SPEECH.conjunction) || source.form(t, 'active', 'nya') !== null;
}

/** The noun phrase of a subject, with the name before an apposition and the first of two joined names. */
function whole(walk: Walk): Phrase {
  const { source, from, t } = walk;
  const past = POINTING.has(source.reader.word(t + 1)) ? t + 2 : t + 1;
  const phrase = { first: Math.max(from, phraseStart(source, t, from)), past };
  return joined(source, apposed(source, phrase, from, walk.comma), from);
}

/** What one look at the walk's token gives: the subject, `null` where the clause has none, `undefined` where the walk goes on. */
function look(walk: Walk): Phrase | null | undefined {
  const { source, from, t } = walk;
  if (source.is(t, SPEECH.pronoun) && (!source.is(t - 1, SPEECH.preposition) || source.is(t - 1, SPEECH.subordinator))) return { first: t, past: t + 1 };
  if (source.mentionEndingAt(t) < 0) {
    if (skip(walk)) return undefined;
    if (isBoundary(walk)) return null;
  }
  const adjunct = walk.relative ? -1 : adjunctStart(source, t, from);
  const phrase = adjunct >= from ? null : whole(walk);
  const through = phrase ? throughStart(source, phrase.first, from) : adjunct;
  if (phrase && through < from) return phrase;
  walk.t = through - 1;
  return undefined;
}

/** The subject before a verb: adverbs, dates, brackets and phrases with a preposition between them are passed over. `null` where the clause has none of its own. */
export function subjectBefore(source: Source, verb: number): Phrase | null {
  const from = Math.max(source.reader.sentenceAround(verb - 1).first, verb - SUBJECT_REACH_TOKENS, 0);
  const walk: Walk = { source, from, t: verb - 1, comma: false, relative: false };
  while (walk.t >= from) {
    const found = look(walk);
    if (found !== undefined) return found;
  }
  return null;
}

/** The token of "melalui" before a spokesman's name: "Kapolres X melalui Kapolsek Y, NAMA, menjelaskan"; -1 where there is none. */
function throughStart(source: Source, first: number, from: number): number {
  const { reader } = source;
  for (let t = first - 1; t > from && t > first - THROUGH_REACH_TOKENS; t--) {
    if (source.is(t, SPEECH.preposition) && reader.word(t) === 'melalui') return t;
    if (source.isVerbal(t) || source.is(t, SPEECH.linker)) return -1;
  }
  return -1;
}

/** True if a person is named in a phrase. */
function namesPerson(source: Source, { first, past }: Phrase): boolean {
  return source.mentions.within(source.reader.span(first, past)).some(({ entity }) => entity.type === 'person');
}

/** The name before an apposition: "NAMA, direktur PT X, mengatakan". A body's name only where a comma closes the apposition. */
function apposed(source: Source, phrase: Phrase, from: number, closed: boolean): Phrase {
  const { reader } = source;
  const { first } = phrase;
  if (!reader.is(first - 1, ',') || first - 2 < from) return phrase;
  const name = source.mentionEndingAt(first - 2);
  if (name < from || namesPerson(source, phrase)) return phrase;
  const person = bodyAt(source, name)?.entity.type === 'person';
  const start = Math.max(from, phraseStart(source, first - 2, from));
  if (person) return { first: start, past: phrase.past };
  return closed && name === from ? { first: name, past: first - 1 } : phrase;
}

/** The first token of the noun phrase that names somebody before "dan" or a comma, or -1. */
function namedBefore(source: Source, joint: number, from: number): number {
  const { reader } = source;
  const comma = reader.is(joint - 1, ',') ? joint - 1 : joint;
  const last = reader.is(comma - 1, ')') ? pastBracketBack(source, comma - 1, from) - 1 : comma - 1;
  return source.mentionEndingAt(last) >= from ? phraseStart(source, last, from) : -1;
}

/** Of somebody named and others joined by "dan" that open a sentence, or its main clause after a comma, all: "PBB dan ASEAN memperingatkan". */
function joined(source: Source, phrase: Phrase, from: number): Phrase {
  const { reader } = source;
  if (!JOINS.has(reader.word(phrase.first - 1))) return phrase;
  const first = namedBefore(source, phrase.first - 1, from);
  if (first < from || (first > from + 2 && !reader.is(first - 1, ','))) return phrase;
  return { first, past: phrase.past };
}

/** How far before its verb a subject stands that the verb shares with another. */
const SHARED_REACH_TOKENS = 60;
/** Words that set the subject of one clause against that of another. */
const SETS_AGAINST = new Set(['sedangkan', 'sementara']);

/** The first token of the part of a sentence that shares a subject with the verb. */
function sharedFrom(source: Source, verb: number): number {
  const first = Math.max(source.reader.sentenceAround(verb).first, verb - SHARED_REACH_TOKENS);
  for (let t = verb - 1; t > first; t--) if (SETS_AGAINST.has(source.reader.word(t))) return t;
  return first;
}

/** The phrase of the speaker whom a bare cue before the verb names ("kata Rutte, seraya [menambahkan]"), `null` for one with -nya, `undefined` where there is none. */
function cuedBefore(source: Source, verb: number, first: number): Phrase | null | undefined {
  for (let t = verb - 1; t > first; t--) {
    if (!source.reader.isPunctuation(t - 1)) continue;
    const form = source.form(t, 'bare', 'nya');
    if (form) return form.use === 'nya' ? null : phraseAt(source, t + 1);
  }
  return undefined;
}

/** The speaker's phrase of a verb of speech before this one in its sentence: "Iran membantah … dan [mengatakan]". */
export function sharedSubject(source: Source, verb: number): Phrase | null {
  const first = sharedFrom(source, verb);
  const cued = cuedBefore(source, verb, first);
  if (cued !== undefined) return cued;
  for (let t = first; t < verb; t++) {
    const subject = source.form(t, 'active') ? subjectBefore(source, t) : null;
    if (subject) return subject;
  }
  return firstNamed(source, first, verb);
}

/** The first one named in a sentence before a verb whom no preposition makes an object. */
function firstNamed(source: Source, first: number, verb: number): Phrase | null {
  for (let t = first; t < verb; t++) {
    const body = bodyAt(source, t);
    if (!body) continue;
    const past = pastPhrase(source, t);
    if (body.entity.type !== 'place' && !source.is(phraseStart(source, t, first) - 1, SPEECH.preposition)) return { first: t, past };
    t = Math.max(t, past - 1);
  }
  return null;
}
