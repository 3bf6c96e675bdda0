import type { PublishedFrom, Source } from '../document/article.ts';
import type { Country, Mention, Organisation, Person, Place, Role, Watched, Weapon } from '../document/entities.ts';
import type { Rejected } from '../document/explain/rejected.ts';
import type { Amount, Cue, NewsEvent, Participant, Quotation, Speaker, Trigger, Via } from '../document/facts.ts';
import type { BoilerplateSpan, CountryPair, DateMention, LanguageCandidate, LanguageSegment } from '../document/layers.ts';
import type { Failure, Problem } from '../document/problem.ts';
import type { OffsetUnit } from '../text/offsets/offsets.ts';
import type { Span } from '../text/span.ts';

/**
 * A span with its text. `inSource`, on request, is its range in the HTML that the text was extracted from, in the same unit;
 * `null` if it has none there or there is no HTML.
 */
export type WithText<T extends Span> = T & { readonly text: string; readonly inSource?: Span | null };

interface Entity<Type extends string> {
  /** Unique in the document: a letter for the type and a number, in order of first mention. */
  readonly id: string;
  readonly type: Type;
}
/** A mention of an entity, with the number of its sentence. */
export type MentionRecord<M extends Mention = Mention> = WithText<M> & { readonly sentence: number };
type With<T extends { readonly mentions: readonly Mention[] }> = Omit<T, 'mentions'> & { readonly mentions: readonly MentionRecord<T['mentions'][number]>[] };

export type PersonEntity = Entity<'person'> & Omit<With<Person>, 'roles'> & { readonly roles: readonly WithText<Role>[] };
export type CountryEntity = Entity<'country'> & With<Country>;
export type WeaponEntity = Entity<'weapon'> & With<Weapon>;
export type OrganisationEntity = Entity<'organisation'> & With<Organisation>;
export type PlaceEntity = Entity<'place'> & With<Place>;
export type CustomEntity = Entity<'custom'> &
  With<Watched> & {
    /** The id of a person, organisation or other entity with the same mention; `null` if there is none. */
    readonly entity: string | null;
  };
export type AnyEntity = PersonEntity | CountryEntity | WeaponEntity | OrganisationEntity | PlaceEntity | CustomEntity;

export interface LanguageReport {
  readonly code: string;
  readonly name: string;
  readonly confidence: number;
  readonly indonesian: boolean;
  readonly ambiguous: readonly string[];
  readonly candidates: readonly LanguageCandidate[];
  readonly segments: readonly LanguageSegment[];
}

export type AmountRecord = WithText<Amount>;
export type QuotationRecord = Omit<WithText<Quotation>, 'speaker' | 'otherSpeakers' | 'cue' | 'via'> & {
  readonly speaker: WithText<Speaker> | null;
  readonly otherSpeakers: readonly WithText<Speaker>[];
  readonly cue: WithText<Cue> | null;
  readonly via: WithText<Via> | null;
};
export type ParticipantRecord = WithText<Participant>;
export type EventRecord = Omit<NewsEvent, 'trigger' | 'actor' | 'target'> & {
  readonly trigger: WithText<Trigger>;
  readonly actor: ParticipantRecord | null;
  readonly target: ParticipantRecord | null;
};

/** The lists of a document that follow its entities, in the order in which they are printed. */
export interface Lists {
  readonly pairs: readonly WithText<CountryPair>[];
  readonly dates: readonly WithText<DateMention>[];
  readonly quotes: readonly QuotationRecord[];
  readonly amounts: readonly AmountRecord[];
  readonly events: readonly EventRecord[];
}

/**
 * One analysed article, as it is printed. `start` and `end` are a half-open range in the decoded original text, in the unit
 * `offsets`; `text` beside them is that slice. Layers that were not requested are empty or `null`.
 */
export interface SaripatiDocument extends Lists {
  readonly schema: 'saripati/1';
  readonly id: string;
  /** The id of the first record with the same or nearly the same text; `null` for that record itself, and without `--dedup`. */
  readonly duplicateOf: string | null;
  readonly source: Source;
  readonly meta: {
    readonly title: string | null;
    readonly url: string | null;
    readonly outlet: string | null;
    readonly published: string | null;
    readonly publishedFrom: PublishedFrom;
    readonly dateline: { readonly place: string | null; readonly outlet: string | null } | null;
    readonly authors: readonly string[];
  };
  readonly language: LanguageReport | null;
  readonly offsets: OffsetUnit;
  /** The text without its boilerplate, on request. */
  readonly text: string | null;
  readonly title: Span | null;
  readonly boilerplate: readonly WithText<BoilerplateSpan>[];
  readonly entities: readonly AnyEntity[];
  /** Rejected candidates for weapons and countries, in text order; empty unless requested. */
  readonly rejected: readonly WithText<Rejected>[];
  readonly problems: readonly Problem[];
}

/** Printed in place of a record that could not be read. */
export interface ErrorRecord {
  readonly schema: 'saripati-error/1';
  readonly source: Omit<Source, 'sha256' | 'encoding' | 'format'>;
  readonly error: Failure;
}
