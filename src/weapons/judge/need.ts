import type { WeaponReason } from '../../document/explain/rejected.ts';
import type { HeadUse } from '../../knowledge/weapons/heads.ts';
import type { WeaponPhrase } from '../grammar/phrase.ts';
import type { Register } from './register.ts';

/** A text, and a word or phrase in it. */
export type Example = readonly [text: string, word: string];

/** What a phrase of one use needs of its article to be a weapon. */
export interface Need {
  readonly use: HeadUse;
  readonly isMet: (phrase: WeaponPhrase, register: Register) => boolean;
  /** Why a phrase whose need is not met is not a weapon; in a sport report the sport is the reason. */
  readonly reason: (phrase: WeaponPhrase, register: Register) => WeaponReason;
  /** Words that are weapons, the need just met. */
  readonly examples: readonly Example[];
  /** Words that are none, the need just not met. */
  readonly refusals: readonly Example[];
}
