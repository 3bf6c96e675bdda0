import { type WordClasses, wordClasses } from '../word-classes.ts';
import { WEAPON_CUES_TABLE } from './weapon-cues.table.ts';

/** The classes of words that a weapon's phrase is read by. */
export const WEAPON_CUE_CLASSES = [
  'blade-count',
  'calibre-noun',
  'class-noun',
  'counting-unit',
  'crime',
  'firing-verb',
  'force-noun',
  'group-noun',
  'made-by',
  'maker',
  'numeral',
  'one-of',
  'owned-by',
  'place-noun',
  'space',
  'variant',
  'verb-prefix',
  'war',
] as const;
export type WeaponCueClass = (typeof WEAPON_CUE_CLASSES)[number];

/** The words of a class, by `foldHash`. */
export const weaponCues: WordClasses<WeaponCueClass> = wordClasses(WEAPON_CUES_TABLE);
