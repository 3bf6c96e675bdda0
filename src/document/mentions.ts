import { countWhile } from '../text/bisect.ts';
import { byPosition, type Span } from '../text/span.ts';
import type { Entity, Mention } from './entities.ts';

/** One mention with the entity that it names. */
export interface EntityMention {
  readonly entity: Entity;
  readonly mention: Mention;
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
  /** For each mention the largest end of it and those before it. */
  private readonly ends: Uint32Array;

  constructor(entities: readonly Entity[]) {
    const all: EntityMention[] = [];
    for (const entity of entities) for (const mention of entity.found.mentions) all.push({ entity, mention });
    this.all = all.sort((a, b) => byPosition(a.mention, b.mention));
    this.ends = new Uint32Array(all.length);
    let furthest = 0;
    for (let k = 0; k < all.length; k++) {
      furthest = Math.max(furthest, all[k]?.mention.end ?? 0);
      this.ends[k] = furthest;
    }
    this.entities = entities;
  }

  /** The entity of an id, or `null`. */
  entity(id: string): Entity | null {
    this.byId ??= new Map(this.entities.map((entity) => [entity.id, entity]));
    return this.byId.get(id) ?? null;
  }

  /** The mentions that start in a span, in text order. */
  within({ start, end }: Span): readonly EntityMention[] {
    return this.all.slice(this.firstFrom(start), this.firstFrom(end));
  }

  /** The longest mention that starts at an offset, or `null`. */
  at(offset: number): EntityMention | null {
    const found = this.all[this.firstFrom(offset)];
    return found?.mention.start === offset ? found : null;
  }

  /** True if a mention shares characters with the span. */
  overlaps({ start, end }: Span): boolean {
    const k = this.firstFrom(end);
    return k > 0 && (this.ends[k - 1] ?? 0) > start;
  }

  /** The index in `all` of the first mention that starts at or after an offset. */
  firstFrom(offset: number): number {
    return countWhile(this.all.length, (k) => (this.all[k]?.mention.start ?? 0) < offset);
  }
}
