import type { Reader } from '../../document/reader.ts';
import { titleList } from '../../knowledge/people/title-list.ts';
import { foldHash } from '../../text/fold.ts';
import { isHolder } from '../offices/holder.ts';
import { isTaken } from '../offices/scene.ts';
import { isIn } from '../offices/words.ts';
import type { Claim, Veto } from './veto.ts';

const FROM = foldHash('dari');
/** The most tokens between a relative and the office: "putra sulung dari mantan". */
const MOST_BETWEEN_TOKENS = 3;

/** True for a form of address in capitals, which is not a relative: "pesan Ibu Bupati Ani". */
const isAddress = (reader: Reader, i: number): boolean =>
  reader.isCapital(i) && !reader.startsSentence(i) && titleList().matchAt(reader.text, reader.tokens, i) !== null;

/** "Putra dari [Wakil Gubernur] X": what is after "dari" is the relative; so is one of whom the tables know the office. */
const isRelatives = (reader: Reader, { person, office, opening, comma }: Claim): boolean =>
  !comma && (reader.hash(opening - (isIn(reader, opening - 1, 'former') ? 2 : 1)) === FROM || isHolder(reader, person, office.record.title));

/** True if the office is after a word of kinship or service. */
function isBehindKin(reader: Reader, { office, opening, comma }: Claim): boolean {
  if (office.titleEnd === opening + 1 && isIn(reader, opening, 'kin')) return true;
  if (isIn(reader, opening - 1, 'other')) return true;
  let i = opening - 1;
  for (let n = 0; n < MOST_BETWEEN_TOKENS && i >= 0 && (isIn(reader, i, 'former') || isIn(reader, i, 'which')); n++) i--;
  return isIn(reader, i, 'kin') && (comma || !isAddress(reader, i));
}

/** "Istri [Presiden Ukraina] Olena Zelenska": a relative's office. Of two names the first is the relative's: "istri Presiden Joko Widodo, Iriana". */
export const kin: Veto = {
  id: 'kin',
  reason: 'After a word of kinship or service, the office belongs to the relative, not to the person named.',
  holds: (scene, claim) => {
    const { reader } = scene;
    const { person, comma } = claim;
    return isBehindKin(reader, claim) && !isRelatives(reader, claim) && (comma || !(reader.is(person.past, ',') && isTaken(scene, person.past + 1)));
  },
  examples: [
    'Di sana istri Presiden Ukraina ⟦p Olena⟧ hadir.',
    'Di sana putra sulung mantan Presiden ⟦p Budi⟧ hadir.',
    'Di sana ajudan Presiden, ⟦p Budi⟧, menunggu.',
  ],
  refusals: [
    'Di sana putra dari mantan Presiden ⟦p Budi⟧ hadir.',
    'Di sana istri Presiden ⟦p Joko Widodo⟧ hadir.',
    'Di sana istri itu dan Presiden Ukraina ⟦p Budi⟧ hadir.',
    'Di sana Presiden ⟦p Budi⟧ hadir.',
    'Kata Ibu Bupati ⟦p Ani⟧ itu baik.',
  ],
};
