import type { Entity } from '../../document/entities.ts';
import type { Speaker } from '../../document/facts.ts';
import { SPEECH } from '../../knowledge/speech/speech-words.ts';
import { stepShare } from '../confidence.ts';
import type { Source } from '../source.ts';
import { JOINS, type Phrase, phraseAt } from './phrase.ts';
import { type Answer, idOf, type SpeakerQuery } from './query.ts';
import { countryInPhrase, organisationInPhrase, personInPhrase } from './steps/beside.ts';

/** More names than these are a list, not speakers. */
const MOST_OTHERS = 5;
/** Tokens of what a bracket says of a name: "(45 tahun)". */
const LONGEST_BRACKET_TOKENS = 6;

const STEPS = [personInPhrase, organisationInPhrase, countryInPhrase];
const NONE: readonly Speaker[] = [];

/** The token past the bracket after a name; the token itself where none is. */
function pastBracket({ reader }: Source, t: number): number {
  if (!reader.is(t, '(')) return t;
  for (let i = t + 1; i < t + LONGEST_BRACKET_TOKENS; i++) if (reader.is(i, ')')) return i + 1;
  return t;
}

/** The token past the words that name the one who speaks; -1 where other words of the phrase follow them. */
function pastNamed({ source, named, phrase }: SpeakerQuery, entity: Entity): number {
  const { reader } = source;
  const mention = named.find((one) => one.entity === entity)?.mention;
  return mention && phrase ? pastBracket(source, reader.at(mention.end)) : -1;
}

/** True if a name or its office begins at a token: not "tetangga A dan B". */
const opensName = (source: Source, i: number): boolean => source.reader.isCapital(i) || source.is(i, SPEECH.office | SPEECH.body);

/** The one that a phrase ends by naming, of the same kind as the first: persons with persons, bodies with bodies. */
function alsoIn(query: SpeakerQuery, phrase: Phrase, first: Entity): Speaker | null {
  const { source } = query;
  const span = source.reader.span(phrase.first, phrase.past);
  const named = source.mentions.within(span);
  if (named.at(-1)?.mention.end !== span.end || !opensName(source, phrase.first)) return null;
  for (const step of STEPS) {
    const answer = step.apply({ ...query, phrase, named });
    if (answer?.entity && answer.entity !== first && (answer.as === 'name') === (first.type === 'person'))
      return { ...span, entity: idOf(answer.entity), name: answer.name, as: answer.as, confidence: stepShare(step.id) };
  }
  return null;
}

/** True if the list of names may end before a token: before a verb of its own the last names are its subject, not speakers. */
function ends({ source, candidate, phrase }: SpeakerQuery, t: number, listed: boolean): boolean {
  if (candidate.slot.kind === 'subject') return t === phrase?.past;
  const { reader } = source;
  if (t >= reader.count || reader.startsSentence(t) || reader.isPunctuation(t)) return true;
  return source.pastDate(t) > t || (!listed && !source.isVerbal(t) && source.form(t, 'active') === null && !source.is(t, SPEECH.finite));
}

/** The next one that a list names from a token on, where it is named, and whether "dan" makes it the last. */
interface Next {
  readonly other: Speaker;
  readonly past: number;
  readonly last: boolean;
}

function nextOf(query: SpeakerQuery, t: number, first: Entity): Next | null {
  const { source } = query;
  const { reader } = source;
  const comma = reader.is(t, ',') ? t + 1 : t;
  const last = JOINS.has(reader.word(comma));
  if (!last && comma === t) return null;
  const phrase = phraseAt(source, last ? comma + 1 : comma);
  const other = phrase.past > phrase.first && !reader.startsSentence(phrase.first) ? alsoIn(query, phrase, first) : null;
  return other && { other, past: pastBracket(source, phrase.past), last };
}

/** Who speaks besides the first: "kata A dan B", "menurut A, B, dan C", "ujar A bersama B". Nobody where the list is not sure to be one of speakers. */
export function othersOf(query: SpeakerQuery, { entity }: Answer): readonly Speaker[] {
  if (!entity || query.named.length === 0) return NONE;
  const others: Speaker[] = [];
  for (let t = pastNamed(query, entity); t > 0 && others.length < MOST_OTHERS; ) {
    const next = nextOf(query, t, entity);
    if (!next) return NONE;
    others.push(next.other);
    t = next.past;
    if (next.last) return ends(query, t, others.length > 1) ? others : NONE;
  }
  return NONE;
}
