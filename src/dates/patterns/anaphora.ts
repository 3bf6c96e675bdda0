import { PARTS_OF_DAY } from '../../knowledge/time-words.ts';
import { fragments } from '../fragments.ts';
import type { CalendarUnit, Meaning } from '../meaning.ts';
import { partOf } from '../parts.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { DEIXIS, PART, TANGGAL, UNIT } from '../triggers.ts';
import { shifted } from './deictic.ts';

const UNIT_WORDS: Readonly<Record<string, CalendarUnit>> = {
  hari: 'day',
  tanggal: 'day',
  minggu: 'week',
  pekan: 'week',
  bulan: 'month',
  tahun: 'year',
  dekade: 'decade',
};
const AFTER = 'berikutnya|selanjutnya|setelahnya|sesudahnya';

/** "hari itu", "hari yang sama", "tahun tersebut", "bulan berikutnya", "tahun sebelumnya": a unit of the date named before. */
export const sameUnit: Pattern = {
  id: 'same-unit',
  starts: UNIT | TANGGAL,
  regex: sticky(() => `(?<unit>hari|tanggal|minggu|pekan|bulan|tahun|dekade)(?: (?<where>itu(?: juga)?|tersebut|yang sama|sebelumnya|${AFTER}))`),
  read: ({ groups }): Meaning | null => {
    const where = groups['where'] ?? '';
    const count = where === 'sebelumnya' ? -1 : AFTER.split('|').includes(where) ? 1 : 0;
    return shifted(UNIT_WORDS[groups['unit'] ?? ''] ?? 'day', count, 'text');
  },
};

/** "keesokan harinya", "esoknya", "lusanya", "keesokan paginya": the day after the one named before. */
export const nextDay: Pattern = {
  id: 'next-day',
  starts: DEIXIS,
  regex: sticky(() => `(?:(?:keesokan|esok|besok)(?:nya)?(?: hari(?:nya)?)?|lusanya)(?: (?<part>pagi|siang|sore|petang|malam)(?:nya)?)?`),
  read: ({ view, start, end, groups }): Meaning | null => {
    const said = view.text.slice(start, end);
    if (/^(?:esok|besok)(?: hari)?(?: |$)(?!hari)/u.test(said) && !/harinya/u.test(said)) return null;
    const day = shifted('day', said.startsWith('lusa') ? 2 : 1, 'text');
    return groups['part'] === undefined ? day : partOf(day, groups['part']);
  },
};

/** "malam harinya", "paginya", "malam itu", "sore hari itu": a part of the day named before. */
export const samePart: Pattern = {
  id: 'same-part',
  starts: PART | DEIXIS,
  regex: sticky(() => `(?:(?<part>${fragments().part})(?: harinya| hari itu| itu)|(?<own>pagi|siang|sore|malam)nya)`),
  read: ({ view, start, groups }) =>
    groups['own'] !== undefined && !/(?:^|[,.;] |(?:pada|dan|hingga|lalu) )$/u.test(view.text.slice(Math.max(0, start - 7), start))
      ? null
      : partOf(shifted('day', 0, 'text'), groups['part'] ?? groups['own'] ?? 'malam'),
};

/** "pada dini hari", "di malam hari": a part of the day that the sentence dates. */
export const barePart: Pattern = {
  id: 'bare-part',
  starts: PART | DEIXIS,
  regex: sticky(() => '(?<=(?:pada|di|saat|sejak|hingga|menjelang|jelang|sampai|dari|pas) )(?:(?<part>dini|pagi|siang|sore|petang|malam) hari|tengah malam)'),
  read: ({ groups }): Meaning => ({
    kind: 'part',
    of: null,
    part: PARTS_OF_DAY[groups['part'] === 'dini' ? 'dini hari' : (groups['part'] ?? 'malam')] ?? 'TNI',
  }),
};
