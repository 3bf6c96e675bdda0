import { numberValue, romanValue } from '../../knowledge/number-words.ts';
import { fixedDate } from '../fixed.ts';
import { fragments } from '../fragments.ts';
import type { Meaning } from '../meaning.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { DECADE, ERA, PERIOD } from '../triggers.ts';

/** The TIMEX3 value of a decade given as "1990", "80" or a word: its digits but the last. */
function decadeOf(digits: string): string {
  const n = digits.length <= 2 ? (Number(digits) < 50 ? 2000 : 1900) + Number(digits) : Number(digits);
  return String(Math.floor(n / 10)).padStart(3, '0');
}

const EDGES = /(?:awal|akhir|pertengahan|penghujung) $/u;

/** "dekade 1990-an", "era 80-an", "1950-an", "tahun 1990an", "dekade 1930". */
export const decade: Pattern = {
  id: 'decade',
  starts: DECADE | ERA,
  regex: sticky(() => "(?:(?<head>dekade|dasawarsa|era|tahun|zaman|jaman) (?:tahun )?)?(?<year>'?[0-9]{2}|1[0-9]{2}0|20[0-9]0)(?<an> ?- ?an|an)?"),
  read: ({ view, start, groups }): Meaning | null => {
    const digits = (groups['year'] ?? '').replace("'", '');
    const head = groups['head'];
    if (groups['an'] === undefined && !((head === 'dekade' || head === 'dasawarsa') && digits.length === 4)) return null;
    if (!digits.endsWith('0') || (digits.length === 2 && head === undefined && !EDGES.test(view.text.slice(Math.max(0, start - 16), start)))) return null;
    return fixedDate(decadeOf(digits));
  },
};

/** "abad ke-20", "abad XVI", "abad 19", "abad ke-5 SM". */
export const century: Pattern = {
  id: 'century',
  starts: ERA,
  regex: sticky(
    () => `abad (?:ke ?-? ?)?(?:(?<n>[0-9]{1,2}|[ivx]{1,5})|ke(?<word>${fragments().number})|(?<first>pertama))(?: (?<era>masehi|sm|sebelum masehi|m))?`,
  ),
  read: ({ groups }): Meaning | null => {
    const word = groups['word'];
    const n = groups['first'] !== undefined ? 1 : word !== undefined ? (numberValue(word) ?? 0) : (romanValue(groups['n'] ?? '') ?? Number(groups['n']));
    if (!(n >= 1 && n <= 21)) return null;
    return groups['era']?.startsWith('s') ? fixedDate(`BC${String(n - 1).padStart(2, '0')}`) : fixedDate(String(n - 1).padStart(2, '0'));
  },
};

const ORDINALS: Readonly<Record<string, number>> = { pertama: 1, satu: 1, kedua: 2, dua: 2, ketiga: 3, tiga: 3, keempat: 4, empat: 4, terakhir: 4 };
const SEASONS: Readonly<Record<string, string>> = { semi: 'SP', panas: 'SU', gugur: 'FA', rontok: 'FA', dingin: 'WI', salju: 'WI' };
const SHIFTS: Readonly<Record<string, number>> = { lalu: -1, silam: -1, kemarin: -1, ini: 0, depan: 1, mendatang: 1 };

/** "kuartal II/2023", "triwulan III 2022", "semester I tahun ini", "paruh kedua 2023", "Q2 2025". */
export const quarter: Pattern = {
  id: 'quarter',
  starts: PERIOD,
  regex: sticky(
    () =>
      `(?:(?<head>kuartal|kwartal|triwulan|tw|caturwulan|semester|paruh)[ -]?(?:ke-?)?(?<n>[iv]{1,3}|[1-4]|pertama|kedua|ketiga|keempat|satu|dua|tiga|empat)|(?<short>[qh])(?<digit>[1-4]))(?:(?:(?: ?[/-] ?|,? (?:pada |di )?)(?:tahun )?(?<year>${fragments().year}))(?![.,/-]?[0-9])| tahun (?<yearShift>lalu|silam|ini|depan|mendatang)| (?<self>lalu|ini))?`,
  ),
  read: ({ groups }): Meaning | null => {
    const word = groups['n'] ?? groups['digit'] ?? '';
    const n = ORDINALS[word] ?? romanValue(word) ?? Number(word);
    const shift = groups['yearShift'];
    const half = /^(?:semester|paruh|h)$/u.test(groups['head'] ?? groups['short'] ?? '');
    if (half && groups['year'] === undefined && shift === undefined && groups['self'] === undefined) return null;
    if (n > (half ? 2 : 4) || (groups['short'] === 'h' && groups['year'] === undefined)) return null;
    return {
      kind: 'period',
      name: `${half ? 'H' : 'Q'}${n}`,
      year: groups['year'] === undefined ? null : Number(groups['year']),
      yearShift: shift === undefined ? null : (SHIFTS[shift] ?? 0),
      lean: groups['self'] === 'lalu' ? 'past' : null,
    };
  },
};

/** "musim panas 2022", "musim dingin lalu", "musim gugur tahun depan". */
export const season: Pattern = {
  id: 'season',
  starts: PERIOD,
  regex: sticky(
    () =>
      `musim (?<season>semi|panas|gugur|rontok|dingin|salju)(?: (?:tahun )?(?<year>${fragments().year})(?![.,/-]?[0-9])| tahun (?<yearShift>lalu|silam|ini|depan|mendatang)| (?:yang )?(?<self>lalu|silam|kemarin|ini|depan|mendatang|nanti))?`,
  ),
  read: ({ groups }): Meaning | null => {
    const self = groups['self'];
    const shift = groups['yearShift'];
    if (self === undefined && shift === undefined && groups['year'] === undefined) return null;
    const lean = self === undefined ? null : SHIFTS[self] === -1 ? 'past' : self === 'ini' ? 'this' : 'future';
    return {
      kind: 'period',
      name: SEASONS[groups['season'] ?? ''] ?? 'SU',
      year: groups['year'] === undefined ? null : Number(groups['year']),
      yearShift: shift === undefined ? null : (SHIFTS[shift] ?? 0),
      lean,
    };
  },
};
