import type { Analysed } from '../formats/documents.ts';

/** Writes one run: articles one by one, with what comes before and after them. */
export interface Exporter {
  readonly head: string;
  readonly article: (article: Analysed) => string;
  readonly tail: () => string;
}

/** A format of another tool: one file and one line in `all.ts`. */
export interface Export {
  readonly id: ExportId;
  readonly about: string;
  /** True where one file holds one article. */
  readonly single?: true;
  readonly open: () => Exporter;
}

/** The ids of all exports. */
export type ExportId = 'gexf' | 'brat' | 'iob2' | 'label-studio' | 'doccano' | 'web-annotation' | 'followthemoney';

/** An exporter that writes each article by itself. */
export const each = (article: Exporter['article']): Exporter => ({ head: '', article, tail: () => '' });
