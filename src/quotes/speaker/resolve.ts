import { type Antecedent, antecedentOf } from '../../document/antecedent.ts';
import type { Speaker } from '../../document/facts.ts';
import { SPEECH } from '../../knowledge/speech/speech-words.ts';
import { lazy } from '../../knowledge/table.ts';
import type { Candidate } from '../candidate.ts';
import { stepShare } from '../confidence.ts';
import type { Source } from '../source.ts';
import { othersOf } from './others.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import { idOf, type Said, type SpeakerQuery } from './query.ts';
import { SPEAKER_STEPS } from './steps/all.ts';
import { sharedSubject, subjectBefore } from './subject.ts';

/** A speaker with the step that named him, and what later quotations need. */
export interface Resolved {
  readonly speaker: Speaker | null;
  readonly otherSpeakers: readonly Speaker[];
  readonly by: string | null;
  readonly said: Said | null;
}

/** Pronouns for several people, none of whom can be told. */
const PLURAL = new Set(['mereka', 'keduanya', 'ketiganya']);

/** Verbs after which whoever speaks next is named, as after passive ones of speech: "Peringatan datang dari X. Dia menyebut …". */
const PRESENTS = new Set(['datang', 'muncul']);

const NOBODY: Resolved = { speaker: null, otherSpeakers: [], by: null, said: null };

function phraseOf(source: Source, { slot }: Candidate): Phrase | null {
  if (slot.kind === 'subject') return subjectBefore(source, slot.at) ?? sharedSubject(source, slot.at);
  if (slot.kind !== 'phrase') return null;
  const phrase = phraseAt(source, slot.at);
  return phrase.past > phrase.first ? phrase : null;
}

/** Whom a word that refers back means: looked for before the quotation, its cue and that word, whichever comes first. */
function antecedent(
  source: Source,
  { first, cue, slot }: Candidate,
  phrase: Phrase | null,
  said: Said | null,
  isQuoted: (offset: number) => boolean,
): Antecedent | null {
  return antecedentOf({
    reader: source.reader,
    mentions: source.mentions,
    isQuoted,
    isPreposition: (token) => source.is(token, SPEECH.preposition),
    isVerb: (token) =>
      source.isVerbal(token) && source.form(token, 'passive') === null && !source.is(token, SPEECH.adverb) && !PRESENTS.has(source.reader.word(token)),
    said,
    before: Math.min(first, cue < 0 ? first : cue, phrase?.first ?? first),
    person: phrase !== null && slot.kind !== 'clitic',
  });
}

/** Where the words end that name the first who speaks; those of others in the phrase of a subject are not his. */
function endOf({ source, named }: SpeakerQuery, { past }: Phrase, [other]: readonly Speaker[]): number {
  const end = source.reader.end(past - 1);
  if (!other || other.start >= end) return end;
  return Math.max(...named.filter(({ mention }) => mention.end <= other.start).map(({ mention }) => mention.end));
}

/** The speaker of a candidate by the first step that knows, given who spoke last. */
export function resolveSpeaker(source: Source, candidate: Candidate, said: Said | null, isQuoted: (offset: number) => boolean): Resolved {
  if (candidate.slot.kind === 'nobody') return NOBODY;
  const phrase = phraseOf(source, candidate);
  const pronoun = phrase !== null && source.is(phrase.first, SPEECH.pronoun) && !PLURAL.has(source.reader.word(phrase.first).toLowerCase());
  const named = phrase ? source.mentions.within(source.reader.span(phrase.first, phrase.past)) : [];
  const found = lazy(() => ({ antecedent: antecedent(source, candidate, phrase, said, isQuoted) }));
  const query: SpeakerQuery = {
    source,
    candidate,
    phrase,
    named,
    pronoun,
    said,
    isQuoted,
    meant: () => found().antecedent,
  };
  for (const step of SPEAKER_STEPS) {
    const answer = step.apply(query);
    if (!answer) continue;
    const { entity, name, as } = answer;
    const otherSpeakers = othersOf(query, answer);
    const start = source.reader.start(answer.phrase ? answer.phrase.first : candidate.first);
    const end = answer.phrase ? endOf(query, answer.phrase, otherSpeakers) : start;
    const speaker: Speaker = { start, end, entity: idOf(entity), name, as, confidence: stepShare(step.id) };
    const token = Math.max(candidate.past - 1, answer.phrase ? answer.phrase.past - 1 : -1, candidate.cue);
    return { speaker, otherSpeakers, by: step.id, said: { entity, name, token } };
  }
  return NOBODY;
}
