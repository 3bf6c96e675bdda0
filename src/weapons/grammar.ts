import { BLOCK_START, hasFlag, SENTENCE_START, type Tokens, tokenText } from '../document/tokens.ts';
import { type WeaponHead, weaponHeads } from '../knowledge/weapon-heads.ts';
import { type WeaponModifier, weaponModifiers } from '../knowledge/weapon-modifiers.ts';
import { designationAt } from './designation.ts';
import { type Designation, familyOf, type WeaponPhrase } from './phrase.ts';

/** What the grammar reads: a document's text and tokens, and which tokens begin a name that is no weapon's. */
export interface Source {
  readonly text: string;
  readonly tokens: Tokens;
  readonly taken: (i: number) => boolean;
}

/** A head with what follows it so far. */
interface Growing {
  readonly past: number;
  readonly category: string;
  readonly armed: boolean;
  readonly modifiers: number;
}

const MOST_MODIFIERS = 5;
const CONJUNCTIONS: ReadonlySet<string> = new Set(['dan', 'atau', 'serta', ',']);

interface Applied {
  readonly past: number;
  readonly modifier: WeaponModifier;
}

function modifierAt({ text, tokens }: Source, i: number, family: string): Applied | null {
  if (hasFlag(tokens, i, BLOCK_START | SENTENCE_START)) return null;
  const match = weaponModifiers().matchAt(text, tokens, i);
  const modifier = match?.values.find(({ families }) => families.includes(family));
  return match && modifier ? { past: match.past, modifier } : null;
}

/** The next modifier, also one joined by "dan" to those before it ("berbahan bakar padat dan jarak jauh"), unless a new head begins there. */
function nextModifier(source: Source, grown: Growing): Applied | null {
  const { text, tokens } = source;
  const family = familyOf(grown.category);
  const direct = modifierAt(source, grown.past, family);
  if (direct || grown.modifiers === 0 || !CONJUNCTIONS.has(tokenText(text, tokens, grown.past))) return direct;
  if (weaponHeads().matchAt(text, tokens, grown.past + 1)) return null;
  return modifierAt(source, grown.past + 1, family);
}

/** A narrower category replaces the wider one it lies in, and another family; a wider one of the same family changes nothing. */
function refine(category: string, by: string): string {
  return by === '' || category.startsWith(`${by}.`) ? category : by;
}

function grow(source: Source, head: WeaponHead, past: number): Growing {
  let grown: Growing = { past, category: head.category, armed: false, modifiers: 0 };
  while (grown.modifiers < MOST_MODIFIERS) {
    const next = nextModifier(source, grown);
    if (!next) break;
    const { category, arms } = next.modifier;
    grown = { past: next.past, category: refine(grown.category, category), armed: grown.armed || arms, modifiers: grown.modifiers + 1 };
  }
  return grown;
}

/** The category of head and system together: the system's, unless the head is of another family and says more ("sistem rudal Patriot"). */
function categoryOf(head: string, designation: Designation | null): string {
  return designation?.system?.category ?? head;
}

/** The phrase whose head begins at token `i`: head, modifiers, designation. Null when no head begins there; `use` "none" for a false friend. */
export function phraseAt(source: Source, i: number): WeaponPhrase | null {
  const match = weaponHeads().matchAt(source.text, source.tokens, i);
  const head = match?.values[0];
  if (!match || !head) return null;
  const nothing: WeaponPhrase = { first: i, past: match.past, clitic: 0, category: '', use: 'none', designation: null, confidence: 0, by: 'weapon/none' };
  if (head.use === 'none') return nothing;
  if (head.clitic > 0) return { ...nothing, clitic: head.clitic, category: head.category, use: head.use, confidence: 0.9, by: `weapon/${head.use}` };
  const grown = grow(source, head, match.past);
  const designation = designationAt(source, grown.past, grown.category);
  const armed = grown.armed || designation !== null;
  return {
    first: i,
    past: designation?.past ?? grown.past,
    clitic: 0,
    category: categoryOf(grown.category, designation),
    use: armed || (grown.modifiers > 0 && head.use !== 'head' && head.use !== 'system') ? 'alone' : head.use,
    designation,
    confidence: designation ? 0.95 : 0.92,
    by: designation ? 'weapon/designation' : `weapon/${grown.modifiers > 0 ? 'modified' : head.use}`,
  };
}
