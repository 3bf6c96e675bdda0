import type { Reader } from '../../document/reader.ts';
import { unitWords } from '../../knowledge/amounts/unit-words.ts';
import { foldHash, foldHashes } from '../../text/fold.ts';
import { type Claim, claimed, type Kind } from '../claim.ts';
import type { Quantity } from '../quantity.ts';

const PERCENT = unitWords('percent');
const POINT = foldHash('poin');
const SHARE = foldHashes('persentase persen');
const CONFIDENCE = 0.98;

/** The token past a per cent sign or word at token `i`, and whether points are meant; `null` without one. */
function signAt(reader: Reader, i: number): { readonly past: number; readonly unit: string } | null {
  if (reader.startsBlock(i)) return null;
  if (reader.hash(i) === POINT && reader.isOneOf(i + 1, SHARE)) return { past: i + 2, unit: 'pp' };
  if (!reader.isOneOf(i, PERCENT)) return null;
  return reader.hash(i + 1) === POINT && !reader.startsBlock(i + 1) ? { past: i + 2, unit: 'pp' } : { past: i + 1, unit: '%' };
}

/** Percentages, and percentage points ("pp"). */
export const percent: Kind = {
  id: 'percent',
  reason: 'A per cent sign or word right after a number leaves no doubt',
  claim: ({ reader }, { start, past, behind, end }: Quantity): Claim | null => {
    const glued = behind !== '' && PERCENT.has(foldHash(behind));
    if (glued) return claimed(start, { end: end + behind.length, past }, '%', 'percent', CONFIDENCE);
    const sign = behind === '' ? signAt(reader, past) : null;
    return sign && claimed(start, { end: reader.end(sign.past - 1), past: sign.past }, sign.unit, 'percent', CONFIDENCE);
  },
  examples: [
    ['Ekonomi tumbuh 5,2 persen.', '5.2 %'],
    ['Suku bunga naik 40% tahun ini.', '40 %'],
    ['Inflasi 2,5persen saja.', '2.5 %'],
    ['Selisihnya 1,5 poin persentase.', '1.5 pp'],
    ['Tarif 10-15 persen berlaku.', '10-15 %'],
    ['Lebih dari 82 persen setuju.', '>=82 %'],
    ['Kenaikan dua hingga tiga persen diduga.', '2-3 %'],
  ],
  refusals: ['Indeks naik 31 poin.', 'Ia peringkat 5.'],
};
