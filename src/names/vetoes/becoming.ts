import type { Reader } from '../../document/reader.ts';
import { isTaken, type Scene } from '../offices/scene.ts';
import { isIn } from '../offices/words.ts';
import type { Veto } from './veto.ts';

/** The most tokens of the clause before the office. */
const LONGEST_CLAUSE_TOKENS = 24;
/** Words of a relative clause before "sebagai": "yang kini juga dikenal". */
const MOST_RELATIVE_TOKENS = 5;

/** True if the words before token `i` open a relative clause of the name after it, not of one before it: "tokoh yang kini menjabat [Ketua KPK] Budi". */
function isRelative(scene: Scene, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - MOST_RELATIVE_TOKENS; k--) {
    if (scene.reader.isPunctuation(k) || isTaken(scene, k)) return false;
    if (isIn(scene.reader, k, 'yang')) return !isTaken(scene, k - 1);
  }
  return false;
}

/** True if someone is named in the clause before token `i`, or it tells what may come. */
function isAnothers(scene: Scene, i: number): boolean {
  const { reader } = scene;
  for (let k = i; k >= 0 && k >= i - LONGEST_CLAUSE_TOKENS; k--) {
    if (isTaken(scene, k) || isIn(reader, k, 'if')) return true;
    if (reader.startsSentence(k)) return false;
  }
  return true;
}

const startsClause = (reader: Reader, i: number): boolean => reader.startsSentence(i) || reader.isPunctuation(i - 1);

/** "Ia menjadi kuasa hukum [Budi]", "Ani ditunjuk sebagai Ketua KPK, [Budi] berkata": the office of one who was named before. */
export const becoming: Veto = {
  id: 'becoming',
  reason: 'After "sebagai" and "menjadi" comes the office of somebody mentioned before, unless the clause leads to the name.',
  holds: (scene, { opening, comma }) => {
    const { reader } = scene;
    const word = opening - 1;
    if (!isIn(reader, word, 'as') || startsClause(reader, word) || isRelative(scene, word)) return false;
    return !comma || isAnothers(scene, word);
  },
  examples: [
    'Ani menjadi kuasa hukum ⟦p Budi⟧ di sana.',
    '⟦p Ani⟧ ditunjuk sebagai Ketua KPK, ⟦p Budi⟧ berkata.',
    'Jika terpilih menjadi Ketua KPK, ⟦p Budi⟧ akan pindah.',
  ],
  refusals: [
    'Sebagai Ketua KPK, ⟦p Budi⟧ berkata.',
    'Di tahun pertamanya sebagai Ketua KPK, ⟦p Budi⟧ berkata.',
    'Kata tokoh yang kini menjabat Ketua KPK, ⟦p Budi⟧, itu benar.',
    'Ani bertemu Ketua KPK ⟦p Budi⟧ di sana.',
  ],
};
