import type { Span } from '../text/span.ts';
import type { Country, Entity, Organisation, Person, Place, Watched, Weapon } from './entities.ts';
import type { Explained } from './explain/explained.ts';
import type { Amount, NewsEvent, Quotation } from './facts.ts';
import type { MentionIndex } from './mentions.ts';
import type { Tokens } from './tokens.ts';

/** Kinds of boilerplate, as in the annotation guidelines. */
export const BOILERPLATE_KINDS = [
  'related-link',
  'advertisement',
  'dateline',
  'credit',
  'media',
  'follow',
  'comment-form',
  'copyright',
  'pagination',
  'tags',
  'duplicate',
  'promo',
  'navigation',
  'repeated',
] as const;
export type BoilerplateKind = (typeof BOILERPLATE_KINDS)[number];

/** A span that is not part of the article. `rule` is the permanent id of the rule that found it. */
export interface BoilerplateSpan extends Span {
  readonly kind: BoilerplateKind;
  readonly rule: string;
  /** A probability; missing if the rule is certain. */
  readonly confidence?: number;
}

/** The boilerplate, and the metadata found in it. Spans are disjoint and in text order. */
export interface BoilerplateLayer {
  readonly spans: readonly BoilerplateSpan[];
  readonly title: Span | null;
  readonly dateline: { readonly place: string | null; readonly outlet: string | null } | null;
  readonly authors: readonly string[];
  /** ISO date found in a header or byline. */
  readonly published: string | null;
}

export interface LanguageCandidate {
  /** ISO 639-3. */
  readonly code: string;
  readonly confidence: number;
}

/** A paragraph or more in a language other than the document's. */
export interface LanguageSegment extends Span {
  readonly code: string;
  readonly confidence: number;
}

export interface LanguageLayer {
  /** ISO 639-3; `und` if there is too little text to decide. */
  readonly code: string;
  readonly confidence: number;
  readonly ambiguous: readonly string[];
  readonly candidates: readonly LanguageCandidate[];
  readonly segments: readonly LanguageSegment[];
}

/** People, organisations and places. Mentions of one type never overlap; entities are in order of first mention. */
export interface NamesLayer {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly places: readonly Place[];
}

/** Two countries mentioned as a pair ("hubungan Rusia-China"), by alpha-2 code, in the order of the text. */
export interface CountryPair extends Span {
  readonly codes: readonly [string, string];
}

export interface CountriesLayer {
  readonly countries: readonly Country[];
  readonly pairs: readonly CountryPair[];
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export type TimexMod = 'START' | 'MID' | 'END' | 'APPROX' | 'LESS_THAN' | 'MORE_THAN' | 'EQUAL_OR_LESS';

/** A temporal expression, as TIMEX3. Without an anchor a value is partial (`XXXX-07-18`). */
export interface DateMention extends Span, Explained {
  readonly type: TimexType;
  readonly value: string;
  /** The first and last day that it covers, as ISO dates. */
  readonly begin: string | null;
  readonly end_: string | null;
  readonly mod: TimexMod | null;
  /** TIMEX3 attributes of a SET: `quant` ("EVERY"), `freq` ("2X"). */
  readonly quant: string | null;
  readonly freq: string | null;
  /** What a relative value was resolved against; `null` if the value is complete by itself. */
  readonly anchor: 'published' | 'text' | null;
  /** Parts of the value that the text leaves out and the resolver filled in. */
  readonly implied: readonly ('year' | 'month' | 'day')[];
  readonly by: string;
}

/** Names, countries, weapons and dates after their overlaps are resolved. These are printed, and facts refer to them. */
export interface EntitiesLayer {
  /** In order of first mention. */
  readonly list: readonly Entity[];
  readonly dates: readonly DateMention[];
  /** Who is named where; made at the first question, for not every run asks. */
  readonly mentions: () => MentionIndex;
}

/** Every layer a stage can add, by name. */
export interface Layers {
  readonly boilerplate: BoilerplateLayer;
  readonly language: LanguageLayer;
  readonly tokens: Tokens;
  readonly names: NamesLayer;
  readonly countries: CountriesLayer;
  readonly weapons: readonly Weapon[];
  readonly dates: readonly DateMention[];
  readonly entities: EntitiesLayer;
  readonly amounts: readonly Amount[];
  readonly quotes: readonly Quotation[];
  readonly events: readonly NewsEvent[];
  /** Only with a watchlist. */
  readonly custom: readonly Watched[];
}

export type LayerName = keyof Layers;
