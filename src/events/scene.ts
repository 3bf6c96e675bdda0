import type { Entity } from '../document/entities.ts';
import type { Amount, Quotation } from '../document/facts.ts';
import type { EntitiesLayer } from '../document/layers.ts';
import type { MentionIndex } from '../document/mentions.ts';
import type { Reader } from '../document/reader.ts';
import { unrestWords } from '../knowledge/events/event-words.ts';
import { lazy } from '../knowledge/table.ts';
import { countWhile } from '../text/bisect.ts';
import { hashBits } from '../text/hash-bits.ts';
import { Scratch } from '../text/scratch.ts';
import { type Span, sortSpans } from '../text/span.ts';

/** A stretch of tokens `first <= i < past` that names an entity, with the role before a person's name, or that tells a date (`entity` is `null`). */
export interface Part {
  readonly first: number;
  readonly past: number;
  readonly entity: Entity | null;
  /** The mention itself, without the role. */
  readonly mention: Span;
}

/** What rules of events look at: the document, and for each token the part it lies in. */
export interface Scene {
  readonly reader: Reader;
  readonly mentions: MentionIndex;
  readonly entities: EntitiesLayer;
  readonly amounts: readonly Amount[];
  readonly quotes: readonly Quotation[];
  /** People and things counted, by the offset of their start and of their end. */
  readonly countedFrom: ReadonlyMap<number, Amount>;
  readonly countedTo: ReadonlyMap<number, Amount>;
  readonly parts: readonly Part[];
  /** For each token the index of its part, plus one; 0 outside parts. */
  readonly partOf: Int32Array;
  /** True if the article tells of a protest or riot in several places. */
  readonly isUnrest: () => boolean;
}

/** Words of protest or riot that make an article one about them. */
const LEAST_UNREST_WORDS = 2;

const unrestBits = lazy(() => hashBits(unrestWords()));

function tellsOfUnrest(reader: Reader): boolean {
  const bits = unrestBits();
  let words = 0;
  for (let i = reader.next(0, 0, bits); i < reader.count; i = reader.next(i + 1, 0, bits))
    if (reader.isOneOf(i, unrestWords()) && ++words >= LEAST_UNREST_WORDS) return true;
  return false;
}

/** Code units between a role and the name of who holds it. */
const ROLE_REACH_UNITS = 3;

/** Where a mention's part begins: at a role that is right before it. */
function startOf(entity: Entity, mention: Span): number {
  if (entity.type !== 'person') return mention.start;
  const role = entity.found.roles.find(({ start, end }) => start < mention.start && end <= mention.start && mention.start - end <= ROLE_REACH_UNITS);
  return role?.start ?? mention.start;
}

function spansOf(mentions: MentionIndex, { dates }: EntitiesLayer): readonly (Span & { readonly entity: Entity | null; readonly mention: Span })[] {
  const named = mentions.all.map(({ entity, mention }) => ({ start: startOf(entity, mention), end: mention.end, entity, mention }));
  const dated = dates.map((date) => ({ start: date.start, end: date.end, entity: null, mention: date }));
  return sortSpans([...named, ...dated]);
}

const PART_OF = new Scratch();

/** The scene of a document, until the next is made, which takes its column. Of mentions that nest the outermost is the part. */
export function sceneOf(reader: Reader, entities: EntitiesLayer, facts: { readonly amounts: readonly Amount[]; readonly quotes: readonly Quotation[] }): Scene {
  const mentions = entities.mentions();
  const parts: Part[] = [];
  const partOf = PART_OF.zeros(reader.count);
  for (const { start, end, entity, mention } of spansOf(mentions, entities)) {
    const first = reader.at(start);
    const past = reader.at(end);
    if (past <= first || (partOf[first] ?? 0) > 0) continue;
    parts.push({ first, past, entity, mention });
    partOf.fill(parts.length, first, past);
  }
  let isUnrest: boolean | null = null;
  const counted = facts.amounts.filter(({ kind }) => kind === 'people' || kind === 'count');
  const countedFrom = new Map(counted.map((amount) => [amount.start, amount]));
  const countedTo = new Map(counted.map((amount) => [amount.end, amount]));
  return { reader, mentions, entities, ...facts, countedFrom, countedTo, parts, partOf, isUnrest: () => (isUnrest ??= tellsOfUnrest(reader)) };
}

/** The part that token `i` lies in, or `null`. */
export function partAt({ parts, partOf }: Scene, i: number): Part | null {
  const place = partOf[i] ?? 0;
  // An array asked for a place before its first is thirty times as slow, and most tokens have no part.
  return place === 0 ? null : (parts[place - 1] ?? null);
}

/** True for a country that goes on with a place before it: "di Herzliya, Tel Aviv, [Israel]". */
export function isListedPlace(scene: Scene, part: Part): boolean {
  const before = scene.reader.is(part.first - 1, ',') && !scene.reader.startsSentence(part.first) ? partAt(scene, part.first - 2) : null;
  return part.entity?.type === 'country' && before?.entity?.type === 'place';
}

/** Quotations looked at before an offset for the one that holds it: they nest at most this deep. */
const QUOTATION_DEPTH = 3;

/** The innermost of the sorted quotations that holds an offset, or `null`. */
export function quotationAt(quotes: readonly Quotation[], offset: number): Quotation | null {
  const past = countWhile(quotes.length, (k) => (quotes[k]?.start ?? 0) <= offset);
  return quotes.slice(Math.max(0, past - QUOTATION_DEPTH), past).findLast(({ end }) => offset < end) ?? null;
}

/** The sorted spans that lie in a span. */
export function spansIn<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  const from = countWhile(spans.length, (k) => (spans[k]?.start ?? 0) < start);
  const past = countWhile(spans.length, (k) => (spans[k]?.start ?? 0) < end);
  return spans.slice(from, past).filter((span) => span.end <= end);
}
