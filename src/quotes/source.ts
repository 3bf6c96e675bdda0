import type { DateMention, Entity } from '../document/layers.ts';
import { MentionIndex } from '../document/mentions.ts';
import { Reader } from '../document/reader.ts';
import type { Document } from '../document/stage.ts';
import { BLOCK_START, PUNCTUATION } from '../document/tokens.ts';
import { malaySpeechForms, type SpeechForm, type SpeechForms, type SpeechUse, speechForms } from '../knowledge/speech/speech-verbs.ts';
import { malaySpeechWords, SPEECH, speechWords } from '../knowledge/speech/speech-words.ts';
import { type CueTable, cueOf } from '../models/names/cues.ts';
import { countWhile } from '../text/bisect.ts';

/** The layers that quotations are read from; names, countries, weapons and dates by way of the entities they come to. */
export type QuoteNeeds = 'boilerplate' | 'language' | 'tokens' | 'names' | 'countries' | 'weapons' | 'dates' | 'entities';

const VERBAL = /^(?:me[a-z]{3,20}|ber[a-z]{3,20}|di[a-z]{4,20}|ter[a-z]{4,20})$/u;
const VERB_INITIALS: ReadonlySet<number> = new Set([...'mbdt'].map((initial) => initial.charCodeAt(0)));
const ALL_USES = SPEECH.bare | SPEECH.nya | SPEECH.active | SPEECH.passive | SPEECH.noun;
const WATCHED = ALL_USES | SPEECH.relay | SPEECH.source;
const MAY_MARK: ReadonlySet<number> = new Set([...'"“”„«»‟″\'‘’`´'].map((mark) => mark.charCodeAt(0)));

/** A document as the rules of this room read it: tokens, classes of words, who is named where, and what dates cover. */
export class Source {
  readonly reader: Reader;
  readonly mentions: MentionIndex;
  readonly entities: readonly Entity[];
  /** Tokens that may be quotation marks, and tokens that may be words of speech, in text order. */
  readonly marks: number[] = [];
  readonly cues: number[] = [];
  /** The first token of each block. */
  readonly blocks: number[] = [];
  /** The first token behind the headline. */
  readonly body: number;
  private readonly bits: Int32Array;
  private readonly forms: SpeechForms;
  private readonly dates: readonly DateMention[];

  constructor({ text, layers }: Document<QuoteNeeds>) {
    const { tokens, entities, language, boilerplate } = layers;
    const malay = language.code === 'zsm';
    this.reader = new Reader(text, tokens);
    this.forms = malay ? malaySpeechForms() : speechForms();
    this.entities = entities.list;
    this.dates = entities.dates;
    this.bits = new Int32Array(tokens.count);
    this.classify(malay ? malaySpeechWords() : speechWords());
    this.body = boilerplate.title ? this.reader.at(boilerplate.title.end) : 0;
    this.mentions = new MentionIndex(this.marks.length + this.cues.length > 0 ? entities.list : []);
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
    const found = this.forms.get(this.reader.hash(i)) ?? [];
    const next = this.reader.hash(i + 1);
    return found.find(({ use, second }) => uses.includes(use) && (second === 0 || second === next)) ?? null;
  }

  /** The token past a date or bracketed date that starts at a token; the token itself when none does. */
  pastDate(i: number): number {
    const at = this.reader.start(i);
    const date = this.dates[countWhile(this.dates.length, (k) => (this.dates[k]?.end ?? 0) <= at)];
    return date && date.start <= at ? Math.max(i + 1, this.reader.at(date.end)) : i;
  }

  /** The index of the block that a token stands in. */
  blockOf(i: number): number {
    return countWhile(this.blocks.length, (k) => (this.blocks[k] ?? 0) <= i) - 1;
  }

  /** The token past the last of a block. */
  pastBlock(block: number): number {
    return this.blocks[block + 1] ?? this.reader.count;
  }

  /** The tokens `[first, past)` of the sentence around a token. */
  sentenceAround(i: number): { readonly first: number; readonly past: number } {
    return this.reader.sentence(this.reader.sentenceOf(i));
  }
}
