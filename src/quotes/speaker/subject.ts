import { countWhile } from '../../text/bisect.ts';
import type { Source } from '../source.ts';
import { bodyAt, type Phrase, phraseAt } from './phrase.ts';

/** How far before its verb a subject is looked for. */
const SUBJECT_REACH_TOKENS = 40;
/** Words of a noun phrase without a name: "pihak berwenang Suriah". */
const LONGEST_NOUN_PHRASE_TOKENS = 8;
/** Words of a phrase that a preposition opens: "dalam pidatonya di lembaga pemikir Chatham House". */
const LONGEST_ADJUNCT_TOKENS = 7;

/** The first token of the mention of somebody that ends at token `last`, or -1. */
export function mentionEndingAt(source: Source, last: number): number {
  const { reader, mentions } = source;
  const end = reader.end(last);
  const k = countWhile(mentions.all.length, (n) => (mentions.all[n]?.mention.start ?? 0) < end);
  for (let n = k - 1; n >= 0 && n >= k - 4; n--) {
    const found = mentions.all[n];
    if (found && found.mention.end === end && (found.entity.type === 'person' || found.entity.type === 'organisation' || found.entity.type === 'country'))
      return reader.at(found.mention.start);
  }
  return -1;
}

/** True if nothing of a noun phrase stands at a token. */
function parts(source: Source, t: number, from: number): boolean {
  const { reader } = source;
  if (t < from || reader.isPunctuation(t)) return true;
  if (source.is(t, 'pronoun') || source.is(t, 'conjunction') || source.form(t, 'active') !== null || source.is(t, 'linker')) return true;
  return source.is(t, 'preposition') || source.is(t, 'negation') || source.is(t, 'lead') || source.isVerbal(t);
}

/** The first token of the noun phrase whose words run up to `last`. */
function phraseStart(source: Source, last: number, from: number): number {
  const mention = mentionEndingAt(source, last);
  let t = mention >= 0 ? mention : last;
  while (t > from && last - t < LONGEST_NOUN_PHRASE_TOKENS && !source.reader.startsBlock(t)) {
    if (parts(source, t - 1, from)) {
      const head = beforeRelative(source, t - 1, from);
      if (head >= 0) {
        t = head;
        continue;
      }
      if (!source.reader.is(t - 1, ')')) break;
      const before = pastBracketBack(source, t - 1, from);
      if (before < 0) break;
      t = before;
      continue;
    }
    const inner = mentionEndingAt(source, t - 1);
    t = inner >= from ? inner : t - 1;
  }
  return t;
}

/** The noun before a relative clause that reaches to token `t`: "laporan [yang belum] terkonfirmasi"; -1 where there is none. */
function beforeRelative({ reader }: Source, t: number, from: number): number {
  for (let k = t; k > from && k > t - 6 && !reader.isPunctuation(k); k--) if (reader.word(k) === 'yang') return k - 1;
  return -1;
}

/** The token of the opening bracket that a closing one at `t` belongs to, or -1. */
function pastBracketBack({ reader }: Source, t: number, from: number): number {
  for (let k = t - 1; k >= from && k > t - 10; k--) if (reader.is(k, '(')) return k;
  return -1;
}

/** The token of the preposition that opens the phrase ending at `last`, or -1 where it is no adjunct. */
function adjunctStart(source: Source, last: number, from: number): number {
  const { reader } = source;
  for (let t = last; t >= from && t > last - LONGEST_ADJUNCT_TOKENS; t--) {
    const mention = mentionEndingAt(source, t);
    if (source.is(t, 'preposition')) return source.is(t, 'subordinator') && t < last && mentionEndingAt(source, last) >= 0 ? -1 : t;
    if (reader.isPunctuation(t) || source.is(t, 'pronoun') || source.is(t, 'linker')) return -1;
    if (mention >= from && mention < t) {
      if (source.is(mention - 1, 'subordinator')) return -1;
      if (source.is(mention - 1, 'preposition')) return mention - 1;
      if (mention - 1 < from || !source.reader.isCapital(mention - 1)) return -1;
      t = mention;
    }
  }
  return -1;
}

/** The token before a date that ends at `last`, with "pada" and "hari" before it; `last` itself where none does. */
function beforeDate(source: Source, last: number, from: number): number {
  const { reader } = source;
  for (let t = last; t >= from && t > last - 8; t--) {
    if (source.pastDate(t) !== last + 1) continue;
    let k = t - 1;
    while (source.pastDate(k) > k && k >= from) k--;
    if (reader.word(k) === 'hari') k--;
    if (source.is(k, 'preposition')) k--;
    return k;
  }
  return last;
}

/** Where the walk to the left stands. */
interface Walk {
  readonly source: Source;
  readonly from: number;
  t: number;
  /** True once the comma that closes an apposition or relative clause was passed. */
  comma: boolean;
  /** True once "yang" was passed: the noun before it is meant, whatever stands before that. */
  relative: boolean;
}

/** Passes over what may stand between a subject and its verb. False where nothing of that kind stands at the walk's token. */
function skip(walk: Walk): boolean {
  const { source, from, t } = walk;
  const { reader } = source;
  const dated = beforeDate(source, t, from);
  if (dated < t) walk.t = dated;
  else if (reader.is(t, ')')) walk.t = pastBracketBack(source, t, from) - 1;
  else if (reader.is(t, ',') && !walk.comma) {
    walk.comma = true;
    walk.t = beforeRelativeClause(source, t, from);
  } else if (reader.word(t) === 'yang') {
    walk.relative = true;
    walk.t--;
  } else if (source.is(t, 'adverb') || SAID_OF_HIM.has(reader.word(t))) walk.t--;
  else return false;
  return true;
}

/** Words of a relative clause between commas: "Rusia, yang memiliki …, menyatakan". */
const LONGEST_RELATIVE_TOKENS = 22;
/** Passive verbs before the verb of the one they tell of: "Kremlin dilaporkan membantah". */
const SAID_OF_HIM = new Set(['dilaporkan', 'dikabarkan', 'disebut', 'dikatakan', 'disebutkan', 'diketahui']);

/** The token before a relative clause that a comma closes, else the one before the comma. */
function beforeRelativeClause({ reader }: Source, comma: number, from: number): number {
  for (let t = comma - 1; t > from && t > comma - LONGEST_RELATIVE_TOKENS; t--) if (reader.is(t, ',')) return reader.word(t + 1) === 'yang' ? t - 1 : comma - 1;
  return comma - 1;
}

/** True if the walk's token ends the clause that the verb belongs to. */
function isBoundary({ source, t }: Walk): boolean {
  return source.reader.isPunctuation(t) || source.is(t, 'linker') || source.is(t, 'conjunction') || source.form(t, 'active', 'nya') !== null;
}

/** The noun phrase of a subject, with the name before an apposition and the first of two joined names. */
function whole(walk: Walk): Phrase {
  const { source, from, t } = walk;
  const phrase = { first: Math.max(from, phraseStart(source, t, from)), past: t + 1 };
  return joined(source, apposed(source, phrase, from, walk.comma), from);
}

/** The subject before a verb: adverbs, dates, brackets and phrases with a preposition between them are passed over. `null` where the clause has none of its own. */
export function subjectBefore(source: Source, verb: number): Phrase | null {
  const from = Math.max(source.sentenceAround(verb - 1).first, verb - SUBJECT_REACH_TOKENS, 0);
  const walk: Walk = { source, from, t: verb - 1, comma: false, relative: false };
  while (walk.t >= from) {
    const { t } = walk;
    if (source.is(t, 'pronoun') && (!source.is(t - 1, 'preposition') || source.is(t - 1, 'subordinator'))) return { first: t, past: t + 1 };
    if (mentionEndingAt(source, t) < 0) {
      if (skip(walk)) continue;
      if (isBoundary(walk)) return null;
    }
    const adjunct = walk.relative ? -1 : adjunctStart(source, t, from);
    if (adjunct >= from) {
      walk.t = adjunct - 1;
      continue;
    }
    const phrase = whole(walk);
    const through = throughStart(source, phrase.first, from);
    if (through < from) return phrase;
    walk.t = through - 1;
  }
  return null;
}

/** The token of "melalui" before a spokesman's name: "Kapolres X melalui Kapolsek Y, NAMA, menjelaskan"; -1 where there is none. */
function throughStart(source: Source, first: number, from: number): number {
  const { reader } = source;
  for (let t = first - 1; t > from && t > first - LONGEST_ADJUNCT_TOKENS; t--) {
    if (reader.word(t) === 'melalui') return t;
    if (source.isVerbal(t) || source.is(t, 'linker')) return -1;
  }
  return -1;
}

/** The name before an apposition: "NAMA, direktur PT X, mengatakan". A body's name only where a comma closes the apposition. */
function apposed(source: Source, phrase: Phrase, from: number, closed: boolean): Phrase {
  const { reader } = source;
  const { first } = phrase;
  if (!reader.is(first - 1, ',') || first - 2 < from) return phrase;
  const name = mentionEndingAt(source, first - 2);
  if (name < from) return phrase;
  const person = bodyAt(source, name)?.entity.type === 'person';
  const start = Math.max(from, phraseStart(source, first - 2, from));
  if (person) return { first: start, past: phrase.past };
  return closed && name === from ? { first: name, past: first - 1 } : phrase;
}

/** Of two names joined by "dan" that open a sentence, both: "PBB dan ASEAN memperingatkan". */
function joined(source: Source, phrase: Phrase, from: number): Phrase {
  const { reader } = source;
  if (reader.word(phrase.first - 1) !== 'dan' || !bodyAt(source, phrase.first)) return phrase;
  const last = reader.is(phrase.first - 2, ')') ? pastBracketBack(source, phrase.first - 2, from) - 1 : phrase.first - 2;
  const name = mentionEndingAt(source, last);
  return name >= from && phraseStart(source, last, from) <= from + 2 ? { first: phraseStart(source, last, from), past: phrase.past } : phrase;
}

/** The speaker's phrase of the verb of speech before this one in its sentence: "Iran membantah … dan [mengatakan]", "kata Rutte, seraya [menambahkan]". `null` where there is none. */
export function sharedSubject(source: Source, verb: number): Phrase | null {
  const { first } = source.sentenceAround(verb);
  for (let t = verb - 1; t >= first && t > verb - SUBJECT_REACH_TOKENS; t--) {
    if (source.form(t, 'active')) return subjectBefore(source, t) ?? (t > first ? sharedSubject(source, t) : null);
    if (source.form(t, 'bare') && !source.form(t, 'nya')) return bodyAt(source, t + 1) || source.is(t + 1, 'pronoun') ? phraseAt(source, t + 1) : null;
  }
  return firstNamed(source, first, verb);
}

/** The first one named in a sentence before a verb whom no preposition makes an object. */
function firstNamed(source: Source, first: number, verb: number): Phrase | null {
  for (let t = first; t < verb; t++) {
    const body = bodyAt(source, t);
    if (!body) continue;
    const past = source.reader.at(body.mention.end);
    if (body.entity.type !== 'place' && !source.is(phraseStart(source, past - 1, first) - 1, 'preposition')) return { first: t, past };
    t = past - 1;
  }
  return null;
}
