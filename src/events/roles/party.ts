import type { Entity } from '../../document/entities.ts';
import type { Participant } from '../../document/facts.ts';
import { actorHeads } from '../../knowledge/events/event-words.ts';
import { foldHash } from '../../text/fold.ts';
import { headStart, isPlainNoun } from '../clause.ts';
import { type Part, partAt, type Scene } from '../scene.ts';

/** Somebody who takes part in an event, and how he was found. */
export interface Party extends Participant {
  /** A pronoun stands for him. */
  readonly isPronoun: boolean;
  /** He was found outside the clause. */
  readonly isFar: boolean;
  /** It is a thing, which does nothing by itself, or an event, to which nothing is done either. */
  readonly thing: 'object' | 'deed' | null;
  /** The entity is a state, body, person or group, not a place or thing. */
  readonly isPolitical: boolean;
  /** The entity is a body, or acts for a state: it holds an office, or nothing else than a noun for its government or forces is before it. */
  readonly isOfficial: boolean;
  /** ISO 3166-1 alpha-2 code of the country that it is or belongs to, or `null`. */
  readonly country: string | null;
}

/** How a party was found, which is told once it is known who it is. All parties have one shape, so that they are read fast. */
type How = 'isPronoun' | 'isFar' | 'thing' | 'through' | 'isPolitical' | 'isOfficial' | 'country';
/** A party of which that may still be told. */
export type NewParty = Omit<Party, How> & { -readonly [Field in How]: Party[Field] };

/** Words of a noun phrase before the name that it stands for: "fasilitas nuklir rahasia [Israel]". */
const LONGEST_THROUGH_TOKENS = 4;

/** Kinds of organisations that are not political actors. */
const PRIVATE: ReadonlySet<string> = new Set(['company', 'news', 'sport', 'industry', 'university', 'thinktank']);

/** The words right before a part that stand for it ("jet tempur" before "Israel"), or `null`. */
function throughOf(scene: Scene, part: Part): string | null {
  const { reader } = scene;
  const before = part.first > 0 && !reader.startsSentence(part.first) ? partAt(scene, part.first - 1) : null;
  if (before?.entity?.type === 'weapon') return reader.textOf(before.first, before.past);
  let first = part.first;
  while (first > 0 && part.first - first < LONGEST_THROUGH_TOKENS && !reader.startsSentence(first) && isPlainNoun(scene, first - 1)) first--;
  for (let i = first; i < part.first; i++) if (actorHeads().matchAt(reader.text, reader.tokens, i) !== null) return reader.textOf(i, part.first);
  return null;
}

/** A place stands for its country where the document names that country, and for itself elsewhere. */
function standsFor(scene: Scene, { entity }: Part): NonNullable<Part['entity']> | null {
  if (entity?.type !== 'place' || entity.found.country === null) return entity;
  const code = entity.found.country;
  return scene.entities.list.find((other) => other.type === 'country' && other.found.code === code) ?? entity;
}

/** The country that an entity is or belongs to: of a person that of his office. */
function countryCode(entity: Entity | null): string | null {
  if (entity === null || entity.type === 'weapon') return null;
  if (entity.type === 'country') return entity.found.code;
  if (entity.type !== 'person') return entity.found.country;
  return entity.found.roles.find(({ country }) => country !== null)?.country ?? entity.found.known?.country ?? null;
}

/** True for a body, somebody who holds an office, and a country that no other noun makes somebody from there: "aktris China". */
function actsForState(scene: Scene, part: Part, entity: Entity, through: string | null): boolean {
  if (entity.type === 'organisation') return true;
  if (entity.type === 'person')
    return entity.found.known !== null || entity.found.roles.some(({ country, organisation }) => country !== null || organisation !== null);
  return entity.type === 'country' && (through !== null || headStart(scene, part.first) === part.first);
}

/** Words of an office before the place that it is held at: "wali kota". */
const LONGEST_OFFICE_TOKENS = 2;

/** Who holds an office at a place, where nobody names him: "Bupati Jayawijaya" is not Jayawijaya. `null` for any other part. */
function officeAt(scene: Scene, part: Part): NewParty | null {
  if (part.entity?.type !== 'place') return null;
  const { reader } = scene;
  for (let first = part.first - LONGEST_OFFICE_TOKENS; first < part.first; first++) {
    const match = first < 0 ? null : actorHeads().matchAt(reader.text, reader.tokens, first);
    if (match?.past !== part.first || !match.values.includes('person') || reader.startsSentence(first + 1) || !reader.isCapital(first)) continue;
    const party = phraseParty(scene, first, part.past);
    party.isPolitical = true;
    party.isOfficial = true;
    party.country = part.entity.found.country;
    return party;
  }
  return null;
}

/** The party that a part names. */
export const partyOf = (scene: Scene, part: Part): NewParty => officeAt(scene, part) ?? namedParty(scene, part);

function namedParty(scene: Scene, part: Part): NewParty {
  const entity = standsFor(scene, part);
  const { start, end } = part.mention;
  const name = entity?.found.name ?? scene.reader.text.slice(start, end);
  const through = entity?.type === 'country' ? throughOf(scene, part) : null;
  const isPolitical =
    entity !== null && (entity.type === 'organisation' ? !PRIVATE.has(entity.found.kind ?? '') : entity.type === 'person' || entity.type === 'country');
  return {
    entity: entity?.id ?? null,
    name,
    start,
    end,
    through,
    isPolitical,
    isOfficial: isPolitical && actsForState(scene, part, entity, through),
    country: countryCode(entity),
    isPronoun: false,
    isFar: false,
    thing: null,
  };
}

/** The party of a part that a pronoun stands for. */
export function pronounFor(scene: Scene, part: Part): NewParty {
  const party = partyOf(scene, part);
  party.isPronoun = true;
  return party;
}

/** Short words for a country's citizens, who stand for it, by hash: its ISO 3166-1 alpha-2 code. */
const CITIZENS: ReadonlyMap<number, string> = new Map(['WNI', 'TKI', 'PMI'].map((word) => [foldHash(word), 'ID']));

/** The party that words without a name tell, tokens `first <= i < past`; a country's citizens stand for it. */
export function phraseParty({ reader, entities }: Scene, first: number, past: number): NewParty {
  const start = reader.start(first);
  const end = reader.end(past - 1);
  const words = reader.text.slice(start, end);
  for (let i = first; i < past; i++) {
    const code = CITIZENS.get(reader.hash(i));
    const country = code === undefined ? undefined : entities.list.find((entity) => entity.type === 'country' && entity.found.code === code);
    if (country !== undefined)
      return {
        entity: country.id,
        name: country.found.name,
        start,
        end,
        through: words,
        isPolitical: true,
        isOfficial: false,
        country: code ?? null,
        isPronoun: false,
        isFar: false,
        thing: null,
      };
  }
  return {
    entity: null,
    name: words,
    start,
    end,
    through: null,
    isPolitical: false,
    isOfficial: false,
    country: null,
    isPronoun: false,
    isFar: false,
    thing: null,
  };
}
