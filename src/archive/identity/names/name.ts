/** The types of things that an index holds. */
export const TYPES = ['person', 'organisation', 'place', 'country', 'weapon'] as const;
export type ThingType = (typeof TYPES)[number];

/** A distinct name: what articles that agree in all of this call somebody or something. Texts that are missing are empty. */
export interface NameRow {
  readonly number: number;
  readonly type: ThingType;
  /** The fullest form in the article. */
  readonly name: string;
  /** The name of the table's entry. */
  readonly known: string;
  readonly wikidata: string;
  /** ISO 3166-1 alpha-2; of people without an entry that of their office. */
  readonly country: string;
  readonly category: string;
  /** The first office that the article gives the person. */
  readonly office: string;
  readonly articles: number;
  /** The number of the first article that has it. */
  readonly first: number;
}

/** An office that an article gives the people of the row `number`. */
export interface HeldRow {
  readonly number: number;
  readonly office: string;
}

/** Words by which articles call what they also call by a fuller name, the row `number`. */
export interface CalledRow {
  readonly number: number;
  readonly form: string;
  readonly articles: number;
}
