import { BLOCK_START, SENTENCE_START } from '../../document/tokens.ts';
import { type WeaponModifier, weaponModifiers } from '../../knowledge/weapons/modifiers.ts';
import type { Source } from '../source.ts';
import { calibreEnd } from './calibre.ts';
import { headAt } from './head.ts';
import { familyOf } from './phrase.ts';

/** A head with the modifiers after it so far. */
export interface Grown {
  readonly past: number;
  readonly category: string;
  readonly armed: boolean;
  readonly modifiers: number;
}

interface Applied {
  readonly past: number;
  readonly modifier: WeaponModifier;
}

const MOST_MODIFIERS = 5;
const CONJUNCTIONS: ReadonlySet<string> = new Set(['dan', 'atau', 'serta', ',']);
/** Families of which a calibre says the kind: "peluru kaliber 9 milimeter". */
const CALIBRED_FAMILIES: ReadonlySet<string> = new Set(['artillery', 'munition', 'smallarms', 'tank']);
const CALIBRE: WeaponModifier = { families: [], category: '', arms: false };

function modifierAt({ reader }: Source, i: number, family: string): Applied | null {
  if (reader.has(i, BLOCK_START | SENTENCE_START)) return null;
  const match = weaponModifiers().matchAt(reader.text, reader.tokens, i);
  const modifier = match?.values.find(({ families }) => families.includes(family));
  return match && modifier ? { past: match.past, modifier } : null;
}

/** The next modifier, also one joined by "dan" to those before it ("berbahan bakar padat dan jarak jauh"), unless a new head begins there. */
function nextModifier(source: Source, { past, category, modifiers }: Grown): Applied | null {
  const { reader } = source;
  const family = familyOf(category);
  const calibre = CALIBRED_FAMILIES.has(family) ? calibreEnd(reader, past) : past;
  if (calibre > past) return { past: calibre, modifier: CALIBRE };
  const direct = modifierAt(source, past, family);
  if (direct || modifiers === 0 || !CONJUNCTIONS.has(reader.word(past))) return direct;
  return headAt(reader, past + 1) ? null : modifierAt(source, past + 1, family);
}

/** The category that a modifier leaves: its own, unless it gives none or the head's is narrower. */
function narrowed(category: string, by: string): string {
  return by === '' || category.startsWith(`${by}.`) ? category : by;
}

/** A head with all the modifiers that follow it. */
export function withModifiers(source: Source, from: Grown): Grown {
  let grown = from;
  while (grown.modifiers < MOST_MODIFIERS) {
    const next = nextModifier(source, grown);
    if (!next) break;
    const { category, arms } = next.modifier;
    grown = { past: next.past, category: narrowed(grown.category, category), armed: grown.armed || arms, modifiers: grown.modifiers + 1 };
  }
  return grown;
}
