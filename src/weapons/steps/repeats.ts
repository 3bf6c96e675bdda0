import type { Reader } from '../../document/reader.ts';
import { systemOfName } from '../../knowledge/weapons/system-forms.ts';
import type { WeaponPhrase } from '../grammar/phrase.ts';
import { bare, foundBetween } from './covered.ts';
import { hasSameRest, type Name, namesByStem, stemHash } from './names.ts';
import type { WeaponStep } from './step.ts';

/** Words that a scraper glued to a code: "Sejjil-2digambarkan". */
const GLUED_CODE = /\d[A-Za-zÀ-ɏ]{3}/u;

/** One of the known names said again at token `i`, or null. A stem alone stands for a name of one word. */
function repeatAt(reader: Reader, known: readonly Name[], i: number): WeaponPhrase | null {
  const name = known.find((other) => hasSameRest(reader, other, i));
  const word = reader.word(i);
  if (!name || GLUED_CODE.test(word)) return null;
  const isSame = word === reader.word(name.first);
  const system = isSame ? (name.phrase.designation?.system ?? null) : (systemOfName(word)?.system ?? null);
  return bare(name.phrase, { first: i, past: i + name.past - name.first, system }, 'weapon/repeat');
}

/** A name said with its head once is found again without it. */
export const repeats: WeaponStep = {
  id: 'repeats',
  reason: '"Sejjil" after "rudal Sejjil" and "Nimitz" after "USS Nimitz" are the same weapon',
  makes: 'weapons',
  apply: (source, sorting) => {
    const { reader } = source;
    const names = namesByStem(reader, sorting.found);
    if (names.size === 0) return sorting;
    const more = foundBetween(source, sorting.found, (i) => {
      const known = names.get(stemHash(reader, i));
      return known ? repeatAt(reader, known, i) : null;
    });
    return { ...sorting, found: [...sorting.found, ...more] };
  },
  examples: [
    ['Rudal Sejjil diuji. Kini muncul Sejjil-3.', 'Sejjil-3'],
    ['USS Nimitz tiba dalam perang; militer siaga. Nimitz berlabuh.', 'Nimitz berlabuh'],
    ['Uji rudal Kham gagal. Kini Kham dijual.', 'Kham dijual'], // four letters
  ],
  refusals: [
    ['Rudal Sejjil diuji. Kini muncul Sejjil-3digambarkan.', 'Sejjil-3digambarkan'],
    ['Uji rudal Kha gagal. Kini Kha dijual.', 'Kha dijual'], // three
    ['Rudal Sejjil diuji. Kini muncul sejjil.', 'sejjil'],
  ],
};
