import type { Reader } from '../../document/reader.ts';
import { GLUED } from '../../document/tokens.ts';
import type { WeaponHead } from '../../knowledge/weapons/heads.ts';
import { weaponCues } from '../../knowledge/weapons/weapon-cues.ts';
import type { Source } from '../source.ts';
import { designationAt } from './designation.ts';
import { headAt } from './head.ts';
import { type Grown, withModifiers } from './modifiers.ts';
import type { Designation, WeaponPhrase } from './phrase.ts';

const QUOTES = /^["'“”‘’]$/u;

/** True where a head is not a noun: after the prefix of a verb that is apart ("di bom"), or in a place's name. */
function isNoHead(reader: Reader, i: number): boolean {
  if (reader.startsSentence(i)) return false;
  if (reader.isOneOf(i - 1, weaponCues('verb-prefix'))) return true;
  return reader.isOneOf(i - 1, weaponCues('place-noun')) && reader.isCapital(i) && reader.isCapital(i - 1);
}

/** Uses that no mere modifier settles: a "pisau dapur" is a weapon only where there is violence. */
const STUBBORN: ReadonlySet<WeaponHead['use']> = new Set(['craft', 'crime', 'head', 'rocket', 'system']);
/** Uses that a modifier settles everywhere but in sport reports, where "amunisi tajam" is a striker. */
const LOOSE: ReadonlySet<WeaponHead['use']> = new Set(['ammo', 'generic']);
/** Kinds of craft that rescuers and airlines fly as well: "helikopter Bell 412". They need company. */
const CIVIL: ReadonlySet<string> = new Set(['aircraft.support', 'helicopter']);

/** True if a head names weapons in general, or their ammunition: the words that business and sport borrow. */
export const isLoose = ({ use }: WeaponHead): boolean => LOOSE.has(use);

/** True for words that are alone in quotation marks, and so are meant otherwise: “Dengan "amunisi" berupa kulkas”. */
function isQuoted(reader: Reader, first: number, past: number): boolean {
  return QUOTES.test(reader.word(first - 1)) && QUOTES.test(reader.word(past)) && reader.has(past, GLUED);
}

/** What the phrase's head still needs: nothing once a listed designation or an arming modifier is there. */
function useOf(head: WeaponHead, grown: Grown, designation: Designation | null): WeaponHead['use'] {
  if ((head.use === 'head' || head.use === 'craft') && CIVIL.has(designation?.system?.category ?? '')) return 'named';
  if (grown.armed || designation?.system || designation?.ship) return 'alone';
  if (STUBBORN.has(head.use)) return head.use;
  if (grown.modifiers === 0 && !designation) return head.use;
  return isLoose(head) && !designation ? 'bomb' : 'alone';
}

/** The phrase whose head begins at token `i`: head, modifiers, designation. Null when no head begins there; `use` "none" for a false friend. */
export function phraseAt(source: Source, i: number): WeaponPhrase | null {
  const { reader } = source;
  const match = headAt(reader, i);
  if (!match) return null;
  const { head, past } = match;
  const bare: WeaponPhrase = { first: i, past, clitic: head.clitic, category: head.category, use: head.use, designation: null, by: `weapon/${head.use}` };
  if (head.use === 'none' || isNoHead(reader, i) || (isLoose(head) && isQuoted(reader, i, past))) return { ...bare, use: 'none' };
  if (head.clitic > 0) return bare;
  const grown = withModifiers(source, { past, category: head.category, armed: false, modifiers: 0 });
  const designation = designationAt(source, grown.past, grown.category);
  const whole = designation ? withModifiers(source, { ...grown, past: designation.past }) : grown;
  return {
    ...bare,
    past: whole.past,
    category: designation?.system?.category ?? whole.category,
    use: useOf(head, whole, designation),
    designation,
    by: designation ? 'weapon/designation' : `weapon/${whole.modifiers > 0 ? 'modified' : head.use}`,
  };
}
