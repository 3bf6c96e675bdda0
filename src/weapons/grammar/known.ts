import { HAS_DIGIT } from '../../document/tokens.ts';
import { type SystemForm, systemForms, systemOfCode, systemOfName } from '../../knowledge/weapons/system-forms.ts';
import type { WeaponSystem } from '../../knowledge/weapons/systems.ts';
import { singleSpaced } from '../../text/spaces.ts';
import type { Source } from '../source.ts';
import { type Designation, familyOf } from './phrase.ts';
import { nicknameEnd, variantEnd } from './variant.ts';

/** "S-400", "MQ-9A", "F/A-18", "SS2-V5", "9M729": capitals and digits, small letters only before the digits ("Hwasong-18"). */
const CODE = /^(?=.{0,11}\d)(?:[A-ZÀ-Þ][a-zß-ɏ]{2,9}-?\d{1,4}[A-ZÀ-Þ]{0,2}|[A-ZÀ-Þ\d][A-ZÀ-Þ\d/-]{1,9}[a-z]?)$/u;
/** Letters of the shortest nickname that follows its code. */
const LEAST_NICKNAME_LETTERS = 4;

/** Families that go by each other's nouns: "rudal Patriot" is air defence, "pesawat Hermes 900" a drone. Others share a name by chance. */
const KIN: readonly (readonly string[])[] = [
  ['missile', 'airdefence', 'artillery', 'munition', 'nuclear', 'torpedo', 'smallarms'],
  ['aircraft', 'helicopter', 'uav', 'munition'],
  ['tank', 'afv', 'artillery'],
  ['naval', 'uav'],
];

function areKin(head: string, system: string): boolean {
  return head === system || head === 'unspecified' || KIN.some((families) => families.includes(head) && families.includes(system));
}

/** The system that fits the head: of its own family, else of a kindred one; null for a namesake ("rantis Barracuda" is not a submarine). */
export function fitting(values: readonly SystemForm[], family: string): WeaponSystem | null {
  const own = values.find(({ system }) => familyOf(system.category) === family);
  return (own ?? values.find(({ system }) => areKin(family, familyOf(system.category))))?.system ?? null;
}

/** True for a word of the system's own forms: "Stratofortress" after "B52H". */
function isNicknameOf({ name, forms }: WeaponSystem, word: string): boolean {
  return word.length >= LEAST_NICKNAME_LETTERS && [name, ...forms].some((form) => form.endsWith(` ${word}`));
}

/** The token past a nickname that the table has for the system of the designation ("F-35A [Lightning II]"); where that ends without one. */
export function listedNicknameEnd(source: Source, { first, past, system }: Designation): number {
  const end = system ? nicknameEnd(source, first, past) : past;
  if (!system || end === past) return past;
  const nickname = singleSpaced(source.reader.textOf(past, end));
  return [system.name, ...system.forms].some((form) => form.endsWith(` ${nickname}`)) ? end : past;
}

/** A listed system's form or any code at token `i`, with its variant; null when there is none. */
export function knownAt(source: Source, i: number, family: string): Designation | null {
  const { reader } = source;
  const match = systemForms().matchAt(reader.text, reader.tokens, i);
  if (match) return { first: i, past: nicknameEnd(source, i, variantEnd(source, match.past)), system: fitting(match.values, family) };
  const word = reader.word(i);
  if (!reader.has(i, HAS_DIGIT) || reader.isNumber(i) || !CODE.test(word)) return null;
  const form = systemOfCode(word) ?? systemOfName(word);
  const system = form ? fitting([form], family) : null;
  const past = system && isNicknameOf(system, reader.word(i + 1)) ? i + 2 : i + 1;
  return { first: i, past: nicknameEnd(source, i, variantEnd(source, past)), system };
}
