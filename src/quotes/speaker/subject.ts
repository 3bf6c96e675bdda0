import { countWhile } from '../../text/bisect.ts';
import type { Source } from '../source.ts';
import { bodyAt, type Phrase } from './phrase.ts';

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
  return source.is(t, 'preposition') || source.is(t, 'negation') || source.is(t, 'lead');
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
    if (source.is(t, 'preposition')) return t;
    if (reader.isPunctuation(t) || source.is(t, 'pronoun') || source.is(t, 'linker')) return -1;
    if (mention >= from && mention < t) {
      if (source.is(mention - 1, 'preposition')) return mention - 1;
      return -1;
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

/** The subject before a verb: adverbs, dates, brackets and phrases with a preposition between them are passed over. `null` where the clause has none of its own. */
export function subjectBefore(source: Source, verb: number): Phrase | null {
  const { reader } = source;
  const from = Math.max(source.sentenceAround(verb - 1).first, verb - SUBJECT_REACH_TOKENS, 0);
  let t = verb - 1;
  let comma = false;
  while (t >= from) {
    const mention = mentionEndingAt(source, t);
    if (source.is(t, 'pronoun') && !source.is(t - 1, 'preposition')) return { first: t, past: t + 1 };
    if (mention < 0) {
      const dated = beforeDate(source, t, from);
      if (dated < t) {
        t = dated;
        continue;
      }
      if (reader.is(t, ')')) {
        const open = pastBracketBack(source, t, from);
        if (open < 0) return null;
        t = open - 1;
        continue;
      }
      if (reader.is(t, ',') && !comma) {
        comma = true;
        t--;
        continue;
      }
      if (reader.word(t) === 'yang' || source.is(t, 'adverb')) {
        t--;
        continue;
      }
      if (reader.isPunctuation(t) || source.is(t, 'linker') || source.is(t, 'conjunction') || source.form(t, 'active')) return null;
    }
    const adjunct = adjunctStart(source, t, from);
    if (adjunct >= from) {
      t = adjunct - 1;
      continue;
    }
    const first = Math.max(from, phraseStart(source, t, from));
    return apposed(source, { first, past: t + 1 }, from);
  }
  return null;
}

/** The person before an apposition: "NAMA, direktur PT X, mengatakan". */
function apposed(source: Source, phrase: Phrase, from: number): Phrase {
  const { reader } = source;
  const { first } = phrase;
  if (!reader.is(first - 1, ',') || first - 2 < from) return phrase;
  const name = mentionEndingAt(source, first - 2);
  return name < 0 || bodyAt(source, name)?.entity.type !== 'person' ? phrase : { first: Math.max(from, phraseStart(source, first - 2, from)), past: phrase.past };
}
