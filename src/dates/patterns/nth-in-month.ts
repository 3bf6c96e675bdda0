import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { monthNumber, shiftOf, weekdayNumber } from '../reading/fragments.ts';
import { shiftIn } from '../reading/shift-in.ts';
import { isCapital } from '../view/view.ts';

const ORDINALS: Readonly<Record<string, number>> = { pertama: 1, kedua: 2, ketiga: 3, keempat: 4, kelima: 5, terakhir: -1 };

/** "pekan kedua Juni", "minggu ketiga bulan ini", "Minggu kedua November 2024", "Rabu pertama bulan depan": the n-th week or weekday of a month. */
export const nthInMonth: Pattern = {
  id: 'nth-in-month',
  examples: [
    ['Pemilu digelar [Minggu kedua November 2024] di sini.', '2024-11-10'],
    ['Ia tiba [pekan kedua Januari 2024] di Solo.', '2024-W02'],
    ['[Hari Rabu pertama bulan depan] ada rapat.', '2024-06-05'],
  ],
  refusals: ['Ia tiba pekan kedua liga.', 'Anak kedua Juni 2024 lahir.'],
  regex: ({ weekday, month, year, shift, shiftWord }) =>
    `(?:hari )?(?<unit>pekan|minggu|${weekday}) (?<n>pertama|kedua|ketiga|keempat|kelima|terakhir|ke-? ?(?<digit>[1-5])) (?:(?:di |pada )?(?:bulan )?(?<month>${month})(?: (?:tahun )?(?<year>${year})(?![.,/-]?[0-9]))?(?: (?<tense>${shiftWord}))?|(?:di |pada )?bulan ${shift})`,
  read: ({ view, start, groups }): Meaning | null => {
    const unit = groups['unit'] ?? '';
    const n = ORDINALS[groups['n'] ?? ''] ?? Number(groups['digit'] ?? '0');
    const day = view.text.startsWith('hari ', start) ? weekdayNumber(unit) : weekdayAt(view.text, unit, isCapital(view, start), start);
    const month = groups['month'] === undefined ? null : monthNumber(groups['month']);
    const year = groups['year'] === undefined ? null : Number(groups['year']);
    const monthShift = groups['shift'] === undefined ? null : shiftOf(groups['shift']);
    return { kind: 'nth', n, weekday: day, month, year, monthShift, tense: shiftIn(groups['tense'], false).tense };
  },
};

/** The weekday meant; `null` for a week, which "minggu" is in small letters and at a sentence's start. */
function weekdayAt(text: string, unit: string, capital: boolean, start: number): number | null {
  if (unit === 'pekan' || !capital) return unit === 'minggu' || unit === 'pekan' ? null : weekdayNumber(unit);
  return unit === 'minggu' && (start === 0 || /[.!?"] ?$/u.test(text.slice(Math.max(0, start - 2), start))) ? null : weekdayNumber(unit);
}
