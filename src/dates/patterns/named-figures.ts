import { romanValue } from '../../knowledge/numbers/number-words.ts';
import { dayOf } from '../calendar/calendar.ts';
import { type CalendarPoint, point } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { monthNumber, yearNumber } from '../reading/fragments.ts';

const YEAR = '(?<year>(?:19|20)[0-9]{2}|[0-9]{2})(?![./-]?[0-9])';

function dayIn(day: number, month: number | null, year: number | null): CalendarPoint | null {
  return month === null || year === null || dayOf(year, month, day) === null ? null : point({ day, month, year });
}

/** "19-Nov-12", "03/Mei/2022", "3.Mei.2022": the month by name between marks. */
export const namedMonth: Pattern = {
  id: 'named-month',
  examples: [
    ['Catatan [19-Nov-12] hilang.', '2012-11-19'],
    ['Laporan [03/Mei/2022] hilang.', '2022-05-03'],
  ],
  refusals: ['Model 19-Nov-123 dijual.', 'Kode 31-Feb-12 salah.'],
  regex: ({ month }) => `(?:(?:tanggal|tgl\\.?) )?(?<day>[0-3]?[0-9])(?<mark> ?- ?| ?/ ?|\\.)(?<month>${month})\\k<mark>${YEAR}`,
  read: ({ groups }) => dayIn(Number(groups['day']), monthNumber(groups['month']), yearNumber(groups['year'])),
};

/** "4/V/1985", "04-XII-1993": the month as a Roman numeral. */
export const romanMonth: Pattern = {
  id: 'roman-month',
  examples: [['Akta [4/V/1985] disimpan.', '1985-05-04']],
  refusals: ['Putusan 4/XX/1985 dibacakan.', 'Surat nomor 4/V/1985 disimpan.'],
  regex: () => '(?<![a-z0-9][./-])(?<day>[0-3]?[0-9])(?<mark>[/.-])(?<month>[ivx]{1,4})\\k<mark>(?<year>(?:19|20)[0-9]{2})(?![./-]?[0-9a-z])',
  read: ({ groups }) => {
    const month = romanValue(groups['month'] ?? '');
    return month === null || month > 12 ? null : dayIn(Number(groups['day']), month, Number(groups['year']));
  },
};

/** "04.12.93": after a word that a date follows, for two-digit years with dots are versions and sections elsewhere. */
export const dottedDate: Pattern = {
  id: 'dotted-date',
  examples: [['Ia lahir [4.5.85] di Solo.', '1985-05-04']],
  refusals: ['Versi 4.5.85 dirilis.'],
  regex: () =>
    '(?<=(?:lahir|tanggal|tertanggal|bertanggal|pada|sejak|per|wafat) )(?<day>[0-3]?[0-9])\\.(?<month>[01]?[0-9])\\.(?<year>[0-9]{2})(?![./-]?[0-9])',
  read: ({ groups }) => dayIn(Number(groups['day']), Number(groups['month']), yearNumber(groups['year'])),
};

/** "dari 22/5 sampai 28/5": figures after a word that a date follows; fractions have no day after the twelfth and no zero. */
export const cuedFigures: Pattern = {
  id: 'cued-figures',
  examples: [['Libur sejak [22/4] di Solo.', '2024-04-22']],
  refusals: ['Ini disetujui pada 2/3 wilayah.', 'Versi 22/4 dirilis.'],
  regex: () =>
    '(?<=(?:dari|sejak|hingga|sampai|pada|per|mulai|sebelum|setelah|antara|dan|s\\.d\\.|s/d) )(?<day>[0-3]?[0-9])/(?<month>[01]?[0-9])(?! ?[./-]? ?[0-9]|%)',
  read: ({ view, start, groups }) => {
    const said = groups['day'] ?? '';
    const month = groups['month'] ?? '';
    if (Number(said) <= 12 && !said.startsWith('0') && !month.startsWith('0')) return null;
    if (/dan $/u.test(view.text.slice(Math.max(0, start - 4), start)) && !/[0-9]\/[0-9]{1,2} dan $/u.test(view.text.slice(Math.max(0, start - 12), start)))
      return null;
    return dayOf(2000, Number(month), Number(said)) === null ? null : point({ day: Number(said), month: Number(month) });
  },
};
