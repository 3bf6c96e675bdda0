/** What a page says of its article. */
export interface PageMetadata {
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  /** ISO date, as written: the day where the newsroom is. */
  readonly published: string | null;
  readonly authors: readonly string[];
}
