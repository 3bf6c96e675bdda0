import type { WeaponReason } from '../document/rejected.ts';
import { fold } from '../text/fold.ts';
import { isLoose, type Source } from './grammar.ts';
import { headAt } from './head.ts';
import { isSport } from './judge.ts';
import { familyOf, type WeaponPhrase } from './phrase.ts';
import type { Register } from './register.ts';
import { passives } from './words.ts';

/** What the listed false friends are, by their words; the first that fits. Those with a capital of their own are names. */
const KINDS: readonly (readonly [RegExp, WeaponReason])[] = [
  [/\bdrone\b/u, 'civil-drone'],
  [/^(?:tolak peluru|senjata (?:baru|utama) tim|melempar panah|perang pedang)$/u, 'sport'],
  [/\b(?:mainan|bambu|karbit|cheat|skin)\b|^(?:meriam|pistol|roket) air$/u, 'toy'],
  [/^roket /u, 'space-launcher'],
  [/\b(?:anti ?peluru|penjinak|alarm|kepala|kereta|tank|jet|kapal|bedah|cukur|mini|bius|paku|samurai)\b/u, 'other-object'],
];
const NAME = /^\p{Lu}/u;
/** The rule of listed phrases, and of bare words that go on with one. */
export const LISTED = 'weapon/none';
/** Nails strewn on a road. */
const NAILS = 'ranjau paku';

/** What a listed false friend is. */
function kindOf(form: string): WeaponReason {
  if (NAME.test(form)) return 'proper-name';
  const words = fold(form);
  return KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'idiom';
}

/** Whether a listed false friend is a toy, or a thing that news goes on to call by a weapon's bare word: "pistol mainan", "ranjau paku". */
export function isToy({ text, tokens }: Source, { first }: WeaponPhrase): boolean {
  const head = headAt(text, tokens, first)?.head;
  return head?.use === 'none' && (kindOf(head.form) === 'toy' || head.form === NAILS);
}

/** Why words that no register would make a weapon of are none: a listed phrase, a verb set apart from its prefix, a place's name. */
function spentAs({ text, tokens }: Source, { first, by }: WeaponPhrase): WeaponReason {
  const head = headAt(text, tokens, first)?.head;
  if (head?.use === 'none') return kindOf(head.form);
  if (by === LISTED) return 'other-object';
  if (head?.use === 'head') return 'needs-designation';
  if (head && isLoose(head)) return 'idiom';
  return passives().has(tokens.hashes[first - 1] ?? 0) ? 'verb' : 'place-name';
}

/** Why a phrase that `isWeapon` refused in an article of this register is no weapon. */
export function reasonOf(source: Source, phrase: WeaponPhrase, register: Register): WeaponReason {
  const { use, category } = phrase;
  if (use === 'none') return spentAs(source, phrase);
  if (use === 'head' || use === 'system') return 'needs-designation';
  if (isSport(register)) return 'sport';
  switch (use) {
    case 'armed':
      return familyOf(category) === 'uav' ? 'civil-drone' : 'no-war-context';
    case 'rocket':
      return register.space > 0 && register.space >= register.war ? 'space-launcher' : 'no-war-context';
    case 'crime':
      return 'no-crime-context';
    case 'named':
      return 'name-without-context';
    default:
      return 'generic-without-context';
  }
}
