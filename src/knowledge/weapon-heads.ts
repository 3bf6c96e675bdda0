import { type Phrase, type PhraseTable, phraseTable } from './phrases.ts';
import { lazy, rowsOf } from './table.ts';
import { WEAPON_FALSE_FRIENDS_TABLE } from './weapon-false-friends.table.ts';
import { WEAPON_HEADS_TABLE } from './weapon-heads.table.ts';

/** What a head noun needs around it to be a weapon; see the table. "none" spends the words of a false friend. */
export type HeadUse = 'alone' | 'armed' | 'crime' | 'head' | 'generic' | 'rocket' | 'ammo' | 'bomb' | 'system' | 'named' | 'none';

/** A noun that a weapon's phrase may begin with. `clitic` characters at its end ("-nya") are no part of it. */
export interface WeaponHead {
  readonly form: string;
  readonly category: string;
  readonly use: HeadUse;
  readonly clitic: number;
}

const USES: readonly HeadUse[] = ['alone', 'armed', 'crime', 'head', 'generic', 'rocket', 'ammo', 'bomb', 'system'];
const ACRONYM = /-?acronym$/u;

/** "kapal perang" as "kapal-kapal perang": the plural doubles the first word. */
function doubled(form: string): string {
  const [first = '', ...rest] = form.split(' ');
  return [`${first}-${first}`, ...rest].join(' ');
}

function phrasesOf(form: string, category: string, note: string): Phrase<WeaponHead>[] {
  const acronym = ACRONYM.test(note);
  const said = note.replace(ACRONYM, '') || 'alone';
  const use = USES.find((known) => known === said) ?? 'armed';
  const head: WeaponHead = { form, category, use, clitic: 0 };
  if (acronym) return [{ form, case: 'exact', value: head }];
  return [
    { form, case: 'any', value: head },
    { form: doubled(form), case: 'any', value: head },
    { form: `${form}nya`, case: 'any', value: { ...head, clitic: 3 } },
  ];
}

/** Head nouns with their plurals and "-nya" forms, and the false friends that begin like one, in one trie. */
export const weaponHeads: () => PhraseTable<WeaponHead> = lazy(() =>
  phraseTable('weapon-heads', () => [
    ...rowsOf(WEAPON_HEADS_TABLE).flatMap(([form = '', category = '', use = '']) => phrasesOf(form, category, use)),
    ...rowsOf(WEAPON_FALSE_FRIENDS_TABLE).map(
      ([form = '']): Phrase<WeaponHead> => ({ form, case: 'any', value: { form, category: '', use: 'none', clitic: 0 } }),
    ),
  ]),
);
