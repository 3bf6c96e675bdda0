import { PARTS_OF_DAY } from '../../knowledge/time-words.ts';
import { amountOf, durationValue } from '../amounts.ts';
import { everySet } from '../fixed.ts';
import { fragments, monthNumber, weekdayNumber } from '../fragments.ts';
import type { Meaning } from '../meaning.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { EVERY, UNIT } from '../triggers.ts';
import { isCapital } from '../view.ts';

const EACH = '(?:setiap|tiap|tiap-tiap|saban)';
const two = (n: number): string => String(n).padStart(2, '0');

/** "setiap hari Senin", "tiap Jumat malam", "setiap Sabtu dan Minggu". */
export const everyWeekday: Pattern = {
  id: 'every-weekday',
  starts: EVERY,
  regex: sticky(
    () => `${EACH} (?:hari )?(?<weekday>${fragments().weekday})(?:(?: ?- ?| hingga | sampai )(?<to>${fragments().weekday}))?(?: (?<part>${fragments().part}))?`,
  ),
  read: ({ groups, view, start, end }): Meaning | null => {
    const n = weekdayNumber(groups['weekday']);
    const to = weekdayNumber(groups['to']);
    if (to !== null) return everySet(`XXXX-WXX-${n ?? 1}/XXXX-WXX-${to}`);
    if (groups['weekday'] === 'minggu' && !/minggu$/u.test(view.text.slice(start, end))) return null;
    if (groups['weekday'] === 'minggu' && !isCapital(view, end - 6) && !view.text.slice(start, end).includes('hari ')) return everySet('P1W');
    return everySet(`XXXX-WXX-${n ?? 1}${groups['part'] === undefined ? '' : (PARTS_OF_DAY[groups['part']] ?? '')}`);
  },
};

/** "setiap 17 Agustus", "setiap tanggal 10", "tiap Ramadan" aside: a date of every year or month. */
export const everyDate: Pattern = {
  id: 'every-date',
  starts: EVERY,
  regex: sticky(
    () =>
      `${EACH} (?:(?:tanggal|tgl\\.?) )?(?<day>[0-3]?[0-9])(?: (?<month>${fragments().month}))?(?! (?:tahun|hari|bulan|jam|menit|detik|minggu|pekan|kali|orang))`,
  ),
  read: ({ groups, view, start, end }): Meaning | null => {
    const month = monthNumber(groups['month']);
    const day = Number(groups['day']);
    if (day < 1 || day > 31 || (month === null && !/tanggal|tgl/u.test(view.text.slice(start, end)))) return null;
    return everySet(`XXXX-${month === null ? 'XX' : two(month)}-${two(day)}`);
  },
};

/** "setiap bulan Agustus", "tiap Desember". */
export const everyMonth: Pattern = {
  id: 'every-month',
  starts: EVERY,
  regex: sticky(() => `${EACH} (?:bulan )?(?<month>${fragments().month})`),
  read: ({ groups }) => everySet(`XXXX-${two(monthNumber(groups['month']) ?? 1)}`),
};

/** "tiap bulan", "setiap sepuluh tahun", "saban hari", "setiap pagi", "per hari", "setiap beberapa menit". */
export const everyUnit: Pattern = {
  id: 'every-unit',
  starts: EVERY,
  regex: sticky(() => {
    const { number, unit, part } = fragments();
    return `(?:${EACH} (?:(?<part>${part})(?: hari)?(?! ini)|akhir (?<weekend>pekan|minggu)|(?:(?<number>beberapa|${number}) )?(?<unit>${unit})(?:nya)?)(?: sekali)?)`;
  }),
  read: ({ groups, view, end }): Meaning | null => {
    if (groups['part'] !== undefined) return everySet(`XXXX-XX-XX${PARTS_OF_DAY[groups['part']] ?? ''}`);
    if (groups['weekend'] !== undefined) return everySet('XXXX-WXX-WE');
    if (/^ (?:pertama|besar|raya|tangan)/u.test(view.text.slice(end, end + 10))) return null;
    const each = amountOf(groups['number'], groups['unit'] ?? 'hari');
    return each === null ? null : everySet(durationValue([each]));
  },
};

/** "per tahun": the unit alone is the set, its preposition stays outside. */
export const perUnit: Pattern = {
  id: 'per-unit',
  starts: UNIT,
  regex: sticky(() => `(?<=(?<![a-z])per )(?<unit>${fragments().unit})`),
  read: ({ groups }) => everySet(durationValue([{ count: 1, unit: groups['unit'] ?? 'hari' }])),
};
