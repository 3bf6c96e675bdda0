import { systemForms } from '../../knowledge/weapons/system-forms.ts';
import { weaponCues } from '../../knowledge/weapons/weapon-cues.ts';
import { shipClassAt } from '../ships/ship-class.ts';
import { shipEnd } from '../ships/ships.ts';
import type { Source } from '../source.ts';
import { knownAt, listedNicknameEnd } from './known.ts';
import { type Designation, familyOf } from './phrase.ts';
import { properNameAt } from './proper-name.ts';
import { continues, variantEnd } from './variant.ts';

/** Families whose heads are followed by proper names: "rudal Sejjil", "kapal induk Fujian". */
const NAMED_FAMILIES: ReadonlySet<string> = new Set(['missile', 'airdefence', 'naval', 'tank', 'afv', 'torpedo']);
/** Words of a ship's name without a prefix: ships are named for people. */
const LONGEST_SHIP_WORDS = 3;
const NAMED_CATEGORY = 'aircraft.fighter';

/** A designation with a second one right after it, a maker's name perhaps between them: "Patriot PAC-3", "F-16 Blok 72 Viper". */
function withSecond(source: Source, found: Designation, family: string): Designation {
  const { reader } = source;
  const from = reader.isOneOf(found.past, weaponCues('maker')) ? found.past + 1 : found.past;
  const next = continues(reader, from) ? knownAt(source, from, family) : null;
  return next ? { first: found.first, past: next.past, system: found.system ?? next.system } : found;
}

/** A designation that is alone, with its variant: "JF-17 Block III". */
export function completed(source: Source, found: Designation): Designation {
  const past = listedNicknameEnd(source, { ...found, past: variantEnd(source, found.past) });
  return withSecond(source, { ...found, past }, familyOf(found.system?.category ?? ''));
}

/** A ship by its prefix at token `i`, after a ship's noun; null when there is none. */
function shipAt({ reader }: Source, i: number): Designation | null {
  const past = shipEnd(reader, i, true);
  if (past < 0) return null;
  return { first: i, past, system: systemForms().matchAt(reader.text, reader.tokens, i)?.values[0]?.system ?? null, ship: true };
}

/** The designation at token `i`, right after a head of the given category or its modifiers; null when there is none. */
export function designationAt(source: Source, i: number, category: string): Designation | null {
  if (!continues(source.reader, i)) return null;
  const family = familyOf(category);
  const isNaval = family === 'naval';
  const ship = isNaval ? shipAt(source, i) : null;
  if (ship) return ship;
  const found = knownAt(source, i, family) ?? (isNaval ? shipClassAt(source, i, family) : null);
  if (found) return withSecond(source, found, family);
  return NAMED_FAMILIES.has(family) || category === NAMED_CATEGORY ? properNameAt(source, i, isNaval ? LONGEST_SHIP_WORDS : 1) : null;
}
