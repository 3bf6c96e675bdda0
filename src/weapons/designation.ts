import { ALL_CAPS, BLOCK_START, CAPITAL, GLUED, HAS_DIGIT, hasFlag, NUMBER, SENTENCE_START, type Tokens, tokenText } from '../document/tokens.ts';
import { countryForms } from '../knowledge/countries/forms.ts';
import { type SystemForm, systemForms, systemOfCode, systemOfName } from '../knowledge/weapons/system-forms.ts';
import type { WeaponSystem } from '../knowledge/weapons/systems.ts';
import { glueWords } from '../knowledge/words/glue-words.ts';
import { foldHash } from '../text/fold.ts';
import { isOwner } from './owners.ts';
import type { Designation } from './phrase.ts';
import { familyOf } from './phrase.ts';
import { shipEnd } from './ships.ts';
import { variants, weaponMakers } from './words.ts';

/** "S-400", "MQ-9A", "F/A-18", "SS2-V5", "9M729": capitals and digits, small letters only before the digits ("Hwasong-18"). */
const CODE = /^(?=.{0,11}\d)(?:[A-ZÀ-Þ][a-zß-ɏ]{2,9}-?\d{1,4}[A-ZÀ-Þ]{0,2}|[A-ZÀ-Þ\d][A-ZÀ-Þ\d/-]{1,9}[a-z]?)$/;
const CLASS = foldHash('kelas');
/** A capital, then small letters; digits only at the end: not "AStersebut", words glued by a scraper. */
const PROPER = /^[A-ZÀ-Þ][a-zß-ɏ]{2,20}(?:[-'’][A-Za-zÀ-ɏ]{1,12})?(?:-?\d{1,3})?$/;
/** Families whose heads are followed by proper names: "rudal Sejjil", "kapal induk Fujian". */
const NAMED: ReadonlySet<string> = new Set(['missile', 'airdefence', 'naval', 'tank', 'afv', 'torpedo']);
const MOST_PARTS = 4;
const LEAST_GLUED = 4;

/** Where a designation is looked for. */
export interface Where {
  readonly text: string;
  readonly tokens: Tokens;
  /** Whether tokens `[first, past)` lie in a name that is no weapon's. */
  readonly taken: (first: number, past: number) => boolean;
}

const goesOn = (tokens: Tokens, i: number): boolean => i < tokens.count && !hasFlag(tokens, i, BLOCK_START | SENTENCE_START);

/** "Viper" in "F-16 Block 72 Viper": one word with a capital, before a word without. The token past it, or `i`. */
function nicknameEnd({ text, tokens, taken }: Where, i: number): number {
  if (!goesOn(tokens, i) || !hasFlag(tokens, i, CAPITAL) || hasFlag(tokens, i, ALL_CAPS) || hasFlag(tokens, i + 1, CAPITAL) || taken(i, i + 1)) return i;
  return isOwner(text, tokens, i) || countryForms().matchAt(text, tokens, i) ? i : i + 1;
}

/** "Block III", "Mk 2", "E/F" and plain numbers after a designation. */
function withVariant(where: Where, past: number): number {
  const { text, tokens } = where;
  let i = past;
  if (goesOn(tokens, i) && variants().has(tokens.hashes[i] ?? 0) && hasFlag(tokens, i + 1, ALL_CAPS | NUMBER | CAPITAL) && goesOn(tokens, i + 1))
    i = nicknameEnd(where, i + 2);
  if (goesOn(tokens, i) && /^(?:I{1,3}|IV|V|VI)$/u.test(tokenText(text, tokens, i))) i++;
  const letter = (at: number): boolean => /^[A-ZÀ-Þ]$/.test(tokenText(text, tokens, at));
  if (tokenText(text, tokens, i) === '-' && hasFlag(tokens, i, GLUED) && hasFlag(tokens, i + 1, GLUED) && letter(i + 1)) return i + 2;
  if (tokenText(text, tokens, i + 1) === '/' && letter(i) && letter(i + 2)) return i + 3;
  return tokenText(text, tokens, i) === '/' && letter(i + 1) ? i + 2 : i;
}

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

/** The system that fits the head: of its own family, else of a kindred one; null for a namesake ("rantis Barracuda" is no submarine). */
function fitting(values: readonly SystemForm[], family: string): WeaponSystem | null {
  const own = values.find(({ system }) => familyOf(system.category) === family);
  return (own ?? values.find(({ system }) => areKin(family, familyOf(system.category))))?.system ?? null;
}

/** "Stratofortress" after "B52H": a word of the system's own forms. */
function isNicknameOf({ name, forms }: WeaponSystem, word: string): boolean {
  return word.length >= LEAST_GLUED && [name, ...forms].some((form) => form.endsWith(` ${word}`));
}

function known(where: Where, i: number, family: string): Designation | null {
  const { text, tokens } = where;
  const match = systemForms().matchAt(text, tokens, i);
  if (match) return { first: i, past: withVariant(where, match.past), system: fitting(match.values, family) };
  const word = tokenText(text, tokens, i);
  if (!hasFlag(tokens, i, HAS_DIGIT) || hasFlag(tokens, i, NUMBER) || !CODE.test(word)) return null;
  const form = systemOfCode(word) ?? systemOfName(word);
  const system = form ? fitting([form], family) : null;
  const past = system && isNicknameOf(system, tokenText(text, tokens, i + 1)) ? i + 2 : i + 1;
  return { first: i, past: withVariant(where, past), system };
}

/** "Iranmelesat": a country's name that a scraper glued to the next word. */
function isGlued(word: string): boolean {
  for (let end = LEAST_GLUED; end <= word.length - 2; end++) if (glueWords().hasWord(foldHash(word, 0, end))) return true;
  return false;
}

/** "Sejjil", "Shahab 3": a name nobody listed, and nobody's own. */
function proper(where: Where, i: number): Designation | null {
  const { text, tokens, taken } = where;
  if (!hasFlag(tokens, i, CAPITAL) || hasFlag(tokens, i - 1, CAPITAL) || hasFlag(tokens, i, ALL_CAPS) || taken(i, i + 1)) return null;
  const word = tokenText(text, tokens, i);
  if (!PROPER.test(word) || isGlued(word)) return null;
  if (isOwner(text, tokens, i) || countryForms().matchAt(text, tokens, i)) return null;
  let past = i + 1;
  if (goesOn(tokens, past) && hasFlag(tokens, past, NUMBER) && (tokens.ends[past] ?? 0) - (tokens.starts[past] ?? 0) <= 2) past++;
  else if (goesOn(tokens, past) && hasFlag(tokens, past, CAPITAL)) return null;
  return { first: i, past, system: null };
}

function className(where: Where, i: number, family: string): Designation | null {
  const { tokens } = where;
  if (tokens.hashes[i] !== CLASS) return null;
  if (hasFlag(tokens, i + 1, NUMBER) && /^(?:m|meter|ton)$/u.test(tokenText(where.text, tokens, i + 2))) return { first: i, past: i + 3, system: null };
  if (!hasFlag(tokens, i + 1, CAPITAL)) return null;
  const [whole, bare] = [systemForms().matchAt(where.text, tokens, i), systemForms().matchAt(where.text, tokens, i + 1)];
  const match = whole && (!bare || whole.past >= bare.past) ? whole : bare;
  if (match) return { first: i, past: withVariant(where, match.past), system: fitting(match.values, family) };
  let past = i + 2;
  while (past < i + MOST_PARTS && goesOn(tokens, past) && hasFlag(tokens, past, CAPITAL | HAS_DIGIT)) past++;
  return { first: i, past, system: null };
}

/** A second designation right after the first, a maker's name perhaps between them: "Patriot PAC-3", "F-16 Blok 72 Viper". */
function withMore(where: Where, found: Designation, family: string): Designation {
  const { tokens } = where;
  const from = weaponMakers().has(tokens.hashes[found.past] ?? 0) ? found.past + 1 : found.past;
  if (!goesOn(tokens, from)) return found;
  const next = known(where, from, family);
  return next ? { first: found.first, past: next.past, system: found.system ?? next.system } : found;
}

/** A designation that stands alone from token `i` to `past`, with its variant: "JF-17 Block III". */
export function completed(where: Where, found: Designation): Designation {
  return withMore(where, { ...found, past: withVariant(where, found.past) }, familyOf(found.system?.category ?? ''));
}

/** The designation at token `i`, right after a head of the given category or its modifiers; null when there is none. */
export function designationAt(where: Where, i: number, category: string): Designation | null {
  const { text, tokens } = where;
  if (!goesOn(tokens, i)) return null;
  const family = familyOf(category);
  const past = family === 'naval' ? shipEnd(text, tokens, i, true) : -1;
  if (past > 0) return { first: i, past, system: systemForms().matchAt(text, tokens, i)?.values[0]?.system ?? null, ship: true };
  const found = known(where, i, family) ?? (family === 'naval' ? className(where, i, family) : null);
  if (!found) return NAMED.has(family) || category === 'aircraft.fighter' ? proper(where, i) : null;
  return withMore(where, found, family);
}
