import { holidayNames } from '../../knowledge/dates/holidays.ts';
import { neighbourSource } from '../../knowledge/dates/neighbours.ts';
import { lazy } from '../../knowledge/table.ts';
import { alternatives } from '../../text/alternatives.ts';
import type { Meaning } from '../meaning.ts';
import type { Groups, Pattern } from '../pattern.ts';
import { shiftOf } from '../reading/fragments.ts';
import { partOf } from '../reading/parts.ts';

const namesSource = (): string => alternatives(holidayNames().keys());

/** "Idul Fitri 2023", "HUT ke-78 RI", "malam Tahun Baru 2023", "H-7 Lebaran 2024", "Iduladha 1444 H". */
export const holiday: Pattern = {
  id: 'holiday',
  examples: [
    ['Stasiun penuh menjelang [Natal 2023].', '2023-12-25'],
    ['Tiket [H-7 Lebaran 2024] habis.', '2024-04-03'],
  ],
  refusals: ['Sayang ibu sepanjang masa.', 'Ia membuat kue Natal.'],
  regex: (words) =>
    `(?:(?<eve>malam )|h ?(?<sign>[-+]) ?(?<days>[0-9]{1,2}) )?(?<head>hari raya |perayaan |peringatan hari |hari )??(?<name>${namesSource()})(?: (?:(?<hijri>1[34][0-9]{2}) ?(?:h|hijriah|hijriyah)|(?:tahun )?(?<year>${words.year})(?: ?m(?:asehi)?(?![a-z]))?(?![.,/-]?[0-9])|tahun ${words.shift}))?`,
  read: ({ view, start, groups }): Meaning | null => {
    const entry = holidayNames().get(groups['name'] ?? '');
    const bare = PARTS.every((part) => groups[part] === undefined);
    if (entry === undefined || (bare && !(entry.alone && isTime(view.text, start)))) return null;
    const { year, hijriYear } = yearsOf(groups);
    const shift = groups['shift'];
    const yearShift = shift === undefined ? null : shiftOf(shift);
    const meaning: Meaning = { kind: 'holiday', id: entry.id, year, hijriYear, yearShift, days: daysOf(groups) };
    return groups['eve'] === undefined ? meaning : partOf(meaning, 'malam');
  },
};

/** Words that a time follows: after others a feast is what is eaten, worn or sung ("kue Natal", "salat Idul Adha"). */
const lead = lazy(() => new RegExp(`(?:^|[.,;:("] ?|(?<![a-z0-9])${neighbourSource('feast')} (?:perayaan |libur |hari raya )?)$`, 'u'));
const LEAD_CHARACTERS = 28;

const isTime = (text: string, start: number): boolean =>
  lead().test(text.slice(Math.max(0, start - LEAD_CHARACTERS), start)) || /^(?:rabu|kamis|jumat)/u.test(text.slice(start, start + 6));

/** Parts of a match that make a date of a name that is none alone ("Hari Ibu"). */
const PARTS: readonly string[] = ['head', 'year', 'hijri', 'shift', 'days', 'eve'];

/** The year of a match, of our era or of the Hijri calendar, where "1446" lies without its H. */
function yearsOf(groups: Groups): { year: number | null; hijriYear: number | null } {
  const said = groups['year'];
  const hijri = groups['hijri'] ?? (said !== undefined && /^1[34]/u.test(said) ? said : undefined);
  if (hijri !== undefined) return { year: null, hijriYear: Number(hijri) };
  return { year: said === undefined ? null : Number(said), hijriYear: null };
}

function daysOf(groups: Groups): number {
  if (groups['days'] === undefined) return groups['eve'] === undefined ? 0 : -1;
  return Number(groups['days']) * (groups['sign'] === '-' ? -1 : 1);
}
