import { romanValue } from '../../knowledge/numbers/number-words.ts';
import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { fragments } from '../reading/fragments.ts';
import { SHIFTS } from '../reading/shift-words.ts';

const ORDINALS: Readonly<Record<string, number>> = { pertama: 1, satu: 1, kedua: 2, dua: 2, ketiga: 3, tiga: 3, keempat: 4, empat: 4, terakhir: 4 };

/** "kuartal II/2023", "triwulan III 2022", "semester I tahun ini", "paruh kedua 2023", "Q2 2025". */
export const quarter: Pattern = {
  id: 'quarter',
  examples: [
    ['Laba naik pada [kuartal I/2024].', '2024-Q1'],
    ['Belanja rendah pada [semester II tahun lalu].', '2023-H2'],
  ],
  refusals: ['Ia lulus semester 2 dengan baik.', 'Batas TWI ban itu aus.'],
  regex: () =>
    `(?:(?<head>kuartal|kwartal|triwulan|tw|caturwulan|semester|paruh)(?:[ -]?ke-?|[ -]|(?=[1-4]))(?<n>[iv]{1,3}|[1-4]|pertama|kedua|ketiga|keempat|satu|dua|tiga|empat)|(?<short>[qh])(?<digit>[1-4]))(?:(?:(?: ?[/-] ?|,? (?:pada |di )?)(?:tahun )?(?<year>${fragments().year}))(?![.,/-]?[0-9])| tahun (?<yearShift>lalu|silam|ini|depan|mendatang)| (?<self>lalu|ini))?`,
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
