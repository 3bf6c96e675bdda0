import { fold, foldHash } from '../../text/fold.ts';
import { formTable, type PhraseSource, type PhraseTable } from '../phrases.ts';
import { lazy } from '../table.ts';
import { systemAt, systemRows, type WeaponSystem } from './systems.ts';

/** One form of a system. `alone`: it needs no head noun. */
export interface SystemForm {
  readonly system: WeaponSystem;
  readonly alone: boolean;
}

/** The columns of forms, counted from the row's end: forms that stand alone, forms in context. */
function formColumns(row: string): readonly [string, string] {
  const context = row.lastIndexOf('|');
  const alone = row.lastIndexOf('|', context - 1);
  return [row.slice(alone + 1, context), row.slice(context + 1)];
}

/**
 * Every form of every system, in one trie. Only forms are read from the rows here: most of the 1,400 systems are in no
 * article, and start-up is measured.
 */
export const systemForms: () => PhraseTable<SystemForm> = lazy(() => formTable('weapon-systems', allForms));

function allForms(): PhraseSource<SystemForm> {
  const forms: string[] = [];
  const rows: number[] = [];
  const alone: boolean[] = [];
  const add = (cell: string, row: number, free: boolean): void => {
    if (cell.length < 2) return;
    for (const form of cell.split(';')) {
      forms.push(form.trim());
      rows.push(row);
      alone.push(free);
    }
  };
  systemRows().forEach((text, row) => {
    const [free, context] = formColumns(text);
    add(free, row, true);
    add(context, row, false);
  });
  return { forms, phraseAt: (k) => ({ form: forms[k] ?? '', case: 'exact', value: { system: systemAt(rows[k] ?? -1), alone: alone[k] ?? false } }) };
}

const NUMBERED = /^(?<name>[A-ZÀ-Þ][a-zß-ɏ]{3,14})-?\d{1,3}[A-ZÀ-Þ]?$/;

/** The system of a listed name with a model's number behind it ("Sejjil-2"), or null. */
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
  for (const hashes of spellings(letters, digits, suffix)) {
    const found = systemForms().valuesOf(hashes);
    const best = found.find(({ alone }) => alone) ?? found[0];
    if (best) return { system: best.system, alone: best.alone && (letters.length >= 2 || digits.length >= 2) };
  }
  return null;
}
