import type { Reader } from '../../document/reader.ts';
import { HAS_DIGIT } from '../../document/tokens.ts';
import { systemForms } from '../../knowledge/weapons/system-forms.ts';
import { familyOf, type WeaponPhrase } from '../grammar/phrase.ts';
import { bare, foundBetween } from './covered.ts';
import type { WeaponStep } from './step.ts';

/** "H-6" is a countdown more often than a bomber. */
const COUNTDOWN = /^H-\d$/u;
const JOINTS: ReadonlySet<string> = new Set([',', 'dan', 'serta', 'atau']);

/** True if token `i` goes on with a list of weapons: "rudal Fattah, Emad, dan Ghadr". */
function continuesList(reader: Reader, covered: Uint8Array, i: number): boolean {
  if (!JOINTS.has(reader.word(i - 1))) return false;
  return covered[i - 2] === 1 || (covered[i - 3] === 1 && reader.is(i - 2, ','));
}

/** True if a list of weapons goes on after token `past`: "Typhoon dan Rafale". */
const opensList = (reader: Reader, covered: Uint8Array, past: number): boolean =>
  JOINTS.has(reader.word(past)) && covered[past + 1] === 1 && (reader.isCapital(past + 1) || reader.has(past + 1, HAS_DIGIT));

/** One phrase of each family whose system a table knows. */
const modelsOf = (phrases: readonly WeaponPhrase[]): ReadonlyMap<string, WeaponPhrase> =>
  new Map(phrases.filter(({ designation }) => designation?.system).map((phrase) => [familyOf(phrase.category), phrase]));

/** A listed name that is too little alone: a code, or a name in a list. */
function kinAt(reader: Reader, models: ReadonlyMap<string, WeaponPhrase>, covered: Uint8Array, i: number): WeaponPhrase | null {
  const match = systemForms().matchAt(reader.text, reader.tokens, i);
  const isListed = match !== null && (continuesList(reader, covered, i) || opensList(reader, covered, match.past));
  if (!isListed && !reader.has(i, HAS_DIGIT)) return null;
  const kindred = match?.values.find(({ system }) => models.has(familyOf(system.category)));
  const form = kindred ?? (isListed ? match?.values[0] : undefined);
  const [anyModel] = models.values();
  const model = form && (models.get(familyOf(form.system.category)) ?? anyModel);
  if (!match || !model || COUNTDOWN.test(reader.word(i))) return null;
  return { ...bare(model, { first: i, past: match.past, system: form.system }, 'weapon/kin'), category: form.system.category };
}

/** Short codes and listed names count beside others of their family. */
export const kin: WeaponStep = {
  id: 'kin',
  reason: '"J-10C" is a jet in an article that names another, "Emad" a missile in a list of weapons',
  makes: 'weapons',
  apply: (source, sorting) => {
    const models = modelsOf(sorting.found);
    if (models.size === 0) return sorting;
    return { ...sorting, found: [...sorting.found, ...foundBetween(source, sorting.found, (i, covered) => kinAt(source.reader, models, covered, i))] };
  },
  examples: [
    ['Jet tempur JF-17 menyaingi J-10C.', 'J-10C'],
    ['Rudal Fattah-1, Emad, dan Ghadr jatuh.', 'Ghadr'],
    ['Rudal Typhoon dan Storm Shadow jatuh; Taurus dan Storm Shadow tiba; perang, militer.', 'Taurus'],
    ['Sistem HIMARS, Javelin, dan Stinger tiba; perang, militer.', 'Stinger'], // of other families
  ],
  refusals: [
    ['Jet tempur JF-17 siaga pada H-6 Lebaran.', 'H-6'],
    ['Rudal Fattah-1 jatuh. Emad lari.', 'Emad'],
    ['Kapal selam kelas Kilo menyaingi J-10C.', 'J-10C'], // of another family
  ],
};
