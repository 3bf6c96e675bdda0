import type { WeaponReason } from '../../document/explain/rejected.ts';
import { weaponCues } from '../../knowledge/weapons/weapon-cues.ts';
import { fold } from '../../text/fold.ts';
import { headAt } from '../grammar/head.ts';
import type { WeaponPhrase } from '../grammar/phrase.ts';
import { isLoose } from '../grammar/phrase-at.ts';
import { needOf } from '../judge/judge.ts';
import { isSport, type Register } from '../judge/register.ts';
import type { Source } from '../source.ts';

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

/** True for a listed toy, or a thing that news goes on to call by a weapon's bare word: "pistol mainan", "ranjau paku". */
export function isToy({ reader }: Source, { first }: WeaponPhrase): boolean {
  const head = headAt(reader, first)?.head;
  return head?.use === 'none' && (kindOf(head.form) === 'toy' || head.form === NAILS);
}

/** Why words that no register makes a weapon of are none: a listed phrase, a verb set apart from its prefix, a place's name. */
function reasonOfNone({ reader }: Source, { first, by }: WeaponPhrase): WeaponReason {
  const head = headAt(reader, first)?.head;
  if (head?.use === 'none') return kindOf(head.form);
  if (by === LISTED) return 'other-object';
  if (head?.use === 'head') return 'needs-designation';
  if (head && isLoose(head)) return 'idiom';
  return reader.isOneOf(first - 1, weaponCues('verb-prefix')) ? 'verb' : 'place-name';
}

/** Why a refused phrase is not a weapon in an article of this register. */
export function reasonOf(source: Source, phrase: WeaponPhrase, register: Register): WeaponReason {
  if (phrase.use === 'none') return reasonOfNone(source, phrase);
  const need = needOf(phrase.use);
  if (!need) return 'needs-designation';
  return isSport(register) ? 'sport' : need.reason(phrase, register);
}
