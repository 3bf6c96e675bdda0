import { type Phrase, type PhraseTable, phraseTable } from '../phrases.ts';
import { lazy } from '../table.ts';
import { WEAPON_FALSE_FRIENDS_TABLE } from './false-friends.table.ts';
import { WEAPON_HEADS_TABLE } from './heads.table.ts';

/** What a head noun needs around it to be a weapon; see the table. "used" is a name that the words around it use as a weapon, "code" one with a number that other things have as well. "none" spends the words of a false friend. */
export type HeadUse = 'alone' | 'armed' | 'craft' | 'used' | 'code' | 'crime' | 'head' | 'generic' | 'rocket' | 'ammo' | 'bomb' | 'system' | 'named' | 'none';

/** A noun that a weapon's phrase may begin with. `clitic` characters at its end ("-nya") are not part of it. */
export interface WeaponHead {
  readonly form: string;
  readonly category: string;
  readonly use: HeadUse;
  readonly clitic: number;
}

const USES: readonly HeadUse[] = ['alone', 'armed', 'craft', 'crime', 'head', 'generic', 'rocket', 'ammo', 'bomb', 'system'];
const CLITIC = 'nya';

/** A row of the heads' table, its use read: "armed-acronym" is "armed" in exact case. */
function headOf(row: string, clitic: number): WeaponHead {
  const [form = '', category = '', note = ''] = row.split(' | ');
  const said = isAcronym(row) ? note.slice(0, Math.max(0, note.lastIndexOf('-'))) : note;
  return { form, category, use: USES.find((use) => use === said) ?? 'alone', clitic };
}

const isAcronym = (row: string): boolean => row.endsWith('acronym');

/** Head nouns, those of several words also with "-nya", and the false friends that begin like one, in one trie; these with "-nya" as well. */
export const weaponHeads: () => PhraseTable<WeaponHead> = lazy(() => phraseTable('weapon-heads', allHeads));

function allHeads(): Phrase<WeaponHead>[] {
  const heads = WEAPON_HEADS_TABLE.trim()
    .split('\n')
    .map((row): Phrase<WeaponHead> => {
      const value = headOf(row, 0);
      return { form: value.form, case: isAcronym(row) ? 'exact' : 'any', value };
    });
  const owned = heads
    .filter(({ form }) => form.includes(' '))
    .map(({ form, value }): Phrase<WeaponHead> => ({ form: form + CLITIC, case: 'any', value: { ...value, clitic: CLITIC.length } }));
  const falseFriends = WEAPON_FALSE_FRIENDS_TABLE.trim().split('\n');
  const spent = [...falseFriends, ...falseFriends.map((form) => form + CLITIC)].map(
    (form): Phrase<WeaponHead> => ({ form, case: 'any', value: { form, category: '', use: 'none', clitic: 0 } }),
  );
  return [...heads, ...owned, ...spent];
}
