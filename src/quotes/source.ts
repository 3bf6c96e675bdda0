import type { Entity } from '../document/entities.ts';
import type { DateMention } from '../document/layers.ts';
import { type EntityMention, MentionIndex } from '../document/mentions.ts';
import { Reader } from '../document/reader.ts';
import type { Document } from '../document/stage.ts';
import { BLOCK_START } from '../document/tokens.ts';
import type { SpeechForm, SpeechUse } from '../knowledge/speech/speech-verbs.ts';
import { SPEECH } from '../knowledge/speech/speech-words.ts';
import { cueOf } from '../models/names/cues.ts';
import { countBelow } from '../text/bisect.ts';
import { Scratch } from '../text/scratch.ts';
import { ALL_USES, mayMark, TO, WATCHED, type Words, wordsFor } from './words.ts';

/** A person of the document. */
type PersonEntity = Extract<Entity, { readonly type: 'person' }>;

/** People with offices in one article; more are a list, not a story. */
const MOST_OFFICIALS = 100;

const holdsOffice = (entity: Entity): entity is PersonEntity => entity.type === 'person' && entity.found.roles.length > 0;

/** The layers that quotations are read from; names, countries, weapons and dates by way of the entities they come to. */
export type QuoteNeeds = 'boilerplate' | 'language' | 'tokens' | 'names' | 'countries' | 'weapons' | 'dates' | 'entities';

const VERBAL = /^(?:me[a-z]{3,20}|ber[a-z]{3,20}|di[a-z]{4,20}|ter[a-z]{4,20})$/u;
const VERB_INITIALS: ReadonlySet<number> = new Set([...'mbdt'].map((initial) => initial.charCodeAt(0)));
const NO_FORMS: readonly SpeechForm[] = [];
const NO_TOKENS: readonly number[] = [];
const NAMES_SOMEBODY: ReadonlySet<string> = new Set(['person', 'organisation', 'country']);
/** Set in a token's classes once they were looked up. No class has the sign bit. */
const KNOWN = 1 << 31;

/** Of a document without words of speech, whose mentions nobody asks for. */
const NO_MENTIONS = new MentionIndex([]);

const BITS = new Scratch();
const MENTIONED = new Scratch();
const ENDED = new Scratch();
const DATED = new Scratch();

/** A document as the rules of this room read it (one at a time: the next takes its columns): tokens, classes of words, who is named where, and what dates cover. */
export class Source {
  readonly reader: Reader;
  readonly mentions: MentionIndex;
  /** The people of whom an office is told, as many as are looked through. */
  readonly officials: readonly PersonEntity[];
  /** Tokens that may be quotation marks, and tokens that may be words of speech, in text order. */
  readonly marks: number[] = [];
  readonly cues: number[] = [];
  /** Words after which the medium of a quotation may be named: "dikutip", "kepada". */
  private readonly relays: number[] = [];
  /** The first token of each block. */
  readonly blocks: number[] = [];
  /** The first token after the headline. */
  readonly body: number;
  /** By token: its classes and `KNOWN`; 0 before anybody asks, for most tokens are near no word of speech. */
  private readonly bits: Int32Array;
  private readonly words: Words;
  /** By token: the place in `mentions.all` of the longest mention that starts there, plus one. */
  private readonly mentioned: Int32Array;
  /** By token: the first token of the longest mention that ends there, plus one. */
  private readonly ended: Int32Array;
  /** By token: the token past the date that covers it, or 0. */
  private readonly dated: Int32Array;

  constructor({ text, layers }: Document<QuoteNeeds>) {
    const { tokens, entities, language, boilerplate } = layers;
    this.reader = new Reader(text, tokens);
    this.words = wordsFor(language.code);
    this.officials = entities.list.filter(holdsOffice).slice(0, MOST_OFFICIALS);
    this.bits = BITS.zeros(tokens.count);
    this.list();
    this.body = boilerplate.title ? this.reader.at(boilerplate.title.end) : 0;
    const silent = this.marks.length + this.cues.length === 0;
    this.mentions = silent ? NO_MENTIONS : entities.mentions();
    const size = silent ? 0 : tokens.count;
    this.mentioned = MENTIONED.zeros(size);
    this.ended = ENDED.zeros(size);
    this.dated = DATED.zeros(size);
    if (!silent) this.locate(entities.dates);
  }

  /** Lists what the rules start from. */
  private list(): void {
    const { reader, marks, cues, relays, blocks } = this;
    const { watched } = this.words;
    for (let i = reader.next(0, BLOCK_START, watched); i < reader.count; i = reader.next(i + 1, BLOCK_START, watched)) {
      if (reader.startsBlock(i)) blocks.push(i);
      if (!reader.isPunctuation(i)) {
        if (this.is(i, WATCHED)) cues.push(i);
        if (this.is(i, SPEECH.relay) || reader.hash(i) === TO) relays.push(i);
      } else if (mayMark(reader.text.charCodeAt(reader.start(i)))) marks.push(i);
    }
  }

  /** The classes of a token (`SPEECH`), looked up at the first question. */
  private classesOf(i: number): number {
    const found = this.bits[i] ?? 0;
    return found === 0 ? this.classify(i) : found;
  }

  private classify(i: number): number {
    const { reader, bits, words } = this;
    if (i < 0 || i >= reader.count) return 0;
    const found = (reader.isPunctuation(i) ? 0 : cueOf(words.classes, reader.hash(i))) | KNOWN;
    bits[i] = found;
    return found;
  }

  /** True if the token has one of the classes (`SPEECH`). */
  is(i: number, bits: number): boolean {
    return (this.classesOf(i) & bits) !== 0;
  }

  /** True for a word that looks like a verb: "dilakukan", "berada", "mengembangkan". */
  isVerbal(i: number): boolean {
    if (this.is(i, SPEECH.finite)) return true;
    if (!VERB_INITIALS.has(this.reader.text.charCodeAt(this.reader.start(i))) || this.is(i, SPEECH.unverbal)) return false;
    return VERBAL.test(this.reader.word(i));
  }

  /** True for a preposition. Within a sentence one with a capital belongs to a name: "Menteri Dalam Negeri". */
  isPreposition(i: number): boolean {
    return this.is(i, SPEECH.preposition) && !this.isNamePart(i);
  }

  /** True for a word that neither opens a sentence nor is in lower case. */
  isNamePart(i: number): boolean {
    return this.reader.isCapital(i) && !this.reader.startsSentence(i);
  }

  /** The word of speech at a token in one of these uses, or `null`. */
  form(i: number, ...uses: readonly SpeechUse[]): SpeechForm | null {
    if (!this.is(i, ALL_USES)) return null;
    const found = this.words.forms.get(this.reader.hash(i)) ?? NO_FORMS;
    for (const form of found) if (uses.includes(form.use) && (form.second === 0 || form.second === this.reader.hash(i + 1))) return form;
    return null;
  }

  /** The token past a date or bracketed date that covers a token; the token itself when none does. */
  pastDate(i: number): number {
    return Math.max(i, this.dated[i] ?? i);
  }

  /** The longest mention of somebody or something that starts at a token, or `null`. */
  mentionAt(i: number): EntityMention | null {
    const place = this.mentioned[i] ?? 0;
    // An array asked for a place before its first is thirty times as slow, and few tokens begin a mention.
    return place === 0 ? null : (this.mentions.all[place - 1] ?? null);
  }

  /** The first token of the mention of a person, organisation or country that ends with a token, or -1. */
  mentionEndingAt(i: number): number {
    return (this.ended[i] ?? 0) - 1;
  }

  /** Notes for every token which mention starts or ends there, and where the date that covers it ends. Of several that fit the longest is first. */
  private locate(dates: readonly DateMention[]): void {
    const { reader, mentions, mentioned, ended, dated } = this;
    let first = 0;
    for (let k = 0; k < mentions.all.length; k++) {
      const one = mentions.all[k];
      if (!one) continue;
      const { start, end } = one;
      first = this.firstFrom(first, start);
      const past = this.firstFrom(first, end);
      if (reader.start(first) === start && mentioned[first] === 0) mentioned[first] = k + 1;
      if (NAMES_SOMEBODY.has(one.entity.type) && reader.end(past - 1) === end && ended[past - 1] === 0) ended[past - 1] = first + 1;
    }
    let day = 0;
    for (const { start, end } of dates) {
      day = this.firstFrom(day, start);
      dated.fill(this.firstFrom(day, end), day, this.firstFrom(day, end));
    }
  }

  /** The first token from `from` on that starts at or after an offset. Mentions and dates are in text order, so all walk the tokens once. */
  private firstFrom(from: number, offset: number): number {
    const { count, starts } = this.reader.tokens;
    let i = from;
    while (i < count && (starts[i] ?? 0) < offset) i++;
    return i;
  }

  /** The words among tokens `[first, past)` after which the medium of a quotation may be named. */
  relaysIn(first: number, past: number): readonly number[] {
    const { relays } = this;
    const from = countBelow(relays, relays.length, first);
    return (relays[from] ?? past) < past ? relays.slice(from, countBelow(relays, relays.length, past)) : NO_TOKENS;
  }

  /** The index of the block that a token is in. */
  blockOf(i: number): number {
    return countBelow(this.blocks, this.blocks.length, i + 1) - 1;
  }

  /** The token past the last of a block. */
  pastBlock(block: number): number {
    return this.blocks[block + 1] ?? this.reader.count;
  }
}
