/** The metadata of a page's article. */
export interface PageMetadata {
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  /** ISO date: the newsroom's local day. */
  readonly published: string | null;
  readonly authors: readonly string[];
}
