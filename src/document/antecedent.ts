import { foldHash } from '../text/fold.ts';
import type { EntityMention, MentionIndex } from './mentions.ts';
import type { Reader } from './reader.ts';

/** How far back, in blocks, the person meant by "dia" or -nya may be. */
const REACH_BLOCKS = 2;
/** The same reach in tokens, for texts without blocks. */
const REACH_TOKENS = 600;
/** A subject is among the first tokens of its sentence. */
const SUBJECT_REACH_TOKENS = 14;
/** The most sentences looked at, the nearest first. */
const REACH_SENTENCES = 6;

/** By which rule somebody is meant. */
export type AntecedentStep = 'same-speaker' | 'subject-before' | 'last-person' | 'last-body';

/** Somebody who spoke or acted before, and where. */
export interface Earlier {
  /** `null` for somebody without a name. */
  readonly entity: EntityMention['entity'] | null;
  /** The token after which it happened. */
  readonly token: number;
}

export interface AntecedentQuery {
  readonly reader: Reader;
  readonly mentions: MentionIndex;
  /** True for an offset inside somebody's words, where nobody is told of by the article. */
  readonly isQuoted: (offset: number) => boolean;
  /** True for a token that opens a phrase which names no subject ("di", "kepada"). */
  readonly isPreposition: (token: number) => boolean;
  /** True for a verb after which an object or agent stands, and nobody who speaks. */
  readonly isVerb: (token: number) => boolean;
  /** Who spoke last, if anybody has. */
  readonly said: Earlier | null;
  /** The token that refers back, or the first of the quotation it belongs to. */
  readonly before: number;
  /** True where only a person can be meant ("dia"), false for -nya. */
  readonly person: boolean;
}

/** The entity meant, and the rule that says so. */
export interface Antecedent {
  readonly entity: EntityMention['entity'];
  readonly by: AntecedentStep;
}

/** True if no more than the blocks and tokens within reach lie between two tokens. */
function isNear(reader: Reader, from: number, to: number): boolean {
  if (to - from > REACH_TOKENS) return false;
  let blocks = 0;
  for (let t = from + 1; t <= to; t++) if (reader.startsBlock(t)) blocks++;
  return blocks <= REACH_BLOCKS;
}

const isPerson = ({ entity }: EntityMention): boolean => entity.type === 'person';

/** True if a preposition is before the mention, with words of an office between them at most. */
function isObject({ reader, isPreposition }: AntecedentQuery, first: number, from: number): boolean {
  for (let t = first - 1; t >= from && t >= first - 6; t--) {
    if (isPreposition(t)) return true;
    if (!reader.isCapital(t)) return false;
  }
  return false;
}

/** True if a verb is before the mention in its clause, whose object it is or what it tells of: "DKPP menilai [Betty] tidak bersalah". */
function isBehindVerb({ reader, isVerb }: AntecedentQuery, first: number, from: number): boolean {
  for (let t = first - 1; t >= from && !reader.isPunctuation(t); t--) if (!reader.isCapital(t) && isVerb(t)) return true;
  return false;
}

/** "disampaikannya", "dibelinya": a passive whose -nya is who did it. */
const DONE_BY_ONE_BEFORE = /^di\p{Ll}{4,20}nya$/u;
const HIMSELF = foldHash('dirinya');

/** True if a verb before the mention says that somebody named before does it: "Hal itu disampaikannya dalam acara [Prabowo]". */
function isBehindDoer({ reader }: AntecedentQuery, first: number, from: number): boolean {
  for (let t = from; t < first; t++) if (DONE_BY_ONE_BEFORE.test(reader.word(t)) && reader.hash(t) !== HIMSELF) return true;
  return false;
}

/** True for one of two names joined by a hyphen, whom "dia" does not mean: "pasangan [Prabowo]-Gibran". */
const isOneOfPair = ({ reader }: AntecedentQuery, { start, end }: EntityMention): boolean => reader.text[end] === '-' || reader.text[start - 1] === '-';

/** The subject of a sentence: the first person named in it that no preposition makes an object. */
function subjectOf(query: AntecedentQuery, first: number, past: number): EntityMention | null {
  const { reader, mentions, isQuoted } = query;
  const span = { start: reader.start(first), end: reader.start(Math.min(past, first + SUBJECT_REACH_TOKENS)) };
  const found = mentions.within(span).filter((one) => isPerson(one) && !isQuoted(one.start));
  const subject = found.find((one) => !isObject(query, reader.at(one.start), first) && !isOneOfPair(query, one));
  if (!subject) return null;
  const at = reader.at(subject.start);
  return isBehindDoer(query, at, first) || isBehindVerb(query, at, first) ? null : subject;
}

/** The nearest sentence's subject after a token, or `null`. */
function subjectBehind(query: AntecedentQuery, floor: number): EntityMention | null {
  const { reader, before } = query;
  const last = reader.sentenceOf(before - 1);
  for (let k = last; k >= 0 && k > last - REACH_SENTENCES; k--) {
    const { first, past } = reader.sentence(k);
    if (first <= floor) return null;
    const subject = subjectOf(query, first, Math.min(past, before));
    if (subject) return subject;
  }
  return null;
}

/** The first token of the blocks within reach. */
function floorOf({ reader, before }: AntecedentQuery): number {
  const last = Math.max(0, before - REACH_TOKENS);
  let blocks = 0;
  for (let t = before; t > last; t--) if (reader.startsBlock(t) && ++blocks > REACH_BLOCKS) return t;
  return last;
}

/** The last one of a kind named outside quotations within reach, not within another's name ("Kementerian Pertahanan [Rusia]"). */
function lastNamed(query: AntecedentQuery, floor: number, wanted: (one: EntityMention) => boolean): EntityMention | null {
  const { reader, mentions, isQuoted, before } = query;
  const found = mentions.within({ start: reader.start(floor), end: reader.start(before) });
  for (let k = found.length - 1; k >= 0; k--) {
    while (k > 0 && (found[k - 1]?.end ?? 0) >= (found[k]?.end ?? 0)) k--;
    const one = found[k];
    if (one && wanted(one) && !isQuoted(one.start)) return one;
  }
  return null;
}

const isBody = ({ entity }: Pick<EntityMention, 'entity'>): boolean => entity.type === 'organisation' || entity.type === 'country';

/**
 * Whom "dia", "ia", "beliau" or -nya means: who spoke last, unless a sentence since then has another person for its subject; else the subject
 * of a sentence before, the last person named, and for -nya an organisation or country where no person stands. Nobody named inside a quotation is meant.
 */
export function antecedentOf(query: AntecedentQuery): Antecedent | null {
  const { reader, said, before, person } = query;
  const near = said && isNear(reader, said.token, before) && !(person && said.entity !== null && isBody({ entity: said.entity })) ? said : null;
  const floor = near ? near.token : floorOf(query);
  const subject = subjectBehind(query, near ? near.token : floor - 1);
  if (near?.entity && (!subject || subject.entity === near.entity)) return { entity: near.entity, by: 'same-speaker' };
  if (subject) return { entity: subject.entity, by: 'subject-before' };
  if (near) return null;
  const last = lastNamed(query, floor, isPerson);
  if (last) return { entity: last.entity, by: 'last-person' };
  const body = person ? null : lastNamed(query, floor, isBody);
  return body && { entity: body.entity, by: 'last-body' };
}
