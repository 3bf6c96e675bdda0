import type { Span } from '../text/span.ts';
import type { Explained } from './explained.ts';
import type { Amount, EntityId, NewsEvent, Quotation } from './facts.ts';
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
] as const;
export type BoilerplateKind = (typeof BOILERPLATE_KINDS)[number];

/** A stretch that is not the article's own prose. `rule` is the permanent id of what found it. */
export interface BoilerplateSpan extends Span {
  readonly kind: BoilerplateKind;
  readonly rule: string;
  /** A probability, given only where the rule is not certain. */
  readonly confidence?: number;
}

/** What is not the article, and what its furniture says of it. Spans are disjoint and in text order. */
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
  /** ISO 639-3; `und` when there is too little to say. */
  readonly code: string;
  readonly confidence: number;
  readonly ambiguous: readonly string[];
  readonly candidates: readonly LanguageCandidate[];
  readonly segments: readonly LanguageSegment[];
}

/** One place where an entity is named. `confidence` is a probability; `by` the id of the rule or model that found it. */
export interface Mention extends Span, Explained {
  readonly confidence: number;
  readonly by: string;
}

/** An office or function held by a person, as the text gives it, with the canonical title ("Menhan" is Menteri Pertahanan). */
export interface Role extends Span {
  readonly title: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly organisation: string | null;
  readonly former: boolean;
  /** Held for the time being: "Plt", "Pj", "ad interim". */
  readonly acting: boolean;
  /** The holder's military or police rank, written out, where one stands beside the office or instead of it. */
  readonly rank: string | null;
}

/** The entry of a table that a mention is taken to name: its own name, ISO 3166-1 alpha-2 and the Wikidata id, where a source states one. */
export interface KnownEntry {
  readonly name: string;
  readonly country: string | null;
  readonly wikidata: string | null;
}

/** Who a table takes a person to be. */
export type KnownPerson = KnownEntry;

export interface Person {
  /** The fullest form in this article. */
  readonly name: string;
  readonly known: KnownPerson | null;
  readonly roles: readonly Role[];
  readonly mentions: readonly Mention[];
}

export interface Organisation {
  readonly name: string;
  readonly known: KnownEntry | null;
  readonly kind: string | null;
  readonly country: string | null;
  readonly mentions: readonly Mention[];
}

export interface Place {
  readonly name: string;
  readonly known: KnownEntry | null;
  readonly country: string | null;
  readonly mentions: readonly Mention[];
}

/** People, organisations and places. Mentions of one type never overlap; entities are in order of first mention. */
export interface NamesLayer {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly places: readonly Place[];
}

/** How a mention names a country. */
export const COUNTRY_FORMS = ['name', 'short', 'demonym', 'capital', 'seat', 'nickname', 'direction', 'compound', 'title'] as const;
export type CountryForm = (typeof COUNTRY_FORMS)[number];

export interface CountryMention extends Mention {
  readonly as: CountryForm;
}

export interface Country {
  readonly name: string;
  readonly known: KnownEntry | null;
  /** ISO 3166-1 alpha-2 and alpha-3. */
  readonly code: string;
  readonly code3: string;
  /** Other alpha-2 codes the form may stand for ("Kongo"). */
  readonly alternatives: readonly string[];
  readonly mentions: readonly CountryMention[];
}

/** Two countries named as parties to something ("hubungan Rusia-China"), by alpha-2 code, the first named first. */
export interface CountryPair extends Span {
  readonly codes: readonly [string, string];
}

export interface CountriesLayer {
  readonly countries: readonly Country[];
  readonly pairs: readonly CountryPair[];
}

export interface Weapon {
  readonly name: string;
  /** The entry of the system, where a table has it. */
  readonly known: KnownEntry | null;
  /** A path in the taxonomy of `knowledge/`: `missile.ballistic.icbm`. */
  readonly category: string;
  readonly designation: string | null;
  readonly system: string | null;
  /** ISO alpha-2 code of the country of design. */
  readonly origin: string | null;
  /** ISO alpha-2 code, only where the text says it. */
  readonly operator: string | null;
  readonly quantity: string | null;
  readonly aliases: readonly string[];
  readonly mentions: readonly Mention[];
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export type TimexMod = 'START' | 'MID' | 'END' | 'APPROX' | 'LESS_THAN' | 'MORE_THAN' | 'EQUAL_OR_LESS';

/** A temporal expression after TIMEX3. Without an anchor a value is partial (`XXXX-07-18`). */
export interface DateMention extends Span, Explained {
  readonly type: TimexType;
  readonly value: string;
  /** Inclusive days covered, ISO dates. */
  readonly begin: string | null;
  readonly end_: string | null;
  readonly mod: TimexMod | null;
  /** TIMEX3 attributes of a SET: `quant` ("EVERY"), `freq` ("2X"). */
  readonly quant: string | null;
  readonly freq: string | null;
  /** What a relative value was resolved against; `null` when nothing was needed. */
  readonly anchor: 'published' | 'text' | null;
  /** Parts the text does not say and the resolver filled in. */
  readonly implied: readonly ('year' | 'month' | 'day')[];
  readonly by: string;
}

/** Something the analyst's own watchlist asks for: one of its entries. */
export interface Watched {
  /** The entry's label. */
  readonly name: string;
  /** The entry's id, where it has one. */
  readonly watch: string | null;
  /** The entry's type, in the analyst's words. */
  readonly kind: string;
  readonly mentions: readonly Mention[];
}

/** An entity with its id: a letter for its type and a number, in order of first mention. */
interface Identified<Type extends string, Found> {
  readonly id: EntityId;
  readonly type: Type;
  readonly found: Found;
}

export type Entity =
  | Identified<'person', Person>
  | Identified<'organisation', Organisation>
  | Identified<'place', Place>
  | Identified<'country', Country>
  | Identified<'weapon', Weapon>;

/** What names, countries, weapons and dates come to once their overlaps are resolved: what is printed, and what facts refer to. */
export interface EntitiesLayer {
  /** In order of first mention. */
  readonly list: readonly Entity[];
  readonly dates: readonly DateMention[];
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
