import type { Reader } from '../../document/reader.ts';
import { isTaken } from '../offices/scene.ts';
import { isIn } from '../offices/words.ts';
import type { Veto } from './veto.ts';

/** The most tokens between a relative and the office: "putra sulung dari mantan". */
const MOST_BETWEEN_TOKENS = 3;

/** True if the office that begins at token `first`, with its title up to `titleEnd`, stands behind a word of kinship or service. */
function isBehindKin(reader: Reader, first: number, titleEnd: number): boolean {
  if (titleEnd === first + 1 && isIn(reader, first, 'kin')) return true;
  if (isIn(reader, first - 1, 'other')) return true;
  let i = first - 1;
  for (let n = 0; n < MOST_BETWEEN_TOKENS && i >= 0 && (isIn(reader, i, 'former') || isIn(reader, i, 'which')); n++) i--;
  return isIn(reader, i, 'kin');
}

/** "Istri [Presiden Ukraina] Olena Zelenska": a relative's office. Of two names the first is the relative's: "istri Presiden Joko Widodo, Iriana". */
export const kin: Veto = {
  id: 'kin',
  reason: 'Behind a word of kinship or service the office is the relative’s, not the one’s who is named.',
  holds: (scene, { person, office, opening, comma }) => {
    const { reader } = scene;
    if (!isBehindKin(reader, opening, office.titleEnd)) return false;
    return comma || !(reader.is(person.past, ',') && isTaken(scene, person.past + 1));
  },
  examples: [
    'Di sana istri Presiden Ukraina ⟦p Olena⟧ hadir.',
    'Di sana putra sulung mantan Presiden ⟦p Budi⟧ hadir.',
    'Di sana ajudan Presiden, ⟦p Budi⟧, menunggu.',
  ],
  refusals: ['Di sana istri itu dan Presiden Ukraina ⟦p Budi⟧ hadir.', 'Di sana Presiden ⟦p Budi⟧ hadir.'],
};
