import type { SaripatiDocument } from '../types.ts';

/** A stretch of the text with its label; offsets are UTF-16 code units. */
export interface Labelled {
  readonly start: number;
  readonly end: number;
  /** The type of the entity; `date` for dates. */
  readonly label: string;
  /** The id of the entity; `null` for a date. */
  readonly entity: string | null;
  readonly confidence: number | null;
}

/** All mentions of an article and its dates, in text order; of two that begin together the longer comes first. */
export function labelled({ entities, dates }: SaripatiDocument): Labelled[] {
  const named = entities.flatMap(({ id, type, mentions }) =>
    mentions.map(({ start, end, confidence }): Labelled => ({ start, end, label: type, entity: id, confidence })),
  );
  const dated = dates.map(({ start, end }): Labelled => ({ start, end, label: 'date', entity: null, confidence: null }));
  return [...named, ...dated].sort((a, b) => a.start - b.start || b.end - a.end || (a.label < b.label ? -1 : 1));
}
