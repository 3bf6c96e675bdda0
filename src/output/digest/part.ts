import type { AnyEntity, SaripatiDocument } from '../types.ts';
import type { Part, Row } from './section.ts';

/** A part of the digest of an article. */
export interface DigestPart extends Omit<Part, 'rows'> {
  readonly rows: (doc: SaripatiDocument) => readonly Row[];
}

/** The part for one article; `null` where it has nothing to say. */
export function partOf({ rows, ...part }: DigestPart, doc: SaripatiDocument): Part | null {
  const found = rows(doc);
  return found.length > 0 ? { ...part, rows: found } : null;
}

/** The entities of a type, those named most often first. */
export function entitiesOfType<Type extends AnyEntity['type']>(doc: SaripatiDocument, type: Type): Extract<AnyEntity, { type: Type }>[] {
  const isOfType = (entity: AnyEntity): entity is Extract<AnyEntity, { type: Type }> => entity.type === type;
  return doc.entities.filter(isOfType).sort((a, b) => b.mentions.length - a.mentions.length);
}

/** The name of an entity of the article; the id where there is none. */
export function nameOf(doc: SaripatiDocument, id: string): string {
  return doc.entities.find((entity) => entity.id === id)?.name ?? id;
}

/** Rows of which those that say the same, in small letters or capitals, are one, with their count. */
export function merged(rows: readonly Row[]): Row[] {
  const byWords = new Map<string, Row>();
  for (const row of rows) {
    const key = [row.name, ...row.details].join('\u0000').toLowerCase();
    const seen = byWords.get(key) ?? { ...row, count: 0 };
    byWords.set(key, { ...seen, count: (seen.count ?? 0) + 1 });
  }
  return [...byWords.values()];
}

/** The details that have something to say. */
export const said = (...details: readonly (string | null | false)[]): string[] =>
  details.filter((detail): detail is string => typeof detail === 'string' && detail !== '');

/** A country code in brackets. */
export const inBrackets = (code: string | null): string | null => code && `(${code})`;
