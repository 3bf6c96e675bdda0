import type { TitleRecord } from '../../knowledge/people/titles.ts';

/** An office where it stands: tokens `first <= i < past`, which begin with a title. */
export interface Office {
  readonly first: number;
  readonly past: number;
  readonly record: TitleRecord;
  /** The token after the title itself. */
  readonly titleEnd: number;
}
