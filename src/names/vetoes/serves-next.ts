import type { Range } from '../candidate.ts';
import type { Office } from '../offices/office.ts';
import { nearAddress } from '../offices/phrase/address.ts';
import { titleAt } from '../offices/phrase/head.ts';
import { isTaken, type Scene } from '../offices/scene.ts';
import { isIn } from '../offices/words.ts';
import type { Veto } from './veto.ts';

/** The most tokens of the title of one who serves. */
const LONGEST_SERVICE_TOKENS = 3;
/** Forms of address before the servant's name: "Tan Sri". */
const MOST_ADDRESS_TOKENS = 3;
/** The most people of an article that are asked whether they are the one served. */
const MOST_PEOPLE = 200;

/** True if another name is right after the name, or after a comma, perhaps with "lainnya" between. */
function isBeforeServant(scene: Scene, { past }: Range): boolean {
  if (isTaken(scene, past)) return true;
  const comma = isIn(scene.reader, past, 'another') ? past + 1 : past;
  if (!scene.reader.is(comma, ',')) return false;
  for (let i = comma + 1; i <= comma + 1 + MOST_ADDRESS_TOKENS; i++) if (isTaken(scene, i)) return nearAddress(scene.reader, i) <= comma + 1;
  return false;
}

/** True if the title is right before the name. */
function isTitled({ reader }: Scene, { first }: Range, { record }: Office): boolean {
  for (let i = first - 1; i >= 0 && i >= first - LONGEST_SERVICE_TOKENS; i--) {
    const title = titleAt(reader, i);
    if (title?.past === first) return title.record.title === record.title;
  }
  return false;
}

/** "Kuasa hukum [Iwan], Calvin Wijaya": Iwan is the one who is served, in a headline too: "Kuasa Hukum [Iwan] Minta …". */
export const servesNext: Veto = {
  id: 'serves-next',
  reason: 'After the office of one who speaks or acts for others the first of two names is whom he serves, there and elsewhere in the article.',
  holds: (scene, { person, office }) => {
    if (!office.record.personal || office.past !== office.titleEnd) return false;
    const name = scene.reader.hash(person.past - 1);
    const isSame = (other: Range): boolean => other === person || scene.reader.hash(other.past - 1) === name;
    return scene.people.all.slice(0, MOST_PEOPLE).some((other) => isSame(other) && isBeforeServant(scene, other) && isTitled(scene, other, office));
  },
  examples: [
    'Kata kuasa hukum ⟦p Iwan⟧, ⟦p Calvin⟧, kliennya sakit.',
    'Kata pengacara ⟦p Iwan⟧ ⟦p Calvin⟧ itu.',
    'Kata pengacara ⟦p Iwan⟧, Tan Sri ⟦p Calvin⟧, ia sakit.',
    'Kata pengacara ⟦p Iwan⟧ lainnya, ⟦p Calvin⟧, ia sakit.',
    'Kuasa Hukum ⟦p Iwan⟧ Hadir. Itu kata kuasa hukum ⟦p Iwan⟧, ⟦p Calvin⟧.',
  ],
  refusals: [
    'Kata kuasa hukum ⟦p Iwan⟧, kliennya sakit.',
    'Kata jaksa ⟦p Iwan⟧, ⟦p Calvin⟧, itu benar.',
    'Kata kuasa hukum ⟦p Iwan⟧. Ia menemui ⟦p Iwan⟧, ⟦p Calvin⟧.',
  ],
};
