import { fragments } from '../fragments.ts';
import type { CalendarUnit, Meaning, ShiftedUnit } from '../meaning.ts';
import { point } from '../meaning.ts';
import { partOf } from '../parts.ts';
import { type Pattern, type Reading, sticky } from '../pattern.ts';
import { isSunday } from '../refine/sunday.ts';
import { DEIXIS, EDGE, PART, TANGGAL, UNIT } from '../triggers.ts';

/** A unit counted from the publication date. */
export const shifted = (unit: CalendarUnit, count: number | null, from: 'published' | 'text' = 'published'): ShiftedUnit => ({
  kind: 'shifted',
  unit,
  count,
  from,
});

const UNIT_WORDS: Readonly<Record<string, CalendarUnit>> = {
  hari: 'day',
  minggu: 'week',
  pekan: 'week',
  bulan: 'month',
  tahun: 'year',
  dekade: 'decade',
  dasawarsa: 'decade',
  abad: 'century',
  kuartal: 'quarter',
  triwulan: 'quarter',
  semester: 'half',
};
const PAST = 'lalu(?! lintas)|silam|kemarin|kemaren|tadi|sebelumnya';
const FUTURE = 'depan|mendatang|akan datang|berikutnya|selanjutnya|nanti|besok';
const PAST_WORDS: ReadonlySet<string> = new Set(['lalu', 'silam', 'kemarin', 'kemaren', 'tadi', 'sebelumnya']);
const countOf = (word: string): number => (word === 'ini' ? 0 : PAST_WORDS.has(word) ? -1 : 1);

/** "tahun lalu", "bulan ini", "pekan depan", "hari ini", "kuartal lalu". */
export const unitShift: Pattern = {
  id: 'unit-shift',
  starts: UNIT,
  regex: sticky(
    () =>
      `(?<unit>hari|minggu|pekan|bulan|tahun|dekade|dasawarsa|abad|kuartal|triwulan|semester),? (?:yang )?(?<where>ini|lalu(?! lintas)|silam|kemarin|depan|mendatang|akan datang|nanti)(?: juga)?`,
  ),
  read: ({ view, start, end, groups }): Reading | null => {
    const word = groups['unit'] ?? '';
    const where = groups['where'] ?? '';
    if (word === 'minggu' && isSunday(view, start, start + 6, word)) return null;
    if (word === 'hari' && where !== 'ini') return null;
    const tail = view.text.slice(start, end).endsWith(' juga') ? end - 5 : end;
    return { meaning: shifted(UNIT_WORDS[word] ?? 'day', countOf(where)), end: tail };
  },
};

/** "akhir pekan ini", "akhir minggu lalu", "akhir pekan". */
export const weekend: Pattern = {
  id: 'weekend',
  sure: true,
  starts: EDGE,
  regex: sticky(() => `akhir (?:pekan|minggu(?! [0-9]))(?: (?:yang )?(?<where>ini|${PAST}|${FUTURE}))?`),
  read: ({ groups }) => shifted('weekend', groups['where'] === undefined ? null : countOf(groups['where'])),
};

/** "awal tahun", "akhir bulan", "pertengahan tahun": the edge of the running year or month. */
export const edge: Pattern = {
  id: 'edge',
  starts: EDGE,
  regex: sticky(
    () =>
      `(?<edge>awal|akhir|pertengahan|penghujung) (?<unit>tahun|bulan)(?! (?:[0-9]|ini|lalu|depan|mendatang|silam|kemarin|itu|tersebut|yang sama|yang lalu|${fragments().month}))`,
  ),
  read: ({ groups }) => {
    const mod = groups['edge'] === 'awal' ? 'START' : groups['edge'] === 'pertengahan' ? 'MID' : 'END';
    return { meaning: shifted(groups['unit'] === 'tahun' ? 'year' : 'month', 0), mod };
  },
};

const DAYS: Readonly<Record<string, number>> = {
  'kemarin lusa': -2,
  'kemarin dulu': -2,
  kemarin: -1,
  kemaren: -1,
  besok: 1,
  esok: 1,
  'esok hari': 1,
  lusa: 2,
  tulat: 3,
  'besok lusa': 2,
};

/** "kemarin", "besok pagi", "lusa": a day counted from the publication date. */
export const deicticDay: Pattern = {
  id: 'deictic-day',
  starts: DEIXIS,
  regex: sticky(() => `(?<day>kemarin lusa|kemarin dulu|besok lusa|kemarin|kemaren|besok|esok hari|esok|lusa)(?: (?<part>${fragments().part}))?`),
  read: ({ groups }): Meaning => {
    const day = shifted('day', DAYS[groups['day'] ?? ''] ?? 0);
    return groups['part'] === undefined ? day : partOf(day, groups['part']);
  },
};

/** "tadi malam", "semalam", "nanti sore", "malam ini", "pagi hari ini", "malam nanti". */
export const deicticPart: Pattern = {
  id: 'deictic-part',
  starts: DEIXIS | PART,
  regex: sticky(
    () =>
      `(?:(?<tadi>tadi) (?<part1>${fragments().part})|(?<nanti>nanti) (?<part2>${fragments().part})|(?<semalam>semalam(?! (?:suntuk|penuh)))|(?<part3>${fragments().part})(?: hari)? (?<where>ini|tadi|nanti|kemarin|besok|lalu))`,
  ),
  read: ({ view, start, groups }): Meaning | null => {
    if (groups['semalam'] !== undefined)
      return /(?:jam |[0-9] )$/u.test(view.text.slice(Math.max(0, start - 6), start)) ? null : partOf(shifted('day', -1), 'malam');
    if (/(?:tidur|makan|kerja|jam|shift|salat|shalat|sholat|dinas) $/u.test(view.text.slice(Math.max(0, start - 9), start))) return null;
    const part = groups['part1'] ?? groups['part2'] ?? groups['part3'] ?? '';
    const where = groups['tadi'] ?? groups['nanti'] ?? groups['where'] ?? 'ini';
    return partOf(shifted('day', where === 'tadi' ? lastPart(part) : (PART_SHIFTS[where] ?? 0)), part);
  },
};

const PART_SHIFTS: Readonly<Record<string, number>> = { kemarin: -1, lalu: -1, besok: 1 };
/** "Tadi malam" is the night before; "tadi pagi" is this morning. */
const lastPart = (part: string): number => (/^(?:malam|petang|larut malam)$/u.test(part) ? -1 : 0);

/** "tanggal 5", "tanggal 5 bulan depan": a day of the month alone. */
export const dayOfMonth: Pattern = {
  id: 'day-of-month',
  starts: TANGGAL,
  regex: sticky(() => `(?:tanggal|tgl\\.?) (?<day>[0-3]?[0-9])(?![.,/:-]?[0-9])(?: bulan (?<where>ini|lalu|depan|mendatang))?`),
  read: ({ groups }): Meaning | null => {
    const day = Number(groups['day']);
    if (day < 1 || day > 31) return null;
    return point({ day, monthShift: groups['where'] === undefined ? null : countOf(groups['where']) });
  },
};
