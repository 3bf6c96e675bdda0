import { partsOfDay } from '../../knowledge/dates/time-words.ts';
import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { everySet } from '../reading/fixed.ts';
import { EACH, weekdayNumber } from '../reading/fragments.ts';
import { isCapital } from '../view/view.ts';

/** "setiap hari Senin", "tiap Jumat malam", "setiap Sabtu dan Minggu". */
export const everyWeekday: Pattern = {
  id: 'every-weekday',
  examples: [['Pasar itu buka [setiap hari Senin].', 'XXXX-WXX-1']],
  refusals: ['Setiap hari pasar buka.'],
  regex: (words) =>
    `${EACH} (?:hari |(?<eve>malam ))?(?<weekday>${words.weekday})(?:(?: ?- ?| hingga | sampai )(?<to>${words.weekday}))?(?: (?<part>${words.part}))?`,
  read: ({ groups, view, start, end }): Meaning | null => {
    const n = weekdayNumber(groups['weekday']);
    if (groups['eve'] !== undefined && n !== null) return everySet(`XXXX-WXX-${n === 1 ? 7 : n - 1}TNI`);
    const to = weekdayNumber(groups['to']);
    if (to !== null) return everySet(`XXXX-WXX-${n ?? 1}/XXXX-WXX-${to}`);
    if (groups['weekday'] === 'minggu' && !/minggu$/u.test(view.text.slice(start, end))) return null;
    if (groups['weekday'] === 'minggu' && !isCapital(view, end - 6) && !view.text.slice(start, end).includes('hari ')) return everySet('P1W');
    return everySet(`XXXX-WXX-${n ?? 1}${groups['part'] === undefined ? '' : (partsOfDay().get(groups['part']) ?? '')}`);
  },
};
