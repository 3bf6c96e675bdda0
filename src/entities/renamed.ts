import type { Mention } from '../document/entities.ts';
import { singleSpaced } from '../text/spaces.ts';

/** An entity by its name and mentions. */
export interface Named {
  readonly name: string;
  readonly mentions: readonly Mention[];
}

/** The entity with other bounds of its mentions. Its name stays while a mention still has it, else it is the longest of them. */
export function renamed<T extends Named>(text: string, entity: T, mentions: readonly Mention[]): T {
  const forms = mentions.map(({ start, end }) => singleSpaced(text.slice(start, end)));
  const lost = entity.mentions.some(({ start, end }) => singleSpaced(text.slice(start, end)) === entity.name) && !forms.includes(entity.name);
  return { ...entity, name: lost ? forms.reduce((best, form) => (form.length > best.length ? form : best), '') : entity.name, mentions };
}

/** The entities with those of one name joined, each in the place of the first: its mentions in text order. */
export function joinedByName<T extends Named>(entities: readonly T[]): T[] {
  const byName = new Map<string, T>();
  for (const entity of entities) {
    const first = byName.get(entity.name);
    const mentions = first ? [...first.mentions, ...entity.mentions].sort((a, b) => a.start - b.start) : entity.mentions;
    byName.set(entity.name, { ...(first ?? entity), mentions });
  }
  return [...byName.values()];
}
