import type { SpeechForm } from '../../knowledge/speech/speech-verbs.ts';
import { SPEECH } from '../../knowledge/speech/speech-words.ts';
import type { Candidate, Slot } from '../candidate.ts';
import type { Source } from '../source.ts';
import { type PastPair, pastClause } from './clause.ts';

/** Tokens between a verb and the conjunction of what it reports: "mengatakan kepada wartawan di Gedung Putih pada Rabu bahwa". */
const CONJUNCTION_REACH_TOKENS = 18;
/** Tokens of a person told something: "memberi tahu [CBS] bahwa". */
const TOLD_REACH_TOKENS = 6;
/** A reported clause is longer than this. */
const SHORTEST_CLAUSE_TOKENS = 2;
/** Tokens in which a clause without a conjunction shows its verb. */
const VERB_REACH_TOKENS = 14;
/** Tokens behind a noun in which an auxiliary shows that it is a subject: "rencana itu [akan] …". */
const AUXILIARY_REACH_TOKENS = 5;
/** Of a hundred uses without a conjunction, those that must report a clause for a verb whose object is never a noun. */
const NEARLY_ALWAYS = 90;
/** Of a hundred uses without a conjunction, those that must report a clause for the verb to be believed without a look at its clause. */
const TRUSTED_SHARE = 80;

/** Conjunctions of what somebody asks for. */
const WISHES = new Set(['agar', 'supaya']);
/** Marks that no adjunct reaches over. */
const STOPS = new Set([':', ';', '"', '“', '”']);

/** What the words behind a verb are: where the clause begins and whether a conjunction or comma opens it. */
interface Opening {
  readonly first: number;
  readonly by: 'conjunction' | 'comma' | 'none' | 'wish';
}

function pastAdjuncts(source: Source, from: number): number {
  let t = from;
  for (;;) {
    const past = source.pastDate(t);
    if (past > t) t = past;
    else if (source.is(t, SPEECH.addressee) && source.pastDate(t + 1) > t + 1) t = source.pastDate(t + 1);
    else if (source.reader.word(t) === 'pada' && source.reader.word(t + 1) === 'hari' && source.pastDate(t + 2) > t + 2) t = source.pastDate(t + 2);
    else return t;
  }
}

/** The conjunction behind an addressee or another adjunct ("kepada wartawan bahwa"), or the comma that closes it. */
function behindAddressee(source: Source, from: number): Opening | null {
  const { reader } = source;
  for (let t = from + 1; t < from + CONJUNCTION_REACH_TOKENS && t < reader.count; t++) {
    if (reader.startsSentence(t) || STOPS.has(reader.word(t))) return null;
    if (source.is(t, SPEECH.conjunction)) return { first: t + 1, by: 'conjunction' };
    if (reader.is(t, ',')) return behindComma(source, t + 1);
  }
  return null;
}

/** The conjunction behind somebody who is told: "memberi tahu CBS bahwa". */
function behindTold(source: Source, from: number): Opening | null {
  const { reader } = source;
  for (let t = from; t < from + TOLD_REACH_TOKENS && t < reader.count; t++) {
    if (t > from && (reader.startsSentence(t) || source.form(t, 'active') || reader.word(t) === 'yang')) return null;
    if (t > from && source.is(t, SPEECH.conjunction)) return { first: t + 1, by: 'conjunction' };
    if (reader.is(t, ',') || STOPS.has(reader.word(t))) return null;
  }
  return null;
}

/** The clause behind a comma that closed an adjunct; another date may stand first: ", Senin (1/2), bahwa". */
function behindComma(source: Source, from: number): Opening {
  let t = pastAdjuncts(source, from);
  if (t > from && source.reader.is(t, ',')) t++;
  return source.is(t, SPEECH.conjunction) ? { first: t + 1, by: 'conjunction' } : { first: t, by: 'comma' };
}

function openingOf(source: Source, from: number): Opening | null {
  const { reader } = source;
  let t = from;
  while (t < from + 3 && (reader.word(t) === 'pula' || reader.word(t) === 'juga' || reader.word(t) === 'lagi')) t++;
  t = pastAdjuncts(source, t);
  if (source.is(t, SPEECH.conjunction)) return { first: t + 1, by: 'conjunction' };
  if (WISHES.has(reader.word(t))) return { first: t + 1, by: 'wish' };
  if (reader.is(t, ',')) return behindComma(source, t + 1);
  if (source.is(t, SPEECH.addressee)) return behindAddressee(source, t);
  return behindTold(source, t) ?? { first: t, by: 'none' };
}

/** True if a finite verb stands among the first words of a clause and no preposition that makes it a noun phrase comes first. */
function looksLikeClause(source: Source, first: number, past: number): boolean {
  const { reader } = source;
  for (let t = first; t < past && t < first + VERB_REACH_TOKENS; t++) {
    if (reader.is(t, ',') || reader.word(t) === 'yang' || reader.word(t) === 'untuk' || reader.word(t) === 'atas') return false;
    if (source.isVerbal(t)) return true;
  }
  return false;
}

/** True if a noun begins that is the object of the verb, and no auxiliary makes it the subject of a clause: "menegaskan pentingnya …". */
function isObject(source: Source, first: number): boolean {
  if (!source.is(first, SPEECH.nominal)) return false;
  for (let t = first + 1; t < first + AUXILIARY_REACH_TOKENS; t++) if (source.is(t, SPEECH.finite)) return false;
  return true;
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
      return form.clause === 'S' || form.clause === 'J';
    default:
      if (form.clause !== 'S' || form.zero === 0) return false;
      if (form.zero < NEARLY_ALWAYS && isObject(source, opening.first)) return false;
      return form.zero >= TRUSTED_SHARE ? !source.is(opening.first, SPEECH.preposition) : looksLikeClause(source, opening.first, past);
  }
}

/** True if the verb tells no saying: "tidak mengatakan", "bisa menyebut", "yang disebut". */
function isUnsaid(source: Source, cue: number): boolean {
  for (let t = cue - 1; t >= cue - 3; t--) {
    if (source.is(t, SPEECH.negation) || source.is(t, SPEECH.modal)) return true;
    if (!source.is(t, SPEECH.adverb)) return false;
  }
  return false;
}

/** Words before a verb that tell a purpose: "untuk memastikan". */
const PURPOSE = new Set(['untuk', 'guna', 'demi', 'bisa', 'dapat']);

/** True if quoted words begin among the tokens. */
function holdsPair(first: number, past: number, pairs: PastPair): boolean {
  for (let t = first; t < past; t++) if (pairs.has(t)) return true;
  return false;
}

/** The clause behind an active verb of speech: "X mengatakan bahwa …", "X menyebut, …", "X mengaku …". */
export function reportedBy(source: Source, cue: number, pairs: PastPair): Candidate | null {
  const form = source.form(cue, 'active');
  if (!form || isUnsaid(source, cue)) return null;
  const cuePast = cue + (form.second ? 2 : 1);
  const opening = openingOf(source, cuePast);
  if (!opening || source.reader.startsSentence(opening.first)) return null;
  const past = pastClause(source, opening.first, pairs);
  const quoted = holdsPair(opening.first, past, pairs);
  if (!reports(source, form, opening, past, quoted)) return null;
  if (!quoted && opening.by !== 'conjunction' && PURPOSE.has(source.reader.word(cue - 1)) && form.zero < TRUSTED_SHARE) return null;
  const slot: Slot = { kind: 'subject', at: cue };
  return { form: 'indirect', first: opening.first, past, cue, cuePast, lemma: form.lemma, sense: form.sense, slot, by: `reported-${opening.by}` };
}
