import { hijriMonths, holidayNames } from '../../knowledge/holidays.ts';
import { fragments } from '../fragments.ts';
import type { Meaning } from '../meaning.ts';
import { partOf } from '../parts.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { BULAN, HARI, HIJRI, HOLIDAY, PART } from '../triggers.ts';

const namesSource = (): string => [...holidayNames().keys()].sort((a, b) => b.length - a.length).join('|');
const SHIFT: Readonly<Record<string, number>> = { lalu: -1, ini: 0, depan: 1, mendatang: 1 };
const monthsSource = (): string => [...hijriMonths().keys()].sort((a, b) => b.length - a.length).join('|');

/** "Idul Fitri 2023", "HUT ke-78 RI", "malam Tahun Baru 2023", "H-7 Lebaran 2024", "Iduladha 1444 H". */
export const holiday: Pattern = {
  id: 'holiday',
  starts: HOLIDAY | HARI | PART,
  regex: sticky(
    () =>
      `(?:(?<eve>malam )|h ?(?<sign>[-+]) ?(?<days>[0-9]{1,2}) )?(?<head>hari raya |perayaan |peringatan hari |hari )?(?<name>${namesSource()})(?: (?:(?<hijri>1[34][0-9]{2}) ?(?:h|hijriah|hijriyah)|(?:tahun )?(?<year>${fragments().year})(?: ?m(?:asehi)?(?![a-z]))?(?![.,/-]?[0-9])|tahun (?<shift>lalu|ini|depan)))?`,
  ),
  read: ({ groups }): Meaning | null => {
    const entry = holidayNames().get(groups['name'] ?? '');
    if (entry === undefined) return null;
    const bare = ['head', 'year', 'hijri', 'shift', 'days', 'eve'].every((part) => groups[part] === undefined);
    if (bare && !entry.alone) return null;
    const eve = groups['eve'] === undefined ? 0 : -1;
    const days = groups['days'] === undefined ? eve : Number(groups['days']) * (groups['sign'] === '-' ? -1 : 1);
    const meaning: Meaning = {
      kind: 'holiday',
      id: entry.id,
      year: groups['year'] === undefined ? null : Number(groups['year']),
      hijriYear: groups['hijri'] === undefined ? null : Number(groups['hijri']),
      yearShift: groups['shift'] === undefined ? null : (SHIFT[groups['shift']] ?? 0),
      days,
    };
    return groups['eve'] === undefined ? meaning : partOf(meaning, 'malam');
  },
};

/** "1 Ramadan 1444 H", "10 Zulhijah", "Ramadan 1445 Hijriah": a date of the Hijri calendar. */
export const hijriDate: Pattern = {
  id: 'hijri-date',
  starts: HIJRI | BULAN,
  regex: sticky(
    () =>
      `(?:(?<day>[0-3]?[0-9]) (?<month>${monthsSource()})(?: (?<year>1[34][0-9]{2})(?: ?(?:h|hijriah|hijriyah))?)?|(?:bulan )?(?<month2>${monthsSource()}) (?<year2>1[34][0-9]{2})(?: ?(?:h|hijriah|hijriyah))?)`,
  ),
  read: ({ groups }): Meaning | null => {
    const month = hijriMonths().get(groups['month'] ?? groups['month2'] ?? '');
    const day = groups['day'] === undefined ? null : Number(groups['day']);
    const year = groups['year'] ?? groups['year2'];
    if (month === undefined || (day !== null && (day < 1 || day > 30))) return null;
    return { kind: 'hijri', year: year === undefined ? null : Number(year), month, day };
  },
};

/** "HUT ke-78 RI", "HUT RI ke-78", "HUT ke-77 TNI": both were founded in 1945, so that the count gives the year. */
export const anniversary: Pattern = {
  id: 'anniversary',
  starts: HOLIDAY,
  regex: sticky(
    () =>
      '(?:hut|hari ulang tahun|dirgahayu)(?: ke ?-? ?(?<n>[0-9]{1,3}))? (?:(?<tni>tni)|kemerdekaan(?: (?:ri|republik indonesia|indonesia))?|ri|republik indonesia)(?: ke ?-? ?(?<n2>[0-9]{1,3}))?',
  ),
  read: ({ groups }): Meaning => {
    const count = groups['n'] ?? groups['n2'];
    const id = groups['tni'] === undefined ? 'independence' : 'tni';
    return { kind: 'holiday', id, year: count === undefined ? null : 1945 + Number(count), hijriYear: null, yearShift: null, days: 0 };
  },
};
