import type { Antecedent } from '../../document/antecedent.ts';
import type { Entity } from '../../document/entities.ts';
import type { EntityId, SpeakerForm } from '../../document/facts.ts';
import type { EntityMention } from '../../document/mentions.ts';
import type { Candidate } from '../candidate.ts';
import type { Source } from '../source.ts';
import type { Phrase } from './phrase.ts';

/** Who spoke, as later quotations may need it. */
export interface Said {
  readonly entity: Entity | null;
  readonly name: string;
  /** The last token of the quotation or of the words that name its speaker. */
  readonly token: number;
}

/** What steps are asked: who says the words of a candidate. */
export interface SpeakerQuery {
  readonly source: Source;
  readonly candidate: Candidate;
  /** The words that name or stand for the speaker, or `null`. */
  readonly phrase: Phrase | null;
  /** Who is named in the phrase, in text order. */
  readonly named: readonly EntityMention[];
  /** True for "dia", "ia", "beliau". */
  readonly pronoun: boolean;
  readonly said: Said | null;
  readonly isQuoted: (offset: number) => boolean;
  /** Whom "dia" or -nya means here; looked for once. */
  readonly meant: () => Antecedent | null;
}

/** What a step answers. */
export interface Answer {
  readonly entity: Entity | null;
  readonly name: string;
  readonly as: SpeakerForm;
  /** The tokens of the words that name the speaker; `null` where there are none. */
  readonly phrase: Phrase | null;
}

/** One way to tell who speaks. `examples` are texts with the speaker it must give, `refusals` texts in which it must give nobody. */
export interface SpeakerStep {
  readonly id: string;
  readonly reason: string;
  readonly apply: (query: SpeakerQuery) => Answer | null;
  readonly examples: readonly (readonly [text: string, speaker: string])[];
  readonly refusals: readonly string[];
}

/** How an entity is beside a cue. */
export function formOf(entity: Entity): SpeakerForm {
  if (entity.type === 'person') return 'name';
  return entity.type === 'country' ? 'country' : 'organisation';
}

/** The id of a speaker's entity, or `null`. */
export const idOf = (entity: Entity | null): EntityId | null => entity?.id ?? null;
