import type { Span } from '../text/span.ts';
import type { Explained } from './explain/explained.ts';
import type { EntityId } from './facts.ts';

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
  /** The holder's military or police rank, written out, where one is beside the office or instead of it. */
  readonly rank: string | null;
}

/** The entry of a table that a mention is taken to name: its own name, ISO 3166-1 alpha-2 and the Wikidata id, where a source states one. */
export interface KnownEntry {
  readonly name: string;
  readonly country: string | null;
  readonly wikidata: string | null;
}

export interface Person {
  /** The fullest form in this article. */
  readonly name: string;
  readonly known: KnownEntry | null;
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
