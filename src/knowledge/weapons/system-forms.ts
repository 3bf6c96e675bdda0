import { fold, foldHash } from '../../text/fold.ts';
import { type Phrase, type PhraseTable, phraseTable } from '../phrases.ts';
import { lazy } from '../table.ts';
import { type WeaponSystem, weaponSystems } from './systems.ts';

/** One form of a system. `alone`: it needs no head noun. */
export interface SystemForm {
  readonly system: WeaponSystem;
  readonly alone: boolean;
}

/** Every form of every system, in one trie. */
export const systemForms: () => PhraseTable<SystemForm> = lazy(() => phraseTable('weapon-systems', allForms));

function allForms(): Phrase<SystemForm>[] {
  return weaponSystems().flatMap((system) => {
    const phrasesOf = (forms: readonly string[], alone: boolean): Phrase<SystemForm>[] =>
      forms.map((form) => ({ form, case: 'exact', value: { system, alone } }));
    return [...phrasesOf(system.forms, true), ...phrasesOf(system.contextForms, false)];
  });
}

const NUMBERED = /^(?<name>[A-ZÀ-Þ][a-zß-ɏ]{3,14})-?\d{1,3}[A-ZÀ-Þ]?$/;

/** The system of a listed name with a model's number after it ("Sejjil-2"), or null. */
export function systemOfName(word: string): SystemForm | null {
  const name = NUMBERED.exec(word)?.groups?.['name'];
  return (name && systemForms().valuesOf([foldHash(name)])[0]) || null;
}

const CODE = /^(?<letters>[a-z]{1,4})[ -]?(?<digits>\d{1,4})(?<suffix>[a-z]{0,3})$/;

/** "F16V" as the table may have it: "F-16V", "F16V", "F 16V", then the same without the variant's letters. */
function spellings(letters: string, digits: string, suffix: string): number[][] {
  const endings = suffix === '' ? [digits] : [digits + suffix, digits];
  return endings.flatMap((ending) => [[foldHash(`${letters}-${ending}`)], [foldHash(letters + ending)], [foldHash(letters), foldHash(ending)]]);
}

/**
 * The system of a code written another way than the table has it ("F16", "F-16V"), or null. Alone it is taken for one
 * only with two letters or two digits: "U-2" and "H-6" are too many other things.
 */
export function systemOfCode(code: string): SystemForm | null {
  const groups = CODE.exec(fold(code))?.groups;
  if (!groups) return null;
  const { letters = '', digits = '', suffix = '' } = groups;
  const found = spellings(letters, digits, suffix).flatMap((hashes) => systemForms().valuesOf(hashes));
  const best = found.find(({ alone }) => alone) ?? found[0];
  return best ? { system: best.system, alone: best.alone && (letters.length >= 2 || digits.length >= 2) } : null;
}
