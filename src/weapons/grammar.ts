import { BLOCK_START, CAPITAL, GLUED, hasFlag, SENTENCE_START, type Tokens, tokenText } from '../document/tokens.ts';
import type { WeaponHead } from '../knowledge/weapons/heads.ts';
import { type WeaponModifier, weaponModifiers } from '../knowledge/weapons/modifiers.ts';
import { calibreEnd } from './calibre.ts';
import { designationAt } from './designation.ts';
import { headAt } from './head.ts';
import { type Designation, familyOf, type WeaponPhrase } from './phrase.ts';
import { namers, passives } from './words.ts';

/** What the grammar reads: a document's text and tokens, and which of them lie in a name that is no weapon's. */
export interface Source {
  readonly text: string;
  readonly tokens: Tokens;
  /** Whether tokens `[first, past)` lie in a person's name, in a country's, or in a longer name of an organisation or place. */
  readonly taken: (first: number, past: number) => boolean;
}

/** A head with what follows it so far. */
interface Growing {
  readonly past: number;
  readonly category: string;
  readonly armed: boolean;
  readonly modifiers: number;
}

const MOST_MODIFIERS = 5;
const QUOTES = /^["'“”‘’]$/;
const CONJUNCTIONS: ReadonlySet<string> = new Set(['dan', 'atau', 'serta', ',']);

/** Families of which a calibre says the kind: "peluru kaliber 9 milimeter". */
const CALIBRED: ReadonlySet<string> = new Set(['artillery', 'munition', 'smallarms', 'tank']);
const CALIBRE: WeaponModifier = { families: [], category: '', arms: false };

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
  const past = CALIBRED.has(family) ? calibreEnd(text, tokens, grown.past) : grown.past;
  if (past > grown.past) return { past, modifier: CALIBRE };
  const direct = modifierAt(source, grown.past, family);
  if (direct || grown.modifiers === 0 || !CONJUNCTIONS.has(tokenText(text, tokens, grown.past))) return direct;
  if (headAt(text, tokens, grown.past + 1)) return null;
  return modifierAt(source, grown.past + 1, family);
}

/** A narrower category replaces the wider one it lies in, and another family; a wider one of the same family changes nothing. */
function refine(category: string, by: string): string {
  return by === '' || category.startsWith(`${by}.`) ? category : by;
}

function grow(source: Source, from: Growing): Growing {
  let grown = from;
  while (grown.modifiers < MOST_MODIFIERS) {
    const next = nextModifier(source, grown);
    if (!next) break;
    const { category, arms } = next.modifier;
    grown = { past: next.past, category: refine(grown.category, category), armed: grown.armed || arms, modifiers: grown.modifiers + 1 };
  }
  return grown;
}

/** A head that is no noun here: part of a place's name, or of a verb whose prefix stands apart ("di bom"). */
function isNoHead({ tokens }: Source, i: number): boolean {
  const before = tokens.hashes[i - 1] ?? 0;
  if (hasFlag(tokens, i, SENTENCE_START)) return false;
  if (passives().has(before)) return true;
  return namers().has(before) && hasFlag(tokens, i, CAPITAL) && hasFlag(tokens, i - 1, CAPITAL);
}

/** Uses that no mere modifier settles: a "pisau dapur" is a weapon only where there is violence. */
const STUBBORN: ReadonlySet<WeaponHead['use']> = new Set(['crime', 'head', 'rocket', 'system']);

/** Uses that a modifier settles everywhere but in sport reports, where "amunisi tajam" is a striker. */
const LOOSE: ReadonlySet<WeaponHead['use']> = new Set(['ammo', 'generic']);

/** Whether a head names weapons in general, or their ammunition: the words that business and sport borrow. */
export const isLoose = ({ use }: WeaponHead): boolean => LOOSE.has(use);

/** “Dengan "amunisi" berupa kulkas”: what stands in quotation marks alone is meant otherwise. */
function isQuoted({ text, tokens }: Source, first: number, past: number): boolean {
  return QUOTES.test(tokenText(text, tokens, first - 1)) && QUOTES.test(tokenText(text, tokens, past)) && hasFlag(tokens, past, GLUED);
}

/** Kinds of craft that rescuers and airlines fly as well: "helikopter Bell 412". They need company. */
const CIVIL: ReadonlySet<string> = new Set(['aircraft.support', 'helicopter']);

/** What the phrase's head still needs: nothing once a listed designation or an arming modifier is there. */
function useOf(head: WeaponHead, grown: Growing, designation: Designation | null): WeaponHead['use'] {
  if (head.use === 'head' && CIVIL.has(designation?.system?.category ?? '')) return 'named';
  if (grown.armed || designation?.system || designation?.ship) return 'alone';
  if (STUBBORN.has(head.use)) return head.use;
  if (grown.modifiers === 0 && !designation) return head.use;
  return isLoose(head) && !designation ? 'bomb' : 'alone';
}

/** The phrase whose head begins at token `i`: head, modifiers, designation. Null when no head begins there; `use` "none" for a false friend. */
export function phraseAt(source: Source, i: number): WeaponPhrase | null {
  const match = headAt(source.text, source.tokens, i);
  if (!match) return null;
  const { head } = match;
  const none = head.use === 'none' || isNoHead(source, i) || (isLoose(head) && isQuoted(source, i, match.past));
  const bare: WeaponPhrase = {
    first: i,
    past: match.past,
    clitic: head.clitic,
    category: head.category,
    use: head.use,
    designation: null,
    by: `weapon/${head.use}`,
  };
  if (none) return { ...bare, use: 'none' };
  if (head.clitic > 0) return bare;
  const grown = grow(source, { past: match.past, category: head.category, armed: false, modifiers: 0 });
  const designation = designationAt(source, grown.past, grown.category);
  const whole = designation ? grow(source, { ...grown, past: designation.past }) : grown;
  return {
    ...bare,
    past: whole.past,
    category: designation?.system?.category ?? whole.category,
    use: useOf(head, whole, designation),
    designation,
    by: designation ? 'weapon/designation' : `weapon/${whole.modifiers > 0 ? 'modified' : head.use}`,
  };
}
