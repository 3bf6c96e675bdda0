import { type Phrase, type PhraseTable, phraseTable } from '../phrases.ts';
import { lazy, listOf, rowsOf } from '../table.ts';
import { WEAPON_MODIFIERS_TABLE } from './modifiers.table.ts';

/** What a modifier does to heads of the given families: the category it gives (empty keeps the head's), and whether it arms. */
export interface WeaponModifier {
  readonly families: readonly string[];
  readonly category: string;
  readonly arms: boolean;
}

/** Modifiers that follow a weapon's head, in one trie. A form may stand several times, for different families. */
export const weaponModifiers: () => PhraseTable<WeaponModifier> = lazy(() =>
  phraseTable('weapon-modifiers', () =>
    rowsOf(WEAPON_MODIFIERS_TABLE).map(
      ([form = '', families, category = '', note]): Phrase<WeaponModifier> => ({
        form,
        case: 'any',
        value: { families: listOf(families), category, arms: note === 'arms' },
      }),
    ),
  ),
);
