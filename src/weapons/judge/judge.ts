import { lazy } from '../../knowledge/table.ts';
import type { HeadUse } from '../../knowledge/weapons/heads.ts';
import { mayBeHead } from '../grammar/head.ts';
import type { WeaponPhrase } from '../grammar/phrase.ts';
import { phraseAt } from '../grammar/phrase-at.ts';
import { standaloneAt } from '../grammar/standalone.ts';
import type { Source } from '../source.ts';
import type { Sorting } from '../steps/step.ts';
import type { Need } from './need.ts';
import { needs } from './needs.ts';
import { registerOf } from './register.ts';

const byUse: () => ReadonlyMap<HeadUse, Need> = lazy(() => new Map(needs.map((need) => [need.use, need])));

/** What a use needs; undefined for uses that no article makes a weapon of. */
export const needOf = (use: HeadUse): Need | undefined => byUse().get(use);

/** True for words in which no other head is looked for, weapon or not. */
const isSpent = ({ use }: WeaponPhrase): boolean => use === 'none' || use === 'named';

/** The phrase or name at token `i`, or null; most tokens are told apart by their first look. */
const phraseOrNameAt = (source: Source, i: number): WeaponPhrase | null =>
  (mayBeHead(source.reader, i) ? phraseAt(source, i) : null) ?? standaloneAt(source, i);

/** Every phrase of the text, sorted by whether the article gives what its head needs. */
export function judged(source: Source): Sorting {
  const { reader } = source;
  const register = lazy(() => registerOf(reader)); // counted when a phrase first asks for it
  const sorting: Record<keyof Sorting, WeaponPhrase[]> = { found: [], lonely: [], refused: [] };
  let i = 0;
  while (i < reader.count) {
    const phrase = phraseOrNameAt(source, i);
    if (!phrase) {
      i++;
      continue;
    }
    const isWeapon = needOf(phrase.use)?.isMet(phrase, register()) ?? false;
    const pile = isWeapon ? 'found' : phrase.use === 'named' ? 'lonely' : 'refused';
    sorting[pile].push(phrase);
    i = isWeapon || isSpent(phrase) ? phrase.past : i + 1;
  }
  return sorting;
}
