import { SPEECH } from '../../knowledge/speech/speech-words.ts';
import type { Source } from '../source.ts';

/** Words of a noun phrase without a name: "pihak berwenang Suriah". */
const LONGEST_NOUN_PHRASE_TOKENS = 8;
/** Words of a phrase that a preposition opens: "dalam pidatonya di lembaga pemikir Chatham House". */
const LONGEST_ADJUNCT_TOKENS = 7;

/** True if nothing of a noun phrase is at a token. */
function parts(source: Source, t: number, from: number): boolean {
  const { reader } = source;
  if (t < from || reader.isPunctuation(t)) return true;
  if (source.is(t, SPEECH.pronoun) || source.is(t, SPEECH.conjunction) || source.form(t, 'active') !== null || source.is(t, SPEECH.linker)) return true;
  if (source.form(t, 'bare') && reader.is(t - 1, ',')) return true;
  return source.isPreposition(t) || source.is(t, SPEECH.negation) || source.is(t, SPEECH.lead) || source.isVerbal(t);
}

/** The token before the one at `t` that still belongs to the noun phrase, or -1. */
function leftOf(source: Source, t: number, from: number): number {
  if (!parts(source, t - 1, from)) {
    const inner = source.mentionEndingAt(t - 1);
    return inner >= from ? inner : t - 1;
  }
  const head = beforeRelative(source, t - 1, from);
  if (head >= 0) return head;
  return source.reader.is(t - 1, ')') ? pastBracketBack(source, t - 1, from) : -1;
}

/** The first token of the noun phrase whose words run up to `last`. */
export function phraseStart(source: Source, last: number, from: number): number {
  const mention = source.mentionEndingAt(last);
  let t = mention >= 0 ? mention : last;
  while (t > from && last - t < LONGEST_NOUN_PHRASE_TOKENS && !source.reader.startsBlock(t)) {
    const left = leftOf(source, t, from);
    if (left < 0) break;
    t = left;
  }
  return t;
}

/** The noun before a relative clause that reaches to token `t`: "laporan [yang belum] terkonfirmasi"; -1 where there is none. */
function beforeRelative({ reader }: Source, t: number, from: number): number {
  for (let k = t; k > from && k > t - 6 && !reader.isPunctuation(k); k--) if (reader.word(k) === 'yang') return k - 1;
  return -1;
}

/** The token of the opening bracket that a closing one at `t` belongs to, or -1. */
export function pastBracketBack({ reader }: Source, t: number, from: number): number {
  for (let k = t - 1; k >= from && k > t - 10; k--) if (reader.is(k, '(')) return k;
  return -1;
}

/** The token of the preposition before somebody named from `mention` on, the token to look on from where words of an office are before it, or -1. */
function beforeNamed(source: Source, mention: number, from: number): { readonly found: number; readonly next: number } {
  const before = mention - 1;
  if (source.isPreposition(before)) return { found: source.is(before, SPEECH.subordinator) ? -1 : before, next: -1 };
  if (before < from || !source.reader.isCapital(before)) return { found: -1, next: -1 };
  const other = source.mentionEndingAt(before);
  return { found: -1, next: other >= 0 && source.mentionAt(other)?.entity.type === 'organisation' ? -1 : before };
}

/** True for "setelah" before somebody named, who is the subject of what follows. */
const opensClause = (source: Source, t: number, named: boolean): boolean => named && source.is(t, SPEECH.subordinator);

/** True if no adjunct reaches over a token. */
const endsAdjunct = (source: Source, t: number): boolean => source.reader.isPunctuation(t) || source.is(t, SPEECH.pronoun) || source.is(t, SPEECH.linker);

/** The token of the preposition that opens the phrase ending at `last`, or -1 where it is not an adjunct. */
export function adjunctStart(source: Source, last: number, from: number): number {
  let named = false;
  for (let t = last; t >= from && t > last - LONGEST_ADJUNCT_TOKENS; ) {
    if (source.isPreposition(t)) return opensClause(source, t, named) ? -1 : t;
    if (endsAdjunct(source, t)) return -1;
    const mention = source.mentionEndingAt(t);
    if (mention >= from) {
      named ||= t === last;
      const { found, next } = beforeNamed(source, mention, from);
      if (next < 0) return found;
      t = next;
    } else t--;
  }
  return -1;
}

/** The token before a date that ends at `last`, with "pada" and "hari" before it; `last` itself where none does. */
export function beforeDate(source: Source, last: number, from: number): number {
  const { reader } = source;
  for (let t = last; t >= from && t > last - 8; t--) {
    if (source.pastDate(t) !== last + 1) continue;
    let k = t - 1;
    while (source.pastDate(k) > k && k >= from) k--;
    if (reader.word(k) === 'hari') k--;
    if (source.isPreposition(k)) k--;
    return k;
  }
  return last;
}
