import { countBelow } from '../text/bisect.ts';
import { type Span, sortSpans } from '../text/span.ts';
import type { Entity, Mention } from './entities.ts';

/** One mention with the entity that it names. It has the mention's span, for these have one shape and mentions many: they are read fast. */
export interface EntityMention extends Span {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** The mentions of all entities in text order; of two that start together the longer first. */
function inTextOrder(entities: readonly Entity[]): EntityMention[] {
  const all: EntityMention[] = [];
  for (const entity of entities) for (const mention of entity.found.mentions) all.push({ start: mention.start, end: mention.end, entity, mention });
  return sortSpans(all);
}

/**
 * The mentions of all entities in text order (of two that start together the longer first): what stages after `settleEntities` ask for who
 * is named where. Mentions may nest ("Menteri Pertahanan [Rusia]").
 */
export class MentionIndex {
  readonly all: readonly EntityMention[];
  private readonly entities: readonly Entity[];
  /** Made at the first question: most stages ask for places in the text only. */
  private byId: ReadonlyMap<string, Entity> | null = null;
  private readonly starts: number[] = [];
  /** For each mention the largest end of it and those before it. */
  private readonly ends: number[] = [];

  constructor(entities: readonly Entity[]) {
    this.all = inTextOrder(entities);
    this.entities = entities;
    let furthest = 0;
    for (const { start, end } of this.all) {
      furthest = Math.max(furthest, end);
      this.starts.push(start);
      this.ends.push(furthest);
    }
  }

  /** The entity of an id, or `null`. */
  entity(id: string): Entity | null {
    this.byId ??= new Map(this.entities.map((entity) => [entity.id, entity]));
    return this.byId.get(id) ?? null;
  }

  /** The mentions that start in a span, in text order. */
  within({ start, end }: Span): readonly EntityMention[] {
    const from = this.firstFrom(start);
    const past = this.firstFrom(end);
    return past > from ? this.all.slice(from, past) : NONE;
  }

  /** The longest mention that starts at an offset, or `null`. */
  at(offset: number): EntityMention | null {
    const found = this.all[this.firstFrom(offset)];
    return found?.start === offset ? found : null;
  }

  /** True if a mention shares characters with the span. */
  overlaps({ start, end }: Span): boolean {
    const k = this.firstFrom(end);
    return k > 0 && (this.ends[k - 1] ?? 0) > start;
  }

  /** The index in `all` of the first mention that starts at or after an offset. */
  firstFrom(offset: number): number {
    return countBelow(this.starts, this.starts.length, offset);
  }
}

const NONE: readonly EntityMention[] = [];
