import { partsOfDay } from '../../knowledge/dates/time-words.ts';
import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { amountOf, durationValue } from '../reading/amounts.ts';
import { everySet } from '../reading/fixed.ts';
import { EACH } from '../reading/fragments.ts';

/** "tiap bulan", "setiap sepuluh tahun", "saban hari", "setiap pagi", "per hari", "setiap beberapa menit". */
export const everyUnit: Pattern = {
  id: 'every-unit',
  examples: [
    ['Iuran ditagih [tiap bulan].', 'P1M'],
    ['Ia berlari [setiap pagi].', 'XXXX-XX-XXTMO'],
  ],
  refusals: ['Setiap hari raya ia pulang.'],
  regex: (words) => {
    const { number, unit, part } = words;
    return `(?:${EACH} (?:(?<part>${part})(?: hari)?(?! ini)|akhir (?<weekend>pekan|minggu)|(?:(?<number>beberapa|${number}) )?(?<unit>${unit})(?:nya)?)(?: sekali)?)`;
  },
  read: ({ groups, view, end }): Meaning | null => {
    if (groups['part'] !== undefined) return everySet(`XXXX-XX-XX${partsOfDay().get(groups['part']) ?? ''}`);
    if (groups['weekend'] !== undefined) return everySet('XXXX-WXX-WE');
    if (/^ (?:pertama|besar|raya|tangan)/u.test(view.text.slice(end, end + 10))) return null;
    const each = amountOf(groups['number'], groups['unit'] ?? 'hari');
    return each === null ? null : everySet(durationValue([each]));
  },
};
