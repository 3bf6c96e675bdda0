import type { Reader } from '../../document/reader.ts';
import { ORGANISATIONS_TABLE } from '../../knowledge/organisations/organisations.table.ts';
import { type PhraseTable, phraseTable } from '../../knowledge/phrases.ts';
import { lazy, listOf, rowsOf } from '../../knowledge/table.ts';
import { WEAPON_OWNER_WORDS_TABLE } from '../../knowledge/weapons/owner-words.table.ts';
import { foldHashes } from '../../text/fold.ts';

/** Organisations that may own a weapon, by any of their forms. */
export const ownerForms: () => PhraseTable<true> = lazy(() =>
  phraseTable('weapon-owners', () =>
    rowsOf(ORGANISATIONS_TABLE).flatMap(([name = '', , , aliases, exact]) =>
      [name, ...listOf(aliases), ...listOf(exact)].map((form) => ({ form, case: 'initial' as const, value: true as const })),
    ),
  ),
);

/** Capitalised words that own a weapon or tell of it; see the table. */
const ownerWords: () => ReadonlySet<number> = lazy(() => foldHashes(WEAPON_OWNER_WORDS_TABLE));

/** True if the capitalised word at token `i` names an owner, a day or a place, so that it is not a designation. */
export function isOwner(reader: Reader, i: number): boolean {
  return reader.isOneOf(i, ownerWords()) || ownerForms().matchAt(reader.text, reader.tokens, i) !== null;
}
