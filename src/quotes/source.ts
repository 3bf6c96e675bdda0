import type { Entity } from '../document/entities.ts';
import type { DateMention } from '../document/layers.ts';
import { type EntityMention, MentionIndex } from '../document/mentions.ts';
import { Reader } from '../document/reader.ts';
import type { Document } from '../document/stage.ts';
import { BLOCK_START, PUNCTUATION } from '../document/tokens.ts';
import { malaySpeechForms, type SpeechForm, type SpeechForms, type SpeechUse, speechForms } from '../knowledge/speech/speech-verbs.ts';
import { malaySpeechWords, SPEECH, speechWords } from '../knowledge/speech/speech-words.ts';
import { type CueTable, cueOf } from '../models/names/cues.ts';
import { countBelow } from '../text/bisect.ts';
import { Scratch } from '../text/scratch.ts';

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
const ALL_USES = SPEECH.bare | SPEECH.nya | SPEECH.active | SPEECH.passive | SPEECH.noun;
const WATCHED = ALL_USES | SPEECH.relay | SPEECH.source;
const NAMES_SOMEBODY: ReadonlySet<string> = new Set(['person', 'organisation', 'country']);
const MAY_MARK: ReadonlySet<number> = new Set([...'"“”„«»‟″\'‘’`´'].map((mark) => mark.charCodeAt(0)));

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
  /** The first token of each block. */
  readonly blocks: number[] = [];
  /** The first token after the headline. */
  readonly body: number;
  private readonly bits: Int32Array;
  private readonly forms: SpeechForms;
  /** By token: the place in `mentions.all` of the longest mention that starts there, plus one. */
  private readonly mentioned: Int32Array;
  /** By token: the first token of the longest mention that ends there, plus one. */
  private readonly ended: Int32Array;
  /** By token: the token past the date that covers it, or 0. */
  private readonly dated: Int32Array;

  constructor({ text, layers }: Document<QuoteNeeds>) {
    const { tokens, entities, language, boilerplate } = layers;
    const malay = language.code === 'zsm';
    this.reader = new Reader(text, tokens);
    this.forms = malay ? malaySpeechForms() : speechForms();
    this.officials = entities.list.filter(holdsOffice).slice(0, MOST_OFFICIALS);
    this.bits = BITS.zeros(tokens.count);
    this.classify(malay ? malaySpeechWords() : speechWords());
    this.body = boilerplate.title ? this.reader.at(boilerplate.title.end) : 0;
    const silent = this.marks.length + this.cues.length === 0;
    this.mentions = silent ? NO_MENTIONS : entities.mentions();
    const size = silent ? 0 : tokens.count;
    this.mentioned = MENTIONED.zeros(size);
    this.ended = ENDED.zeros(size);
    this.dated = DATED.zeros(size);
    if (!silent) this.locate(entities.dates);
  }

  /** Fills the classes of all words, and lists what the rules start from. */
  private classify(words: CueTable): void {
    const { bits, marks, cues, blocks } = this;
    const { text } = this.reader;
    const { count, starts, hashes, flags } = this.reader.tokens;
    for (let i = 0; i < count; i++) {
      const flag = flags[i] ?? 0;
      if ((flag & BLOCK_START) !== 0) blocks.push(i);
      if ((flag & PUNCTUATION) !== 0) {
        if (MAY_MARK.has(text.charCodeAt(starts[i] ?? 0))) marks.push(i);
        continue;
      }
      const found = cueOf(words, hashes[i] ?? 0);
      bits[i] = found;
      if ((found & WATCHED) !== 0) cues.push(i);
    }
  }

  /** True if the token has one of the classes (`SPEECH`). */
  is(i: number, bits: number): boolean {
    return ((this.bits[i] ?? 0) & bits) !== 0;
  }

  /** True for a word that looks like a verb: "dilakukan", "berada", "mengembangkan". */
  isVerbal(i: number): boolean {
    if (this.is(i, SPEECH.finite)) return true;
    if (!VERB_INITIALS.has(this.reader.text.charCodeAt(this.reader.start(i))) || this.is(i, SPEECH.unverbal)) return false;
    return VERBAL.test(this.reader.word(i));
  }

  /** The word of speech at a token in one of these uses, or `null`. */
  form(i: number, ...uses: readonly SpeechUse[]): SpeechForm | null {
    if (((this.bits[i] ?? 0) & ALL_USES) === 0) return null;
    const found = this.forms.get(this.reader.hash(i)) ?? NO_FORMS;
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

  /** The index of the block that a token is in. */
  blockOf(i: number): number {
    return countBelow(this.blocks, this.blocks.length, i + 1) - 1;
  }

  /** The token past the last of a block. */
  pastBlock(block: number): number {
    return this.blocks[block + 1] ?? this.reader.count;
  }
}
