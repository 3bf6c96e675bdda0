import { fold } from '../text/fold.ts';
import { type Phrase, type PhraseTable, phraseTable } from './phrases.ts';
import { lazy, listOf, rowsOf } from './table.ts';
import { WEAPON_SYSTEMS_TABLE } from './weapon-systems.table.ts';

/** A weapon system, class or named ship. `origin` is the alpha-2 code of the country of design, or null. */
export interface WeaponSystem {
  readonly name: string;
  readonly category: string;
  readonly origin: string | null;
  readonly kind: string;
  /** Forms that may stand alone. Exact case. */
  readonly forms: readonly string[];
  /** Forms that need a military head noun close before them. Exact case. */
  readonly contextForms: readonly string[];
}

/** One form of a system. `alone`: it needs no head noun. */
export interface SystemForm {
  readonly system: WeaponSystem;
  readonly alone: boolean;
}

/** All systems, in the table's order. */
export const weaponSystems: () => readonly WeaponSystem[] = lazy(() =>
  rowsOf(WEAPON_SYSTEMS_TABLE).map(
    ([name = '', category = '', origin, kind = '', forms, contextForms]): WeaponSystem => ({
      name,
      category,
      origin: origin || null,
      kind,
      forms: listOf(forms),
      contextForms: listOf(contextForms),
    }),
  ),
);

/** Every form of every system, in one trie. */
export const systemForms: () => PhraseTable<SystemForm> = lazy(() =>
  phraseTable('weapon-systems', () =>
    weaponSystems().flatMap((system) => {
      const say = (form: string, alone: boolean): Phrase<SystemForm> => ({ form, case: 'exact', value: { system, alone } });
      return [...system.forms.map((form) => say(form, true)), ...system.contextForms.map((form) => say(form, false))];
    }),
  ),
);

const CODE = /^(?<letters>[a-z]{1,4})[ -]?(?<digits>\d{1,4})(?<suffix>[a-z]{0,3})$/u;

/** "F-16C", "F16" and "F 16" have one key: letters and digits without what joins them; the variant's letters only on request. */
function keyOf(form: string, withSuffix: boolean): string | null {
  const groups = CODE.exec(fold(form))?.groups;
  if (!groups) return null;
  const { letters = '', digits = '', suffix = '' } = groups;
  return letters + digits + (withSuffix ? suffix : '');
}

const codes: () => ReadonlyMap<string, SystemForm> = lazy(() => {
  const map = new Map<string, SystemForm>();
  const add = (form: string, entry: SystemForm): void => {
    const key = keyOf(form, true);
    if (key && !map.has(key)) map.set(key, entry);
  };
  for (const system of weaponSystems()) for (const form of system.forms) add(form, { system, alone: isSafe(form) });
  for (const system of weaponSystems()) for (const form of system.contextForms) add(form, { system, alone: false });
  return map;
});

/** Two letters or two digits at least: "U-2" and "H-6" are too many other things. */
function isSafe(form: string): boolean {
  const groups = CODE.exec(fold(form))?.groups;
  return (groups?.['letters']?.length ?? 0) >= 2 || (groups?.['digits']?.length ?? 0) >= 2;
}

/** The system of a code written another way than the table has it ("F16", "F-16V"), or null. */
export function systemOfCode(code: string): SystemForm | null {
  const full = keyOf(code, true);
  const bare = keyOf(code, false);
  return (full && codes().get(full)) || (bare && codes().get(bare)) || null;
}
