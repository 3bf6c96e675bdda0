import { lazy, listOf, rowsOf } from '../table.ts';
import { BLOCK_WORDS_TABLE } from './block-words.table.ts';

/** What the words of a block's class say that it is. */
export type BlockKind = 'day' | 'lead' | 'mark' | 'other' | 'teaser';

const KINDS: readonly BlockKind[] = ['day', 'lead', 'mark', 'other', 'teaser'];

/** The words of each kind, in lower case. */
export const blockWords: () => ReadonlyMap<BlockKind, ReadonlySet<string>> = lazy(() => {
  const rows = rowsOf(BLOCK_WORDS_TABLE);
  return new Map(KINDS.map((kind) => [kind, new Set(rows.filter(([name]) => name === kind).flatMap(([, words]) => listOf(words)))]));
});
