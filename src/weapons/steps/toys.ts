import { isToy, LISTED } from '../explain/reasons.ts';
import type { WeaponPhrase } from '../grammar/phrase.ts';
import type { Source } from '../source.ts';
import { isBare, wordOf } from './heads.ts';
import type { Sorting, WeaponStep } from './step.ts';

/** Heads that stand for toys and the like somewhere, and nowhere for a kind of weapon: "ranjau paku" without any "ranjau laut". */
function toysIn(source: Source, { found, refused }: Sorting): ReadonlySet<number> {
  const toyPhrases = refused.filter((phrase) => phrase.use === 'none' && isToy(source, phrase));
  const words = new Set(toyPhrases.map((phrase) => wordOf(source.reader, phrase)));
  if (words.size > 0) for (const phrase of found) if (!isBare(phrase)) words.delete(wordOf(source.reader, phrase));
  return words;
}

/** The bare noun after a toy means the toy. */
export const toys: WeaponStep = {
  id: 'toys',
  reason: 'after "ranjau paku" or "pistol mainan" the bare noun is not a weapon either',
  makes: 'no weapons',
  apply: (source, sorting) => {
    const words = toysIn(source, sorting);
    if (words.size === 0) return sorting;
    const isToyWord = (phrase: WeaponPhrase): boolean => isBare(phrase) && words.has(wordOf(source.reader, phrase));
    const meant = sorting.found.filter(isToyWord).map((phrase): WeaponPhrase => ({ ...phrase, use: 'none', by: LISTED }));
    return { ...sorting, found: sorting.found.filter((phrase) => !isToyWord(phrase)), refused: [...sorting.refused, ...meant] };
  },
  examples: [['Ranjau paku disapu polisi. Penebar ranjau diburu.', 'ranjau diburu']],
  refusals: [
    ['Ranjau paku disapu. Di laut ada ranjau laut dan ranjau lain.', 'ranjau lain'],
    ['Alarm bom berbunyi, lalu bom meledak.', 'bom meledak'], // no toy
  ],
};
