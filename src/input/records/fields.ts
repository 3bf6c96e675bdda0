/** What records call what they hold. */
export interface RecordFields {
  readonly text: string;
  /** A page, read where there is no text. */
  readonly html: string;
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly url: string;
  readonly outlet: string;
}

/** The names of the output contract. */
export const DEFAULT_FIELDS: RecordFields = { text: 'text', html: 'html', id: 'id', date: 'date', title: 'title', url: 'url', outlet: 'outlet' };

/** The fields that say something of a text, beside it. */
export type SaidField = Exclude<keyof RecordFields, 'text' | 'html'>;
export const SAID_FIELDS: readonly SaidField[] = ['id', 'date', 'title', 'url', 'outlet'];

/** The first 20 names in quotes, each cut at 40 code units: for a message. */
export const quotedNames = (names: readonly string[]): string =>
  names
    .slice(0, 20)
    .map((name) => JSON.stringify(name.slice(0, 40)))
    .join(', ');
