import type { SpeechForm } from '../../knowledge/speech/speech-verbs.ts';
import { SPEECH } from '../../knowledge/speech/speech-words.ts';
import type { Candidate, Slot } from '../candidate.ts';
import type { Source } from '../source.ts';
import { subjectBefore } from '../speaker/subject.ts';
import { DEEDS, isRelative, type PastPair, pastClause } from './clause.ts';
import { type Opening, openingOf } from './opening.ts';

/** A reported clause is longer than this. */
const SHORTEST_CLAUSE_TOKENS = 2;
/** Tokens in which a clause without a conjunction shows its verb. */
const VERB_REACH_TOKENS = 14;
/** Tokens after a noun in which an auxiliary shows that it is a subject: "rencana itu [akan] …". */
const AUXILIARY_REACH_TOKENS = 5;
/** Of a hundred uses without a conjunction, those below which a verb mostly takes a noun: "mengumumkan kedatangan …". */
const DOUBTED_SHARE = 40;
/** Of a hundred uses without a conjunction, those that must report a clause for a verb whose object is never a noun. */
const NEARLY_ALWAYS = 90;
/** Of a hundred uses without a conjunction, those that must report a clause for the verb to be believed without a look at its clause. */
const TRUSTED_SHARE = 80;

/** Prepositions after a noun that is not a subject: "rencana untuk …". */
const AGAINST = new Set(['untuk', 'atas']);

/** Prepositions before the verb of an adjunct: "kegagalan tim dalam meraih poin". */
const BEFORE_VERBS = new Set(['dalam', 'dengan', 'tanpa', 'guna', 'demi']);

/** True for a verb whose subject is not what begins at `first`: that of an adjunct, or of a deed that "dan" joins to the report. */
function isForeign(source: Source, first: number, t: number): boolean {
  if (source.is(first, SPEECH.preposition | SPEECH.pronoun) || source.mentionAt(first)) return false;
  if (source.is(t - 1, SPEECH.subordinator) || BEFORE_VERBS.has(source.reader.word(t - 1))) return true;
  return source.is(t - 1, SPEECH.joint) && !source.is(t, SPEECH.finite);
}

/** True if a finite verb is among the first words of a clause and no preposition that makes it a noun phrase comes first. */
function looksLikeClause(source: Source, first: number, past: number): boolean {
  const { reader } = source;
  for (let t = first; t < past && t < first + VERB_REACH_TOKENS; t++) {
    if (reader.is(t, ',') || isRelative(source, t) || (source.is(t, SPEECH.preposition) && AGAINST.has(reader.word(t)))) return false;
    if (source.isVerbal(t)) return !isForeign(source, first, t);
  }
  return false;
}

/** True if a clause shows an auxiliary among its first words, or begins with a verb: what a verb that mostly takes a noun must be followed by. */
function isPredicate(source: Source, first: number, past: number): boolean {
  if (source.isVerbal(first)) return true;
  for (let t = first; t < past && t < first + VERB_REACH_TOKENS; t++) {
    if (source.is(t, SPEECH.finite)) return !isForeign(source, first, t);
    if (source.reader.is(t, ',') || isRelative(source, t) || source.is(t, SPEECH.preposition)) return false;
  }
  return false;
}

/** True if a noun begins that is the object of the verb, and no auxiliary makes it the subject of a clause: "menegaskan pentingnya …". */
function isObject(source: Source, first: number): boolean {
  if (!source.is(first, SPEECH.nominal)) return false;
  for (let t = first + 1; t < first + AUXILIARY_REACH_TOKENS; t++) if (source.is(t, SPEECH.finite)) return false;
  return true;
}

/** True for "hal serupa", "hal itu": what somebody else said. */
const isSameThing = ({ reader }: Source, first: number): boolean => reader.word(first) === 'hal' && SAME.has(reader.word(first + 1));

/** True for "memastikan diri [lolos]": the object of a deed. */
const isSelf = ({ reader }: Source, first: number): boolean => reader.word(first) === 'diri';

const UNTIL = new Set(['sampai', 'hingga']);
const NOW = new Set(['saat', 'kini', 'sekarang', 'hari']);
/** True for a preposition that opens an adjunct of place or manner; "sampai saat ini" opens a clause. */
const opensAdjunct = (source: Source, first: number): boolean =>
  source.is(first, SPEECH.preposition) && !(UNTIL.has(source.reader.word(first)) && NOW.has(source.reader.word(first + 1)));

/** True if what is directly after a verb is a clause, by how often the verb reports one there. */
function reportsAtOnce(source: Source, zero: number, first: number, past: number): boolean {
  if (isSameThing(source, first) || isSelf(source, first) || (zero < NEARLY_ALWAYS && isObject(source, first))) return false;
  if (zero < DOUBTED_SHARE) return isPredicate(source, first, past);
  return zero >= TRUSTED_SHARE ? !opensAdjunct(source, first) : looksLikeClause(source, first, past);
}

/** True if what a verb opens is a reported clause. */
function reports(source: Source, form: SpeechForm, opening: Opening, past: number, quoted: boolean): boolean {
  if (past - opening.first < SHORTEST_CLAUSE_TOKENS) return false;
  if (quoted && form.clause !== 'R') return true;
  switch (opening.by) {
    case 'conjunction':
      return true;
    case 'wish':
      return form.clause === 'R' || form.clause === 'S';
    case 'comma':
      return form.clause === 'S' || (form.clause === 'J' && opening.distant !== true);
    default:
      return form.clause === 'S' && form.zero > 0 && reportsAtOnce(source, form.zero, opening.first, past);
  }
}

/** Tokens between "tidak ada" and the "yang" of who says nothing. */
const NOBODY_REACH_TOKENS = 5;
const NOT = new Set(['tidak', 'tak', 'belum']);

/** True for what nobody says: "tidak ada negara yang [menyatakan]". */
function isSaidByNobody(source: Source, cue: number): boolean {
  if (!isRelative(source, cue - 1)) return false;
  const { reader } = source;
  for (let t = cue - 2; t > cue - NOBODY_REACH_TOKENS && t > 0 && !reader.startsSentence(t); t--)
    if (reader.word(t) === 'ada') return NOT.has(reader.word(t - 1).toLowerCase());
  return false;
}

/** True if the verb tells no saying: "tidak mengatakan", "bisa menyebut", "yang disebut". */
function isUnsaid(source: Source, cue: number): boolean {
  if (isSaidByNobody(source, cue)) return true;
  for (let t = cue - 1; t >= cue - 3; t--) {
    if (source.is(t, SPEECH.negation) || source.is(t, SPEECH.modal)) return true;
    if (!source.is(t, SPEECH.adverb)) return false;
  }
  return false;
}

/** Words after "hal" that point to what somebody else said. */
const SAME = new Set(['serupa', 'senada', 'sama', 'itu', 'ini', 'tersebut', 'demikian']);
/** Words before a verb that tell a purpose: "untuk memastikan". */
const PURPOSE = new Set(['untuk', 'guna', 'demi', 'bisa', 'dapat']);

/** True if quoted words begin among the tokens. */
function holdsPair(source: Source, first: number, past: number, pairs: PastPair): boolean {
  for (let t = first; t < past; t++) if (source.reader.isPunctuation(t) && pairs.has(t)) return true;
  return false;
}

/** The frames by what opens the clause. */
const FRAMES = { conjunction: 'reported-conjunction', comma: 'reported-comma', none: 'reported-none', wish: 'reported-wish' } as const;

/** The clause after an active verb of speech: "X mengatakan bahwa …", "X menyebut, …", "X mengaku …". */
export function reportedBy(source: Source, cue: number, pairs: PastPair): Candidate | null {
  const form = source.form(cue, 'active');
  if (!form || isUnsaid(source, cue)) return null;
  const cuePast = cue + (form.second ? 2 : 1);
  const opening = openingOf(source, cuePast);
  if (!opening || source.reader.startsSentence(opening.first)) return null;
  if (form.clause === 'R' && opening.by === 'conjunction' && source.is(cuePast, SPEECH.nominal)) return null;
  const past = pastClause(source, opening.first, pairs);
  const quoted = holdsPair(source, opening.first, past, pairs);
  if (!reports(source, form, opening, past, quoted)) return null;
  if (DEEDS.has(form.lemma) && form.lemma !== 'aku' && !quoted && subjectBefore(source, cue) === null) return null;
  if (
    PURPOSE.has(source.reader.word(cue - 1).toLowerCase()) &&
    (DEEDS.has(form.lemma) || (!quoted && opening.by !== 'conjunction' && form.zero < TRUSTED_SHARE))
  )
    return null;
  const slot: Slot = { kind: 'subject', at: cue };
  return { form: 'indirect', first: opening.first, past, cue, cuePast, lemma: form.lemma, sense: form.sense, slot, by: FRAMES[opening.by] };
}
