import type { Span } from '../text/span.ts';
import type { Explained } from './explain/explained.ts';

/** The id of an entity of the document ("p1"), as in `EntitiesLayer`. */
export type EntityId = string;

/** How the text refers to the speaker of a quotation; `none` if it continues the previous quotation. */
export const SPEAKER_FORMS = ['name', 'title', 'pronoun', 'clitic', 'organisation', 'country', 'unnamed', 'none'] as const;
export type SpeakerForm = (typeof SPEAKER_FORMS)[number];

/** The speaker of a quotation. The span covers the words beside the quotation that refer to the speaker; if `as` is `none`, it is empty, at the quotation's start. */
export interface Speaker extends Span {
  readonly entity: EntityId | null;
  /** The entity's name, or the words of the text for a speaker without a name. */
  readonly name: string;
  readonly as: SpeakerForm;
  readonly confidence: number;
}

/** The reporting word, including its clitic ("ujarnya"), with its lemma and the kind of statement ("say", "deny"). */
export interface Cue extends Span {
  readonly lemma: string;
  readonly sense: string;
}

/** The medium that passed somebody's words on. */
export interface Via extends Span {
  readonly entity: EntityId | null;
  readonly name: string;
}

export const QUOTE_FORMS = ['direct', 'indirect', 'mixed'] as const;
export type QuoteForm = (typeof QUOTE_FORMS)[number];

/** Quoted or reported words, without quotation marks, conjunction and closing mark. */
export interface Quotation extends Span, Explained {
  readonly id: string;
  readonly form: QuoteForm;
  readonly speaker: Speaker | null;
  /** Those who say the same words with the speaker, in text order. */
  readonly otherSpeakers: readonly Speaker[];
  readonly cue: Cue | null;
  readonly via: Via | null;
  readonly confidence: number;
  /** The id of the step that found the quotation or its speaker. */
  readonly by: string;
}

export const AMOUNT_KINDS = ['money', 'percent', 'people', 'measure', 'count'] as const;
export type AmountKind = (typeof AMOUNT_KINDS)[number];
export const EFFECTS = ['dead', 'injured', 'missing', 'displaced', 'detained', 'hostage', 'rescued'] as const;
export type Effect = (typeof EFFECTS)[number];

/** How much or how many. An exact or approximate figure has `value`; a bound or a range has `low`, `high` or both. */
export interface Amount extends Span, Explained {
  readonly id: string;
  readonly kind: AmountKind;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** ISO 4217 code for money, `%`, `person`, `item`, or the symbol of a unit of measurement. */
  readonly unit: string;
  readonly approximate: boolean;
  /** What happened to the people counted. */
  readonly effect: Effect | null;
  /** The counted noun, in lower case. */
  readonly head: string | null;
  /** The entity counted or paid for. */
  readonly of: EntityId | null;
  /** "liter" in "Rp 10.000 per liter". */
  readonly per: string | null;
  /** The id of the amount that gives the same sum in another currency. */
  readonly equivalent: string | null;
  readonly confidence: number;
  readonly by: string;
}

/** The root types of PLOVER. */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const EVENT_STATUSES = ['asserted', 'planned', 'possible', 'denied'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** Who acts or is acted on. `through` has the words that represent the entity ("pasukan", "jet tempur"). */
export interface Participant extends Span {
  readonly entity: EntityId | null;
  readonly name: string;
  readonly through: string | null;
}

/** The word that names an event. */
export interface Trigger extends Span {
  readonly form: 'verb' | 'passive' | 'noun';
}

/** Who did what to whom. */
export interface NewsEvent extends Explained {
  readonly id: string;
  readonly type: EventType;
  /** A subtype ("drone", "sign"); `null` if none applies. */
  readonly mode: string | null;
  readonly trigger: Trigger;
  readonly actor: Participant | null;
  readonly target: Participant | null;
  readonly instruments: readonly EntityId[];
  readonly amounts: readonly string[];
  readonly places: readonly EntityId[];
  /** Index into the document's dates. */
  readonly date: number | null;
  readonly status: EventStatus;
  /** The id of the quotation that reports it. */
  readonly quote: string | null;
  readonly confidence: number;
  readonly by: string;
}
